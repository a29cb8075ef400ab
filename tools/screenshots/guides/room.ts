import { type GuideLanguage, WORDS, type Words, type Written } from "./room-words.ts";

/** The moment at which the press rooms of the guides are built. */
export const GUIDE_NOW = "2026-05-20T12:00:00+02:00";

/** The picture that releases of the room show: one of the sample. */
export const ROOM_PICTURE = "releases/2026/2026-06-18-trygt-om-bord/hurtigbat-i-fart.jpg";
const ROOM_PORTRAIT = "pressroom/contacts/marte-kvalneset.jpg";

type Content = string | { readonly copyOf: string };

/** The address of a release of the room: `/2026/vinterruter/`. */
export function addressOf({ file }: Pick<Written, "file">): string {
  return `${file.slice(0, 4)}/${file.replace(/^\d{4}-\d{2}-\d{2}-/, "")}/`;
}

/** All files of the press room in a guide's language; with `notice`, it has a bar on every page. */
export function roomFiles(language: GuideLanguage, { notice = false } = {}): Readonly<Record<string, Content>> {
  const words = WORDS[language];
  const other = language === "nb" ? "en" : "nb";
  const path = ({ file }: Written): string => `releases/${file.slice(0, 4)}/${file}`;
  const { winter, corrected, withdrawn, invitation, boat, held, archive } = words;
  return {
    "pressroom/site.yaml": siteFile(language, other, notice),
    "pressroom/publishers/ferjeradet.yaml": `name: ${language === "nb" ? "Ferjerådet" : "The Ferry Council"}\ncontacts: [ingrid-solvoll]\n`,
    "pressroom/contacts/ingrid-solvoll.yaml": contactFile("Ingrid Solvoll", words.desk, "12", "ingrid-solvoll.jpg"),
    "pressroom/contacts/ingrid-solvoll.jpg": { copyOf: ROOM_PORTRAIT },
    "pressroom/contacts/kari-normann.yaml": contactFile("Kari Normann", words.desk, "14"),
    [`${path(winter)}.md`]: release(winter, "2026-03-12 08:39", "topics: [ferge, klima]\nplace: Ålesund\n"),
    [`${path(corrected)}.md`]: release(
      corrected,
      "2026-02-12 06:00",
      `corrections:\n  - date: 2026-02-12 14:20\n    note: ${corrected.note}\n`,
    ),
    [`${path(withdrawn)}.md`]: release(
      withdrawn,
      "2025-10-23 06:00",
      `withdrawn:\n  date: 2025-11-03 16:00\n  reason: ${withdrawn.reason}\n`,
    ),
    [`${path(invitation)}.md`]: release(invitation, "2026-05-18 09:00", eventLines(invitation)),
    [`${path(boat)}/index.md`]: release(boat, "2026-05-07 10:00", `topics: [klima]\n${imageLines(boat)}`),
    [`${path(boat)}/ny-baat.jpg`]: { copyOf: ROOM_PICTURE },
    [`${path(boat)}/index.${other}.md`]: release(
      WORDS[other].boat,
      undefined,
      `slug: ${addressOf(WORDS[other].boat).slice(5, -1)}
${imageLines(WORDS[other].boat)}`,
    ),
    [`${path(held)}.md`]: release(held, "2026-05-28 06:00", "embargo: 2026-05-28 06:00\n"),
    [`pages/${archive.file}.md`]: `---\ntitle: ${archive.title}\ndescription: ${archive.lead}\n---\n\n${archive.body}\n`,
  };
}

function siteFile(language: GuideLanguage, other: GuideLanguage, notice: boolean): string {
  const { name, topics, notice: text } = WORDS[language];
  return [
    `name: { ${language}: ${name}, ${other}: ${WORDS[other].name} }`,
    "url: https://presse.example.org",
    `languages: [${language}, ${other}]`,
    "timezone: Europe/Oslo",
    "publisher: ferjeradet",
    `editorsLanguage: ${language}`,
    "contacts: [ingrid-solvoll, kari-normann]",
    `topics: ${topics}`,
    ...(notice
      ? [`notice: { level: crisis, text: { ${language}: "${text}", ${other}: "${WORDS[other].notice}" } }`]
      : []),
    "",
  ].join("\n");
}

function contactFile(name: string, role: string, number: string, photo?: string): string {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  const portrait = photo === undefined ? "" : `photo: ${photo}\nphotoCredit: Studio Eksempel\n`;
  return `name: ${name}\nrole: ${role}\nphone: "+47 00 00 00 ${number}"\nemail: ${email}\nlanguages: [nb, en]\ntopics: [ferge, klima]\n${portrait}`;
}

function imageLines({ alt, caption, credit }: Words["boat"]): string {
  return `images:
  - file: ny-baat.jpg
    alt: ${alt}
    caption: ${caption}
    credit: ${credit}
    licence: CC BY 4.0
`;
}

function eventLines({ place, programme: [first, second] }: Words["invitation"]): string {
  return `type: press-invitation
event:
  start: 2026-06-08 10:00
  end: 2026-06-09 13:00
  place: ${place}
  address: Notbruket 3, 6900 Florø
  registration: https://example.org/press
  deadline: 2026-06-04 12:00
  programme:
    - { time: "10:00", text: ${first} }
    - { time: "13:30", text: ${second} }
  contact: ingrid-solvoll
`;
}

function release({ title, lead, body }: Written, date: string | undefined, more: string): string {
  const dated = date === undefined ? "" : `date: ${date}\n`;
  return `---\ntitle: ${title}\n${dated}lead: ${lead}\n${more}---\n\n${body}\n`;
}
