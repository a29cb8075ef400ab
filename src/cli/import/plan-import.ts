import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { FoundRelease } from "../../import/found-release.ts";
import { roomAddresses } from "../../import/write/addresses-in-room.ts";
import { oldHost } from "../../import/write/aliases.ts";
import { type NamedGroup, type NamedRelease, nameReleases } from "../../import/write/name-releases.ts";
import { releasePath } from "../../press-room/addresses.ts";
import { addressProblems } from "../../press-room/check-addresses.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { readFileName } from "../../release/file-name.ts";
import type { SourceReleases } from "./read-sources.ts";
import { hashAt } from "./write-files.ts";

import { type Draft, type GroupOptions, planGroup, type PlannedRelease, type Planning } from "./plan-group.ts";

/** What is to be done with the releases of a source. */
export interface Plan {
  readonly releases: readonly PlannedRelease[];
  readonly unchanged: number;
  readonly deleted: number;
  readonly skipped: readonly { readonly found: FoundRelease; readonly reason: Message }[];
  readonly look: readonly { readonly file: string; readonly remark: Message }[];
}

/** Plans the files of a source: what is new and what has changed since the last import. Writes nothing but fetched files. */
export async function planSource(
  source: SourceReleases,
  wanted: readonly FoundRelease[],
  planning: Planning,
): Promise<Plan> {
  const { room, ledgers, request } = planning;
  const { site } = room;
  const entryOf = (key: string) => ledgers.entry(source.name, key);
  const { groups, skipped } = nameReleases(wanted, {
    ...{ site, entryOf, language: request.language, type: request.type },
    addresses: new Set(room.releases.map((release) => releasePath(release, site))),
    ids: new Set(
      [...room.releases.map(({ source: { file } }) => file), ...planning.unread].map(
        (file) => readFileName(file.slice("releases/".length)).id,
      ),
    ),
  });
  const byFile = new Map(room.releases.map((release) => [release.source.file, releasePath(release, site)]));
  const options: GroupOptions = {
    ...planning,
    sourceName: source.name,
    oldHost: oldHost(wanted),
    roomAddress: roomAddresses(groups, site, (file) => byFile.get(file)),
  };
  const drafts: Draft[] = [];
  const plan = { unchanged: 0, deleted: 0, skipped: [...skipped], look: [] as { file: string; remark: Message }[] };
  for (const [index, group] of groups.entries()) {
    planning.progress(index, groups.length);
    const changed = await changedVersions(group, planning, plan);
    if (changed.length > 0) drafts.push(...(await planGroup(group, changed, options, plan)));
  }
  const releases = withFreeAddresses(drafts, room, plan);
  return { ...plan, releases };
}

/** The versions to write: the new ones, and those that have changed in the source but not here. */
async function changedVersions(
  { versions }: NamedGroup,
  { room, request }: Planning,
  plan: { unchanged: number; deleted: number; look: { file: string; remark: Message }[] },
): Promise<readonly NamedRelease[]> {
  const changed: NamedRelease[] = [];
  for (const version of versions) {
    const { entry, found, item } = version;
    const hash = entry && (await hashAt(room.folder, entry.file));
    if (!entry || (entry.pending === true && hash === undefined)) changed.push(version);
    else if (hash === undefined) plan.deleted += 1;
    else if (entry.item === item && !(request.media && entry.media !== true && wantsFiles(found))) plan.unchanged += 1;
    else if (hash === entry.text) changed.push(version);
    else {
      plan.unchanged += 1;
      plan.look.push({ file: entry.file, remark: message("import-changed-both", { file: entry.file }) });
    }
  }
  return changed;
}

function wantsFiles({ images, documents, body }: FoundRelease): boolean {
  return images.length + documents.length > 0 || /<img|!\[|\.(?:pdf|docx?|xlsx?|pptx?)\b/i.test(body.content);
}

/** Without aliases that the press room or another release uses, and without releases whose address is taken. */
function withFreeAddresses(
  drafts: readonly Draft[],
  room: PressRoom,
  plan: { readonly skipped: { found: FoundRelease; reason: Message }[] },
): readonly PlannedRelease[] {
  const replaced = new Set(drafts.flatMap(({ replaces, file }) => [replaces, file]));
  const others = room.releases.filter(({ source }) => !replaced.has(source.file));
  const refused = new Map<string, Set<number>>();
  const taken = new Set<string>();
  addressProblems(
    { ...room, releases: [...others, ...drafts.map(({ release }) => release)] },
    (rule, file, [key, index]) => {
      if (rule === "address-taken" || rule === "translation-twice") taken.add(file);
      else if (key === "aliases" && typeof index === "number")
        refused.set(file, (refused.get(file) ?? new Set<number>()).add(index));
    },
  );
  return drafts.flatMap(({ plan: text, ...draft }): readonly PlannedRelease[] => {
    if (taken.has(draft.file)) {
      plan.skipped.push({ found: draft.named.found, reason: message("import-address-taken") });
      return [];
    }
    const left = text.aliases.filter((_alias, index) => refused.get(draft.file)?.has(index) === true);
    const kept = text.aliases.filter((alias) => !left.includes(alias));
    return [
      {
        ...draft,
        text: text.textWith(kept),
        remarks: [...draft.remarks, ...left.map((alias) => message("import-alias-taken", { alias }))],
      },
    ];
  });
}
