import { Fragment } from "preact";

/** An e-mail or web address, which breaks after its signs where a line is too short for it, and not within a word. */
export function Breakable({ address }: { address: string }) {
  return (
    <>
      {address.split(/(?<=[@./])/).map((part, index) => (
        <Fragment>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
