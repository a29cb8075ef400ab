import { message } from "../../diagnostics/messages/message.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../diagnostics/report.ts";
import { locate } from "../../release/front-matter.ts";
import { ownAddresses, plainPath } from "../own-addresses.ts";
import type { PressRoom } from "../press-room.ts";
import type { OwnPage } from "./own-page.ts";

/** Reports own pages whose address the press room or another own page uses; `texts` by file name. */
export function ownPageProblems(room: PressRoom, texts: ReadonlyMap<string, string>): readonly Diagnostic[] {
  if (room.pages.length === 0) return [];
  const own = ownAddresses({ ...room, pages: [] });
  const taken = new Map<string, OwnPage>();
  return room.pages.flatMap((page) => {
    const path = plainPath(page.path);
    const other = taken.get(path);
    if (!other) taken.set(path, page);
    const what = other ? message("own-taken", { file: other.file }) : own(path);
    if (what === undefined) return [];
    const text = texts.get(page.file.replace(/^pages\//, "")) ?? "";
    const said = message("page-address-taken", { path: page.path, what });
    return [problem("address-taken", page.file, locate(text, ["slug"]), said)];
  });
}
