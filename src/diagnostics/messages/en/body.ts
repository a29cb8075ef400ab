import { plural } from "../counts.ts";

/** The text of a release, and Markdown in settings. */
export const body = {
  "body-empty": "The release has no text under its front matter. Write the body there.",
  "body-list-begins": ({ number }: { number: number }) =>
    `"${number}." begins a numbered list here. If it is no list, write "${number}\\."; a list begins with 1.`,
  "body-list-number": ({ written, shown }: { written: number; shown: number }) =>
    `The number ${written} is shown as ${shown}, because the list counts by itself. Correct it, or write "${written}\\." and leave blank lines around.`,
  "body-comment-open":
    'The comment that begins with "<!--" has no end, so it is not known what readers may see. Add "-->".',
  "body-html": ({ shown }: { shown: string }) =>
    `HTML is shown to readers as text: ${shown}. Remove the tag, or write it as Markdown; as an example, put it between backquotes.`,
  "body-template": ({ shown }: { shown: string }) =>
    `Template syntax is shown to readers as text: ${shown}. Remove it; as an example, put it between backquotes.`,
  "body-attributes": ({ shown }: { shown: string }) =>
    `An attribute list is shown to readers as text: ${shown}. Remove it.`,
  "body-link-syntax": "A link whose address has spaces is shown as text. Write [text](<name of the file.pdf>).",
  "body-conflict":
    "Git could not merge two versions of this text and marked both. Keep one of them and remove the lines with <<<<<<<, ======= and >>>>>>>.",
  "body-bullet": 'This list item has a word processor\'s bullet, which does not make a list. Begin the line with "- ".',
  "body-lost-character": "A character was lost when this text was copied, and readers see �. Write it again.",
  "body-garbled": ({ found }: { found: string }) =>
    `"${found}" is a character that was garbled when this text was copied. Write it again.`,
  "body-comment": ({ shown }: { shown: string }) =>
    `The comment ${shown} is taken out before publication. Keep notes to colleagues outside the release.`,
  "body-note-unused": ({ label }: { label: string }) =>
    `The footnote [^${label}] is not shown, because nothing refers to it. Write [^${label}] where it belongs.`,
  "body-note-twice": ({ label }: { label: string }) =>
    `Another footnote is called [^${label}] too, and readers see both texts as one note. Give one of them another name, here and in the text.`,
  "body-definition-unused": ({ label }: { label: string }) =>
    `This line is not shown: it is read as the address of a link named [${label}], and no link has that name. Write [${label}] where the link belongs; if the line is text, write \\[${label}]: instead.`,
  "body-definition-twice": ({ label }: { label: string }) =>
    `This line is not shown: another line gives an address to [${label}] already. Keep one of the two, or give one another name.`,
  "prose-picture": "A picture cannot stand in this text and is left out. Show it in the body of a release.",
  "prose-heading": "Headings of this text have no addresses, so a link cannot lead to one. Remove the link.",
  "body-heading-one":
    'The release\'s title is the only heading of the first level; this one becomes the second. Write "##".',
  "body-heading-skip": ({ written, level, marks }: { written: number; level: number; marks: string }) =>
    `This heading of level ${written} skips a level and becomes level ${level}. Write "${marks}".`,
  "body-image-unlisted": ({ file }: { file: string }) =>
    `The picture ${file} stands in the body but not under images. List it there with alt and credit.`,
  "body-link-email": ({ written }: { written: string }) =>
    `"${written}" is an e-mail address. Write mailto:${written}.`,
  "body-link-bare": ({ written }: { written: string }) =>
    `"${written}" is read as a file beside the release. Write https://${written} if it is a web address.`,
  "body-link-file": ({ written }: { written: string }) =>
    `The body links to the file ${written}, which is neither under images nor under documents. List it there, or correct the link.`,
  "body-image-remote": ({ source }: { source: string }) =>
    `The image "${source}" is no file of the release and is left out; put the file beside the release.`,
  "body-image-inline": ({ source }: { source: string }) =>
    `The image "${source}" stands inside other text and is left out; give it a paragraph of its own.`,
  "body-image-alt": ({ source }: { source: string }) =>
    `The image "${source}" has no description; say what it shows: ![description](${source}).`,
  "body-link-unsafe": ({ scheme }: { scheme: string }) =>
    `A link cannot begin with "${scheme}:" and stays text; use https:, mailto: or tel:.`,
  "body-comment-in-link": "A comment cannot be part of a link, where readers could see it. Take it out.",
  "body-heading-unknown": ({ link, example }: { link: string; example: string }) =>
    `The text has no heading for the link "${link}". Headings are named by their words: #${example}.`,
  "body-heading-meant": ({ link, meant }: { link: string; meant: string }) =>
    `The text has no heading for the link "${link}". Did you mean: #${meant}?`,
  "body-table-cells": ({ count }: { count: number }) =>
    `This row has ${plural(count, "a cell", `${count} cells`)} more than the head of its table, which grows with it. Give every column a heading; a | that belongs to the text is written \\|.`,
  "body-link-dead": ({ href, meant }: { href: string; meant?: string }) =>
    `The press room has nothing at ${href}. ${meant === undefined ? "Correct the link, or remove it." : `Did you mean ${meant}?`}`,
};
