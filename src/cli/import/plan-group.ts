import { dirname } from "node:path";
import { type Message } from "../../diagnostics/messages/message.ts";
import type { FoundRelease } from "../../import/found-release.ts";
import { readBody } from "../../import/markdown/read-body.ts";
import { type RoomAddress } from "../../import/write/addresses-in-room.ts";
import { type NamedGroup, type NamedRelease } from "../../import/write/name-releases.ts";
import { type PlannedText, planVerified } from "../../import/write/plan-release.ts";
import { withOriginalPictures } from "../../import/write/original-pictures.ts";
import { wantedFiles } from "../../import/write/wanted-files.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import type { Original, ReleaseSettings } from "../../release/read-release.ts";
import type { Release } from "../../release/release.ts";
import { readFileName } from "../../release/file-name.ts";
import { type CollectingOptions, ReleaseFiles } from "./collect-files.ts";
import type { Ledgers } from "./ledgers.ts";
import type { ImportRequest } from "./options.ts";
import { isInFolder } from "./write-files.ts";

/** A release file that can be written. */
export interface PlannedRelease {
  readonly named: NamedRelease;
  readonly source: string;
  readonly file: string;
  readonly text: string;
  readonly beside: readonly { readonly name: string; readonly from: string }[];
  readonly replaces?: string;
  readonly remarks: readonly Message[];
  /** As the press room will read it, without its body. */
  readonly release: Release;
}

export interface Planning extends CollectingOptions {
  readonly room: PressRoom;
  /** Release files that cannot be read, relative to the content folder. */
  readonly unread: readonly string[];
  readonly ledgers: Ledgers;
  readonly request: ImportRequest;
  readonly progress: (done: number, total: number) => void;
}

/** A release file whose aliases may still be found to be taken. */
export type Draft = Omit<PlannedRelease, "text"> & { readonly plan: PlannedText };

export interface GroupOptions extends Planning {
  readonly sourceName: string;
  readonly oldHost: string | undefined;
  readonly roomAddress: RoomAddress;
}

/** The files of the language versions of one release. */
export async function planGroup(
  group: NamedGroup,
  changed: readonly NamedRelease[],
  options: GroupOptions,
  plan: { readonly skipped: { found: FoundRelease; reason: Message }[] },
): Promise<readonly Draft[]> {
  const { room, request, oldHost: host } = options;
  const { site } = room;
  const files = new ReleaseFiles(options);
  const remarks = new Map<NamedRelease, Message[]>(changed.map((version) => [version, []]));
  const bodies = new Map(
    changed.map((version) => [
      version,
      withOriginalPictures(readBody(version.found.body, version.title), version.found),
    ]),
  );
  for (const [version, body] of bodies)
    for (const wanted of wantedFiles(version.found, body, host))
      await files.add(wanted, foldersOf(version.found), (said) => remarks.get(version)?.push(said));
  const settings: ReleaseSettings = {
    languages: site.languages,
    timezone: site.timezone,
    publisher: site.publisher,
    types: site.types,
  };
  const isHeld = group.versions.some(({ found }) => found.held !== undefined);
  let original: Original = room.releases.find(
    ({ id, source }) => id === group.id && readFileName(source.file).language === undefined,
  );
  const drafts: Draft[] = [];
  for (const version of changed) {
    const isOriginal = version === group.versions[0];
    const path = pathOf(group.id, version, files.placed.size > 0, site.languages[0]);
    const body = bodies.get(version);
    if (!body) continue;
    const made = planVerified(
      version,
      body,
      { path, files: files.placed, saysDraft: isHeld && group.versions.length > 1 },
      {
        room,
        settings,
        oldHost: host,
        roomAddress: options.roomAddress,
        publisher: request.publisher,
        original: isOriginal ? undefined : original,
      },
    );
    if (!made.ok) {
      plan.skipped.push({ found: version.found, reason: made.reason });
      continue;
    }
    const { images, documents } = made.release;
    const names = new Set([...images, ...documents].map(({ file }) => file));
    if (isOriginal) original = made.release;
    drafts.push({
      named: version,
      source: options.sourceName,
      file: `releases/${path}`,
      beside: [...new Map([...files.placed.values()].map((file) => [file.name, file])).values()].filter(({ name }) =>
        names.has(name),
      ),
      ...(version.entry && version.entry.pending !== true && { replaces: version.entry.file }),
      remarks: [...(remarks.get(version) ?? []), ...made.plan.remarks],
      plan: made.plan,
      release: { ...made.release, body: { ...made.release.body, markdown: [], parts: [], text: "", links: [] } },
    });
  }
  return drafts;
}

/** Folders on this machine from which files of a release may be taken. */
function foldersOf({ body, origin }: FoundRelease): readonly string[] {
  const own = origin.source.startsWith("/") ? [dirname(origin.source)] : [];
  return [
    ...own,
    ...(body.roots ?? []),
    ...(body.base?.startsWith("/") === true ? [body.base.slice(0, body.base.lastIndexOf("/") + 1)] : []),
  ];
}

/** A file of its own, or `index.md` in a folder if files come with the release or it has one already. */
function pathOf(id: string, { language, entry }: NamedRelease, hasFiles: boolean, first: string): string {
  const known = entry && isInFolder(entry.file);
  const ending = language === first ? ".md" : `.${language}.md`;
  return hasFiles || known === true ? `${id}/index${ending}` : `${id}${ending}`;
}
