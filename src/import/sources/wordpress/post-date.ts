const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** A local time with the offset that its time in UTC shows; without one if there is none in UTC. */
export function offsetText(local: string, utc: string | undefined): string {
  if (!TIME.test(local) || utc === undefined || !TIME.test(utc) || utc.startsWith("0000")) return local;
  const minutes = (Date.parse(`${local.replace(" ", "T")}Z`) - Date.parse(`${utc.replace(" ", "T")}Z`)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return local;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${local}${minutes < 0 ? "-" : "+"}${hours ?? ""}:${rest ?? ""}`;
}
