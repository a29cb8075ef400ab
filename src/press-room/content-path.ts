import { z } from "zod";
import { fault } from "../release/fields.ts";

/** A path in a folder of the content folder, with `/` between its parts and one of these endings. */
export function contentPath(ending: RegExp, folder: "assets" | "pressroom", example: string) {
  const error = fault("fault-content-path", { folder, example });
  return z
    .string({ error })
    .trim()
    .refine((path) => isInside(path, folder) && ending.test(path), { error });
}

function isInside(path: string, folder: string): boolean {
  const parts = path.split("/");
  return (
    parts[0] === folder &&
    parts.length > 1 &&
    /^[^\\\0:]+$/.test(path) &&
    parts.every((part) => !/^\.{0,2}$/.test(part))
  );
}
