import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PRESS_ROOM } from "../harness/build.ts";

const GALLERY = join(PRESS_ROOM, "releases/2025/2025-09-18-galleriet");
const ROOM = {
  "pressroom/publishers/org.yaml": "name: Organisasjonen\n",
  "pressroom/site.yaml": `name: Presserom
url: https://presse.example.no
languages: [nb, en]
timezone: Europe/Oslo
publisher: org
`,
} as const;

/** The content of the pictures and the document of the room below. */
export const FILES = {
  "baten.jpg": readFileSync(join(GALLERY, "baten-ved-kai.jpg")),
  "fakta.pdf": readFileSync(join(GALLERY, "faktaark.pdf")),
  "hyllene.jpg": readFileSync(join(GALLERY, "hyllene.jpg")),
} as const;

/** A press room without releases, in the languages of the exported one. */
export const EMPTY_ROOM = ROOM;

const BODIES = {
  boats: `Avgangene er flere[^1], og [rapporten](https://example.org/rapport?side=2) sier «hvorfor». Se også [rettelsen](/2026/tallene/).

## Hva er nytt

1. én båt i timen
   - også om natten
2. *samme* pris som **før**

| Rute      | Båter |
| --------- | ----- |
| Havn & by | 34    |

![Hyller med bøker under dekk.](hyllene.jpg)

> Nå kommer alle hjem.

Les [faktaarket](fakta.pdf).

[^1]: Fra 1. mars, se [ruta](https://example.org/rute).
`,
  numbers: "Tallet er 34.\n\nDet var 43 i [meldingen om båtene](/2026/flere-bater/).\n",
  english: "There is a boat every hour.\n\n- also at night\n",
  invitation: "Ta på varme klær.\n\n- plass til 18 om bord\n- strøm til kamera\n",
} as const;

/** A release of the exported room, as its import has to give it back. */
export interface ExportedRelease {
  /** The path of its page. */
  readonly path: string;
  readonly language: "nb" | "en";
  readonly title: string;
  /** As in front matter. */
  readonly date: string;
  readonly lead: string;
  /** As in the release file. */
  readonly body: string;
  /** Pictures and a document come with it. */
  readonly hasFiles?: true;
}

export const RELEASES: readonly ExportedRelease[] = [
  {
    path: "/2026/flere-bater/",
    language: "nb",
    title: "Flere båter & flere ruter",
    date: "2026-03-01 08:39:09",
    lead: "Det blir én båt i timen.",
    body: BODIES.boats,
    hasFiles: true,
  },
  {
    path: "/2026/tallene/",
    language: "nb",
    title: "Tallene er klare",
    date: "2026-03-04 07:00:30",
    lead: "Flere reiser med båt.",
    body: BODIES.numbers,
  },
  {
    path: "/2026/kom-om-bord/",
    language: "nb",
    title: "Kom om bord",
    date: "2026-03-05 09:15",
    lead: "Vi viser fram båten.",
    body: BODIES.invitation,
  },
  {
    path: "/en/2026/flere-bater/",
    language: "en",
    title: "More boats",
    date: "2026-03-01 08:39:09",
    lead: "A boat every hour.",
    body: BODIES.english,
  },
];

function file({ title, date, lead, body }: ExportedRelease, more = ""): string {
  return `---\ntitle: ${title}\ndate: ${date}\nlead: ${lead}\n${more}---\n\n${body}`;
}

