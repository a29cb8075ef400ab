import type { z } from "zod";
import { type ReleaseFrontMatter, releaseSchema } from "./schema.ts";

/** The front matter without the keys that have errors; undefined if it cannot be read even so. */
export function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): ReleaseFrontMatter | undefined {
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  );
  const kept = Object.entries(value ?? {}).filter(([key]) => !faulty.has(key));
  // A title is required, and no check between files reads it.
  const parsed = releaseSchema.safeParse({ title: "-", ...Object.fromEntries(kept) });
  return parsed.success ? parsed.data : undefined;
}
