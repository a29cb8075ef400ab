import {
  capital,
  compound,
  noun,
  paragraph,
  pick,
  plainSlug,
  randomFrom,
  sentence,
  verb,
  word,
} from "./corpus-text.ts";
import type { Random } from "./corpus-text.ts";
import { familyNames, givenNames, nouns, places, publishers, roles, types } from "./corpus-words.ts";

/** One made-up release, before it is written in the layout of a generator. */
export type BenchRelease = {
  readonly year: string;
  /** Local time in the site's zone, `2014-03-12 08:39:09`, always in office hours. */
  readonly date: string;
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  readonly publisher: (typeof publishers)[number];
  readonly lead: string;
  readonly place: string;
  readonly topics: readonly string[];
  readonly contact: { name: string; role: string; email: string; phone: string };
  readonly link: { title: string; url: string };
  readonly body: string;
};

const firstYear = 2010;
const dayMilliseconds = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(firstYear, 0, 4);
const dayCount = Math.floor((Date.UTC(2025, 11, 20) - firstDay) / dayMilliseconds);

/** Release number `index` of `count`, spread evenly over 2010 to 2025; depends on nothing else. */
export function makeRelease(index: number, count: number): BenchRelease {
  const random = randomFrom(index);
  const date = officeTime(random, index, count);
  const title = makeTitle(random);
  const name = `${pick(random, givenNames)} ${pick(random, familyNames)}`;
  return {
    year: date.slice(0, 4),
    date,
    slug: `${plainSlug(title)}-${index}`,
    title,
    type: pick(random, types),
    publisher: pick(random, publishers, 1.4),
    lead: paragraph(random, 19),
    place: pick(random, places),
    topics: makeTopics(random),
    contact: {
      name,
      role: pick(random, roles),
      email: `${plainSlug(name).replaceAll("-", ".")}@example.no`,
      phone: invalidPhone(random),
    },
    link: {
      title: `Bakgrunn om ${noun(random)}`,
      url: `https://example.no/bakgrunn/${index}`,
    },
    body: makeBody(random, index, name),
  };
}

function officeTime(random: Random, index: number, count: number): string {
  const day = Math.floor(((index + random() * 0.9) / count) * dayCount);
  const at = new Date(firstDay + day * dayMilliseconds + Math.floor((7 + random() * 10) * 3_600_000));
  return at.toISOString().slice(0, 19).replace("T", " ");
}

function makeTitle(random: Random): string {
  const object = random() < 0.5 ? compound(random) : noun(random);
  const tail = random() < 0.3 ? ` og ${verb(random)} ${noun(random)}` : "";
  return capital(`${noun(random)} ${verb(random)} ${object}${tail} i ${pick(random, places)}`);
}

function makeTopics(random: Random): string[] {
  const topics = new Set<string>();
  while (topics.size < 3) topics.add(pick(random, nouns, 1.3));
  return [...topics];
}

// No Norwegian subscriber number begins with 0.
function invalidPhone(random: Random): string {
  const digits = String(Math.floor(random() * 1_000_000)).padStart(6, "0");
  return `+47 00 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`;
}

function makeBody(random: Random, index: number, name: string): string {
  const emphasis = `**${capital(word(random))}** og *${word(random)}*`;
  const link = `[${noun(random)}](https://example.no/kilde/${index})`;
  return [
    paragraph(random, 48),
    `${paragraph(random, 46)} ${emphasis} ${word(random)} ${link}.`,
    `## ${capital(noun(random))} og ${compound(random)}`,
    paragraph(random, 54),
    `> – ${paragraph(random, 18)}\n>\n> — ${name}`,
    `- ${sentence(random)}\n- ${sentence(random)}\n- ${sentence(random)}`,
    `### ${capital(noun(random))} i ${pick(random, places)}`,
    paragraph(random, 56),
  ].join("\n\n");
}
