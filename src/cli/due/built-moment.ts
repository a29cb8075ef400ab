import { ROOT_FILES } from "../../press-room/addresses.ts";

/** A host that does not answer must not keep a build waiting. */
const PATIENCE_MS = 20_000;
const MOST_BYTES = 1_000;

/** The moment of a published site, as it writes it in its `build.json`; or the reason why that is not known. */
type BuiltMoment = { readonly asOf: string } | { readonly reason: string };

/** Asks a published site (its address ends with a slash) up to which moment it is what its content says. Never throws. */
export async function builtMoment(site: string): Promise<BuiltMoment> {
  const address = new URL(ROOT_FILES.build.slice(1), site);
  // Without the query a cache of the host may answer with the file of an earlier build.
  address.searchParams.set("t", String(Date.now()));
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), cache: "no-store" });
    if (!answer.ok) return { reason: `${address.origin}${address.pathname} answers ${answer.status}` };
    const text = (await answer.text()).slice(0, MOST_BYTES);
    const asOf = asOfIn(text);
    return asOf === undefined ? { reason: `${address.origin}${address.pathname} names no moment` } : { asOf };
  } catch {
    return { reason: `${address.origin} does not answer` };
  }
}

function asOfIn(text: string): string | undefined {
  try {
    const { asOf } = JSON.parse(text) as { readonly asOf?: unknown };
    return typeof asOf === "string" ? asOf : undefined;
  } catch {
    return undefined;
  }
}
