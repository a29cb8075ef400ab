// Longer than 200 lines: one short function for each kind of edit.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A number from 0 to 1, from a seed: mulberry32. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One release of the edited room: front matter and body of each of its languages. */
interface EditedRelease {
  readonly name: string;
  readonly versions: Map<string, { fields: Record<string, unknown>; body: string }>;
}

/** A press room that edits change step by step; every edit writes files. */
export class EditedRoom {
  readonly folder: string;
  readonly random: Random;
  readonly pictures: readonly Uint8Array[];
  /** Milliseconds since 1970. */
  now = Date.parse("2026-03-01T08:00:00Z");
  readonly #releases: EditedRelease[] = [];
  readonly #site: Record<string, unknown> = {
    name: "Presserom",
    url: "https://presse.example.org/",
    languages: ["nb", "en"],
    timezone: "Europe/Oslo",
    publisher: "havet",
    // Small, so that few releases fill several pages and more than a feed.
    pageSize: 5,
    feed: { length: 2 },
    contacts: ["kari"],
  };
  #count = 0;

  constructor(folder: string, random: Random, pictures: readonly Uint8Array[]) {
    this.folder = folder;
    this.random = random;
    this.pictures = pictures;
    this.#write("pressroom/site.yaml", JSON.stringify(this.#site));
    this.#publisher("havet", "Havet");
    this.#publisher("kysten", "Kysten");
    this.#contact("kari", "Kari Nordmann");
    this.#contact("ola", "Ola Nordmann");
    for (let number = 0; number < 6; number += 1) this.add();
    this.invitation();
    this.picture();
  }

  /** Applies an edit chosen by chance and returns its name. */
  step(): string {
    const edits = EDITS[Math.floor(this.random() * EDITS.length)] ?? "body";
    this[edits]();
    return edits;
  }

  body(): void {
    this.#change((version) => (version.body += `\n\nNytt avsnitt ${this.#number()}.`));
  }

  title(): void {
    this.#change(({ fields }) => (fields["title"] = `Tittel ${this.#number()}`));
  }

  lead(): void {
    this.#change(({ fields }) => (fields["lead"] = `Ingress ${this.#number()}.`));
  }

  date(): void {
    this.#change(({ fields }) => (fields["date"] = this.#past()));
  }

  slug(): void {
    this.#change(({ fields }) => (fields["slug"] = `sak-${this.#number()}`));
  }

  type(): void {
    this.#change(({ fields }) => (fields["type"] = this.#one(["press-release", "news", "report", "statement"])));
  }

  topic(): void {
    this.#change(({ fields }) => (fields["topics"] = [this.#one(TOPICS), this.#one(TOPICS)]));
  }

  releasePublisher(): void {
    this.#change(({ fields }) => (fields["publisher"] = this.#one(["havet", "kysten"])));
  }

  publisherRenamed(): void {
    this.#publisher(this.#one(["havet", "kysten"]), `Utgiver ${this.#number()}`);
  }

  contactChanged(): void {
    this.#contact(this.#one(["kari", "ola"]), `Kontakt ${this.#number()}`);
  }

  releaseContacts(): void {
    this.#change(({ fields }) => (fields["contacts"] = [this.#one(["kari", "ola"])]));
  }

  translation(): void {
    const release = this.#one(this.#releases);
    if (release.versions.has("en")) release.versions.delete("en");
    else release.versions.set("en", { fields: { title: `Title ${this.#number()}` }, body: "The text." });
    this.#writeRelease(release);
  }

  correction(): void {
    this.#change(({ fields }) => {
      fields["corrections"] = [{ date: this.#past(), note: `Rettet ${this.#number()}.` }];
    });
  }

  withdrawal(): void {
    this.#change(({ fields }) => {
      if (fields["withdrawn"]) delete fields["withdrawn"];
      else fields["withdrawn"] = { date: this.#past(), reason: "Feil." };
    });
  }

  related(): void {
    this.#change(({ fields }) => (fields["related"] = [this.#one(this.#releases).name]));
  }

  embargo(): void {
    this.#change(({ fields }) => (fields["embargo"] = local(this.now + DAY * (this.random() * 4 - 1))));
  }

  invitation(): void {
    this.#change(({ fields }) => {
      fields["type"] = "press-invitation";
      fields["event"] = { start: local(this.now + DAY * (this.random() * 4 - 1)), place: "Kaia" };
    });
  }

  notice(): void {
    this.#site["notice"] = { text: `Varsel ${this.#number()}`, until: local(this.now + DAY * this.random() * 3) };
    this.#write("pressroom/site.yaml", JSON.stringify(this.#site));
  }

  settings(): void {
    this.#site["description"] = `Om rommet ${this.#number()}`;
    this.#write("pressroom/site.yaml", JSON.stringify(this.#site));
  }

  featured(): void {
    this.#site["featured"] = [this.#one(this.#releases).name];
    this.#write("pressroom/site.yaml", JSON.stringify(this.#site));
  }

  time(): void {
    this.now += DAY * this.random() * 2;
  }

  add(): void {
    const number = this.#number();
    const release: EditedRelease = { name: `2026/2026-01-05-sak-${number}`, versions: new Map() };
    release.versions.set("", {
      fields: { title: `Sak ${number}`, date: this.#past(), topics: [this.#one(TOPICS)] },
      body: `Tekst ${number} om ${this.#one(TOPICS)}.`,
    });
    this.#releases.push(release);
    this.#writeRelease(release);
  }

  remove(): void {
    if (this.#releases.length < 6) return this.add();
    const release = this.#one(this.#releases);
    this.#releases.splice(this.#releases.indexOf(release), 1);
    rmSync(join(this.folder, "releases", release.name), { recursive: true });
    // A reference to a removed release would be an error.
    delete this.#site["featured"];
    this.#write("pressroom/site.yaml", JSON.stringify(this.#site));
    for (const { versions } of this.#releases) for (const { fields } of versions.values()) delete fields["related"];
    for (const one of this.#releases) this.#writeRelease(one);
  }

  picture(): void {
    const release = this.#one(this.#releases);
    const fields = release.versions.get("")?.fields ?? {};
    fields["images"] = [{ file: "a.png", alt: `Bilde ${this.#number()}`, credit: "Havet" }];
    this.#write(`releases/${release.name}/a.png`, this.#one(this.pictures));
    this.#writeRelease(release);
  }

  ownPage(): void {
    this.#write("pages/om.md", `---\ntitle: Om ${this.#number()}\n---\nTekst.\n`);
  }

  #change(edit: (version: { fields: Record<string, unknown>; body: string }) => unknown): void {
    const release = this.#one(this.#releases);
    edit(release.versions.get("") ?? { fields: {}, body: "" });
    this.#writeRelease(release);
  }

  #writeRelease({ name, versions }: EditedRelease): void {
    for (const language of ["", "en"]) {
      const file = `releases/${name}/index${language === "" ? "" : `.${language}`}.md`;
      const version = versions.get(language);
      if (version) this.#write(file, `---\n${JSON.stringify(version.fields)}\n---\n${version.body}\n`);
      else rmSync(join(this.folder, file), { force: true });
    }
  }

  #publisher(id: string, name: string): void {
    this.#write(`pressroom/publishers/${id}.yaml`, JSON.stringify({ name }));
  }

  #contact(id: string, name: string): void {
    const phone = `+47 00 00 ${10 + (this.#number() % 90)} 00`;
    this.#write(`pressroom/contacts/${id}.yaml`, JSON.stringify({ name, phone, email: `${id}@example.org` }));
  }

  #write(file: string, content: string | Uint8Array): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  #past(): string {
    return local(this.now - DAY * (1 + this.random() * 50));
  }

  #number(): number {
    this.#count += 1;
    return this.#count;
  }

  #one<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.random() * choices.length)];
    if (choice === undefined) throw new Error("Nothing to choose from.");
    return choice;
  }
}

const DAY = 24 * 60 * 60 * 1000;
const TOPICS = ["Beredskap", "Fisk"] as const;

const EDITS = [
  "body",
  "title",
  "lead",
  "date",
  "slug",
  "type",
  "topic",
  "releasePublisher",
  "publisherRenamed",
  "contactChanged",
  "releaseContacts",
  "translation",
  "correction",
  "withdrawal",
  "related",
  "embargo",
  "invitation",
  "notice",
  "settings",
  "featured",
  "time",
  "add",
  "remove",
  "picture",
  "ownPage",
] as const satisfies readonly (keyof EditedRoom)[];

/** A time as editors write it, in Coordinated Universal Time. */
function local(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}
