const SIZE_AT = 0;
const SIGNATURE_AT = 36;
const HEADER_SIZE = 128;

/** Says whether these bytes are one colour profile and nothing more. See ICC.1:2022, section 7.2. */
export function isWholeProfile(profile: Buffer): boolean {
  return (
    profile.length >= HEADER_SIZE &&
    profile.readUInt32BE(SIZE_AT) === profile.length &&
    profile.toString("latin1", SIGNATURE_AT, SIGNATURE_AT + 4) === "acsp"
  );
}