/** The content folder of the exported room. */
export function exportedRoom(): Readonly<Record<string, string | Uint8Array>> {
  const [boats, numbers, invitation, english] = RELEASES;
  if (!boats || !numbers || !invitation || !english) throw new Error("four releases");
  const folder = "releases/2026/2026-03-01-flere-bater";
  return {
    ...ROOM,
    [`${folder}/index.md`]: file(
      boats,
      `topics: [Båt]
images:
  - { file: baten.jpg, alt: En båt ved kai., caption: Båten kom torsdag., credit: Ada Eksempel }
  - { file: hyllene.jpg, alt: Hyller med bøker under dekk., caption: Det er plass til 6 000 bøker., credit: Bo Prøve }
documents:
  - { file: fakta.pdf, title: Faktaark om rutene }
`,
    ),
    [`${folder}/index.en.md`]: file(english),
    ...Object.fromEntries(Object.entries(FILES).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
    "releases/2026/2026-03-04-tallene.md": file(
      numbers,
      "corrections:\n  - { date: 2026-03-06 10:00, note: Tallet var galt. }\n",
    ),
    "releases/2026/2026-03-05-kom-om-bord.md": file(
      invitation,
      "type: press-invitation\nevent: { start: 2026-12-03 18:00, place: Prøvekaia }\n",
    ),
  };
}

/** Posts as they are in the editor of WordPress; `host` is the address of the site with a slash at its end. */
const POSTS = (host: string): readonly string[] => [
  `Avgangene er flere<sup id="ref1"><a href="#note1">1</a></sup>, og <a href="https://example.org/rapport?side=2">rapporten</a> sier «hvorfor». Se også <a href="${host}2026/tallene/">rettelsen</a>.

<h2>Hva er nytt</h2>
<ol>
<li>én båt i timen
<ul><li>også om natten</li></ul></li>
<li><em>samme</em> pris som <strong>før</strong></li>
</ol>
<table><thead><tr><th>Rute</th><th>Båter</th></tr></thead><tbody><tr><td>Havn &amp; by</td><td>34</td></tr></tbody></table>

[caption id="attachment_12" width="1600"]<img src="${host}2026/flere-bater/hyllene.jpg" alt="Hyller med bøker under dekk." width="1600" /> Det er plass til 6 000 bøker. Foto: Bo Prøve[/caption]

<blockquote>Nå kommer alle hjem.</blockquote>

Les <a href="${host}2026/flere-bater/fakta.pdf">faktaarket</a>.

<ol class="footnotes"><li id="note1">Fra 1. mars, se <a href="https://example.org/rute">ruta</a>. <a href="#ref1">↩</a></li></ol>`,
  `Tallet er 34.\n\nDet var 43 i <a href="/2026/flere-bater/">meldingen om båtene</a>.`,
  `<!-- wp:paragraph --><p>Ta på varme klær.</p><!-- /wp:paragraph -->
<!-- wp:list --><ul><li>plass til 18 om bord</li><li>strøm til kamera</li></ul><!-- /wp:list -->`,
  `There is a boat every hour.\n<ul>\n<li>also at night</li>\n</ul>`,
];

const ATTACHMENTS = [
  ["baten.jpg", "Båten kom torsdag. Foto: Ada Eksempel", "En båt ved kai."],
  ["hyllene.jpg", "Det er plass til 6 000 bøker. Foto: Bo Prøve", "Hyller med bøker under dekk."],
  ["fakta.pdf", "", ""],
] as const;

/** The exported room as WordPress exports it (WXR 1.2), with its media library. */
export function wordpressExport(host: string): string {
  const posts = RELEASES.map(({ path, title, date, lead, language }, index) => {
    const time = date.length > 16 ? date : `${date}:00`;
    const utc = time.replace(/ (\d\d)/, (_all, hour: string) => ` ${String(Number(hour) - 1).padStart(2, "0")}`);
    const isBoats = path.endsWith("/flere-bater/");
    return `<item><title><![CDATA[${title}]]></title><link>${host}${path.slice(1)}</link>
<guid isPermaLink="false">${host}?p=${index + 1}</guid><wp:post_id>${index + 1}</wp:post_id>
<wp:post_date>${time}</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>${path.split("/").at(-2) ?? ""}</wp:post_name>
<excerpt:encoded><![CDATA[${lead}]]></excerpt:encoded><content:encoded><![CDATA[${POSTS(host)[index] ?? ""}]]></content:encoded>
<category domain="language" nicename="${language}">${language}</category>
${isBoats ? '<category domain="post_translations" nicename="pll_1">pll_1</category>' : ""}
${index === 0 ? "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>11</wp:meta_value></wp:postmeta>" : ""}</item>`;
  });
  const media = ATTACHMENTS.map(
    ([name, caption, alt], index) => `<item><title>${name === "fakta.pdf" ? "Faktaark om rutene" : name}</title>
<wp:post_id>${index + 11}</wp:post_id><wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type>
<wp:status>inherit</wp:status><wp:attachment_url>${host}2026/flere-bater/${name}</wp:attachment_url>
<excerpt:encoded><![CDATA[${caption}]]></excerpt:encoded>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${alt}</wp:meta_value></wp:postmeta></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Presserom</title><link>${host}</link><language>nb-NO</language><wp:wxr_version>1.2</wp:wxr_version>
${[...posts, ...media].join("\n")}</channel></rss>`;
}
