import { posix } from "node:path";
import { message } from "../../../diagnostics/messages/message.ts";
import type { FoundFault, FoundFile } from "../../found-release.ts";
import { mappingFor, type MappingOptions } from "../../mapping/mapping-for.ts";
import type { FieldMapping } from "../../mapping/known-keys.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { releaseFromFields } from "../records/release-from-fields.ts";
import { type FrontMatterText, readFrontMatter } from "./front-matter.ts";
import type { AddressOfPost } from "./liquid.ts";
import { liquidValue } from "./liquid-value.ts";
import { markdownBody } from "./markdown-body.ts";
import { dayOfFolders, type PlaceInFolder, placeInFolder } from "./place-in-folder.ts";
import { addressInSite, type SiteConfig } from "./site-config.ts";

/** The folder that is imported, or in which the file is. */
export interface MarkdownFolder {
  readonly site: SiteConfig;
  /** Folders in which links that begin with a slash are looked up. */
  readonly roots: readonly string[];
  /** Says whether a file exists at an absolute path. */
  readonly isFile: (path: string) => boolean;
}

interface ParsedFile extends FrontMatterText {
  readonly file: SourceText;
  readonly place: PlaceInFolder;
}

interface PlacedFile extends ParsedFile {
  readonly release: Omit<RawRelease, "origin">;
  /** From the root of the old site. */
  readonly address: string;
}

/** Reads Markdown files with the front matter of Jekyll, Hugo, Astro, Eleventy, Docusaurus and others, or with none. */
export function readMarkdownFiles(
  files: readonly SourceText[],
  folder: MarkdownFolder,
  options: MappingOptions,
): RawSource {
  const parsed = files.map((file): ParsedFile => ({
    ...readFrontMatter(file.text),
    file,
    place: placeInFolder(file.path),
  }));
  const { mapping, file: mappingFile } = mappingFor(() => parsed.map(({ fields }) => fields), options);
  const placed = parsed.map((one) => placedFile(one, mapping, folder.site));
  const addresses = new Map(placed.flatMap((one) => namesOf(one).map((name) => [name, one.address] as const)));
  const addressOf: AddressOfPost = (name) => addresses.get(plainName(name));
  const groups = countGroups(placed);
  return {
    items: placed.map((one) => itemOf(one, folder, addressOf, groups)),
    language: folder.site.language,
    mappingFile,
  };
}

function placedFile(one: ParsedFile, mapping: FieldMapping, site: SiteConfig): PlacedFile {
  const release = releaseFromFields(one.fields, mapping);
  const written = release.url;
  const isWritten = written !== undefined && /^\/?[^:{}]*\/[^:{}]*$/.test(written);
  const categories = one.place.isPost ? categoriesOf(one) : [];
  return {
    ...one,
    release,
    address: isWritten
      ? written.replace(/^\/*/, "/")
      : addressInSite(one.place, site, { slug: release.slug, categories }),
  };
}

/** Jekyll puts categories into addresses; in one text they are separated by spaces. */
function categoriesOf({ fields }: ParsedFile): readonly string[] {
  const value = fields["categories"] ?? fields["category"];
  const list = Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(/\s+/) : [];
  return list.map((one) => one.toLowerCase().replace(/\s+/g, "-")).filter((one) => one !== "");
}

/** Names by which other texts refer to a file: its path, its name, and the name with its date. */
function namesOf({ file, place }: PlacedFile): readonly string[] {
  return [
    plainName(file.path),
    plainName(file.path.split("/").at(-1) ?? ""),
    plainName(place.group),
    `${place.folders.join("/")}/${place.slug}`,
  ];
}

function plainName(name: string): string {
  return name
    .replace(/[?#].*$/, "")
    .replace(/^\.?\/+|\/+$/g, "")
    .replace(/^(?:content|_posts)\//, "")
    .replace(/\.(md|mdx|markdown)$/i, "")
    .replace(/\/_?index$/, "");
}

function countGroups(placed: readonly PlacedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of placed) counts.set(place.group, (counts.get(place.group) ?? 0) + 1);
  return counts;
}

function itemOf(
  one: PlacedFile,
  folder: MarkdownFolder,
  addressOf: AddressOfPost,
  groups: ReadonlyMap<string, number>,
): RawRelease | FoundFault {
  const { file, place, fields, release, address } = one;
  const origin = { source: file.source, line: 1 };
  if (isAboutFolder(one)) return { origin, fault: message("import-not-a-release") };
  const { site } = folder;
  const { title, body, unknown } = markdownBody(one.body, {
    addressOf,
    isMdx: file.path.endsWith(".mdx"),
    valueOf: (name) => liquidValue(name, { site: site.values ?? {}, page: fields }),
  });
  const base = `${posix.dirname(file.base)}/`;
  const isAbsolute = release.url !== undefined && /^https?:\/\//.test(release.url);
  const url = isAbsolute ? release.url : site.address === undefined ? undefined : site.address + address;
  const isNamed = Object.keys(fields).length > 0 || title !== undefined;
  return {
    ...release,
    origin,
    key: release.key ?? file.path,
    url,
    title: release.title ?? title ?? (isNamed ? titleOfName(place.slug) : undefined),
    body: {
      format: "markdown",
      content: release.title === undefined ? body.rest : body.whole,
      base,
      roots: folder.roots,
      ...(site.address !== undefined && { site: site.address }),
    },
    date: release.date ?? place.day ?? dayOfFolders(address.split("/")),
    languages: [...(release.languages ?? []), place.language, site.language],
    translationKey: release.translationKey ?? ((groups.get(place.group) ?? 0) > 1 ? place.group : undefined),
    slug: release.slug ?? place.slug,
    images: filesIn(release.images, base, folder),
    documents: filesIn(release.documents, base, folder),
    held: release.held ?? (place.isDraft ? { reason: "draft" } : undefined),
    aliases: [...new Set([...(url === undefined ? [address] : []), ...(release.aliases ?? [])])],
    remarks: [
      ...(file.remarks ?? []),
      ...one.remarks,
      ...(release.remarks ?? []),
      ...(unknown.length === 0 ? [] : [message("import-components", { names: unknown })]),
    ],
    base,
  };
}

const ABOUT = /(^|\/)(readme|license|licence|contributing|changelog|code_of_conduct|security|authors|404)\.mdx?$/i;

/** `_index.md` of Hugo describes a folder; files about a project have no fields. */
function isAboutFolder({ file, fields }: ParsedFile): boolean {
  return /(^|\/)_index\.[^/]*$/.test(file.path) || (ABOUT.test(file.path) && Object.keys(fields).length < 2);
}

function titleOfName(slug: string): string {
  const words = slug.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Paths of files that exist: beside the text, then in the folders of the site. */
function filesIn(
  files: readonly FoundFile[] | undefined,
  base: string,
  { roots, isFile }: MarkdownFolder,
): readonly FoundFile[] {
  return (files ?? []).map((file) => {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(file.location)) return file;
    const folders = file.location.startsWith("/") ? roots : [base, ...roots];
    const paths = folders.map((folder) => posix.join(folder, file.location));
    const inside = paths.filter((path) => roots.some((root) => path.startsWith(root)) || path.startsWith(base));
    return { ...file, location: inside.find(isFile) ?? inside[0] ?? "" };
  });
}
