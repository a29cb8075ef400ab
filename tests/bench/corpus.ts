import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeRelease } from "./corpus-release.ts";
import type { BenchRelease } from "./corpus-release.ts";
import { publishers } from "./corpus-words.ts";

/** The generators a corpus can be written for: this project's own layout, or Hugo's content folder. */
export type CorpusFormat = "pressroom" | "hugo";

/** Must be increased whenever the corpus changes, so that a cached one is not used for the new one. */
export const corpusVersion = 1;

/** Writes `count` releases (and for a press room its site and publishers) into an empty folder. */
export function writeCorpus(count: number, folder: string, format: CorpusFormat): void {
  const years = new Set<string>();
  for (let index = 0; index < count; index++) {
    const release = makeRelease(index, count);
    const yearFolder = join(folder, "releases", release.year);
    if (!years.has(release.year)) {
      years.add(release.year);
      mkdirSync(yearFolder, { recursive: true });
      if (format === "hugo") writeHugoYear(yearFolder, release.year);
    }
    writeFileSync(join(folder, releasePath(release, format)), releaseText(release, format));
  }
  if (format === "pressroom") writeSite(folder);
  else writeFileSync(join(folder, "releases", "_index.md"), "---\ntitle: Arkiv\n---\n");
}

/** Writes `pressroom/`: the least a site needs, and a file for each publisher. */
export function writeSite(folder: string): void {
  const settings = join(folder, "pressroom");
  mkdirSync(join(settings, "publishers"), { recursive: true });
  const site = {
    name: "Presserom",
    url: "https://presse.example.no",
    languages: ["nb"],
    timezone: "Europe/Oslo",
    publisher: publishers[0].id,
  };
  writeFileSync(join(settings, "site.yaml"), yamlLines(site));
  for (const { id, name } of publishers) {
    const boilerplate = `${name} er oppdiktet og gir ut meldinger i dette presserommet.`;
    writeFileSync(join(settings, "publishers", `${id}.yaml`), yamlLines({ name, boilerplate }));
  }
}

/** Where a release is in a corpus, relative to its folder. */
export function releasePath(release: BenchRelease, format: CorpusFormat): string {
  return `releases/${release.year}/${format === "hugo" ? `${release.slug}.md` : releaseFileName(release)}`;
}

/** The file of a release in a corpus. */
export const releaseText = (release: BenchRelease, format: CorpusFormat): string =>
  format === "hugo" ? hugoFile(release) : releaseFile(release);

/** The file name an editor would give the release: its day, then its slug. */
export const releaseFileName = (release: BenchRelease): string => `${release.date.slice(0, 10)}-${release.slug}.md`;

/** The release as one file of the press room; `extra` is further front matter. */
export function releaseFile(release: BenchRelease, extra: Record<string, YamlValue> = {}): string {
  const { title, date, type, publisher, lead, place, topics, contact, link, body } = release;
  return markdownFile(
    {
      title,
      date,
      type,
      publisher: publisher.id,
      lead,
      place,
      contacts: [contact],
      links: [link],
      topics,
      ...extra,
    },
    body,
  );
}

function hugoFile(release: BenchRelease): string {
  const { title, date, slug, type, publisher, lead, place, topics, contact, link, body } = release;
  // Hugo takes a quoted time without offset as local to the site; `type` would choose a template there.
  const front = {
    title,
    date: date.replace(" ", "T"),
    slug,
    kind_of_release: type,
    publisher: publisher.name,
    summary: lead,
    place,
    contacts: [contact],
    links: [link],
    topics,
  };
  return markdownFile(front, body);
}

function writeHugoYear(folder: string, year: string): void {
  writeFileSync(join(folder, "_index.md"), `---\ntitle: "${year}"\n---\n`);
}

/** A value in the front matter of the corpus: text, lists of text, and lists of plain records. */
export type YamlValue = string | readonly string[] | readonly Readonly<Record<string, string>>[];

const markdownFile = (front: Readonly<Record<string, YamlValue>>, body: string): string =>
  `---\n${yamlLines(front)}---\n\n${body}\n`;

// A JSON string is a YAML string too, and quoting each one keeps dates and numbers text.
function yamlLines(record: Readonly<Record<string, YamlValue>>): string {
  let lines = "";
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === "string") lines += `${key}: ${JSON.stringify(value)}\n`;
    else if (value.every((item) => typeof item === "string")) lines += `${key}: [${value.join(", ")}]\n`;
    else lines += `${key}:\n${value.map(yamlItem).join("")}`;
  }
  return lines;
}

function yamlItem(item: string | Readonly<Record<string, string>>): string {
  if (typeof item === "string") return `  - ${JSON.stringify(item)}\n`;
  const lines = Object.entries(item).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)).join("");
}
