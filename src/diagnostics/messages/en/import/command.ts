import type { Said } from "../../catalogue.ts";
import { number, plural } from "../../counts.ts";

/** What `npm run import` says: its help, what it has done, and what a person should look at. */
export const importing = {
  "import-usage": `npm run import -- FILE|FOLDER|ADDRESS … [--dry-run] [--media] [--since DAY] [--until DAY] [--limit NUMBER]
                     [--language TAG] [--publisher ID] [--type TYPE] [--name NAME] [--format text|json]
                     [--report FILE] [--allow-private]
                     [--kind KIND] [--post-type TYPE] [--mapping FILE] [--write-mapping FILE]

Writes release files from an archive: feeds, exports, folders of Markdown and saved pages. What is there already is never
overwritten. It can be run again: then it writes only what is new or has changed.

--dry-run        says what would be written, and writes nothing
--media          fetches pictures and documents from the web; files on this machine are always copied
--since, --until take only releases of these days: 2019-01-01
--limit          takes only the newest releases, so many
--language       language of releases whose source names none; the first of the press room if it is left out
--publisher      publisher of releases whose source names none that the press room has
--type           type of releases whose source names none that the press room has; press-release if it is left out
--name           name of the source in pressroom/imports/, under which the next run knows it again
--kind           what the source is, if it is not recognised: rss, atom, json-feed, wordpress, markdown, json, csv, page
--post-type      types of posts of a WordPress export, separated by commas; post if it is left out
--mapping        file that says which field of the source is which of a release, for Markdown, JSON and CSV
--write-mapping  writes the mapping that was guessed into a file, to be corrected and given with --mapping
--format         text for people, json for programs
--report         writes the whole report into a file, too: as JSON if its name ends in .json
--allow-private  fetches from addresses inside your own network, too

The exit code is 0 if the sources were read, even if releases were skipped, and 1 if nothing could be done.`,
  "import-no-words": "Name a file, a folder or an address to import. npm run import -- --help shows how.",
  "import-no-site": "pressroom/site.yaml has errors, so nothing can be imported. npm run check says which.",
  "import-not-a-day": ({ option, text }: { option: string; text: string }) =>
    `"${text}" is not a day. Write ${option} like 2019-01-31.`,
  "import-not-a-number": ({ option, text }: { option: string; text: string }) =>
    `"${text}" is not a number. Write ${option} like 100.`,
  "import-no-publisher": ({ id, known }: { id: string; known: readonly string[] }) =>
    `There is no publisher "${id}". Known: ${known.join(", ")}.`,
  "import-ledger-broken": ({ file }: { file: string }) =>
    `${file} cannot be read, so it is not known what was imported before. Take it back from Git, or delete it to begin anew.`,
  "import-body-deep": "The text is nested unusually deep. Parts of it may have lost their form; no word is lost.",
  "import-body-as-text": "The text had errors that could not be corrected, so it was written as plain text.",
  "import-no-text": "it could not be written as a release file.",
  "import-picture-linked": ({ address }: { address: string }) =>
    `The picture ${address} is a link: it was not fetched.`,
  "import-link-text": ({ address }: { address: string }) => `A link to ${address} is text: it leads nowhere.`,
  "import-type-unknown": ({ type, used }: { type: string; used: string }) =>
    `"${type}" is no known type; it became ${used}.`,
  "import-type-invitation": ({ used }: { used: string }) =>
    `It is an invitation, but the time of its event is only in the text; its type became ${used}.`,
  "import-publisher-unknown": ({ name, used }: { name: string; used: string }) =>
    `The press room has no publisher "${name}"; it became ${used}.`,
  "import-language-missing": ({ language, known }: { language: string; known: readonly string[] }) =>
    `It is in ${language}, which is not a language of the press room (${known.join(", ")}). Add it to languages in pressroom/site.yaml.`,
  "import-no-date": "It has no date.",
  "import-date-updated": ({ date }: { date: string }) =>
    `It has no date of publication; the time of its last change was used: ${date}.`,
  "import-no-title": "It has no title, and no text to make one of.",
  "import-title-from-text": ({ title }: { title: string }) => `It has no title; the first words were used: ${title}.`,
  "import-topics-many": ({ count, most }: { count: number; most: number }) =>
    `It has ${count} topics; the first ${most} were taken.`,
  "import-contact-left-out": ({ name }: { name: string }) =>
    `The contact "${name}" has no usable name and was left out.`,
  "import-translation-twice": ({ language, title }: { language: string; title: string }) =>
    `It is the second version in ${language} of the same release, beside "${title}"; it became a release of its own.`,
  "import-key-twice": "It has the same id in its source as another release; only the first one was taken.",
  "import-would-fail": ({ problem }: { problem: Said }) => `A release made of it would have an error: ${problem}`,
  "import-alias-taken": ({ alias }: { alias: string }) =>
    `Its old address ${alias} cannot be redirected: the press room or another release uses it.`,
  "import-alias-query": ({ address }: { address: string }) =>
    `Its old address ${address} cannot be redirected, because of its question mark.`,
  "import-picture-decorative": ({ file }: { file: string }) =>
    `The picture ${file} has no description and is marked as decorative. Describe what it shows.`,
  "import-address-taken": "Its address is used by another release.",
  "import-file-exists": ({ file }: { file: string }) =>
    `${file} exists and was not written by an import. Rename it, or leave it as it is.`,
  "import-changed-both": ({ file }: { file: string }) =>
    `${file}: the source has changed, and so has the file. Nothing was written; compare them.`,
  "import-file-missing": ({ file }: { file: string }) => `${file} is not there.`,
  "import-file-unusable": ({ file, problem }: { file: string; problem: Said }) => `${file} was not taken: ${problem}`,
  "import-fetch-failed": ({ address, why }: { address: string; why: Said }) => `${address} was not fetched: ${why}`,
  "import-fetch-source": ({ address, why }: { address: string; why: Said }) => `${address} cannot be read: ${why}`,
  "fetch-private": ({ host }: { host: string }) =>
    `${host} is inside a private network. --allow-private allows such addresses.`,
  "fetch-status": ({ status }: { status: number }) => `the server answered with status ${status}.`,
  "fetch-large": ({ megabytes }: { megabytes: number }) => `it is larger than ${megabytes} MB.`,
  "fetch-slow": ({ seconds }: { seconds: number }) => `the server did not answer within ${seconds} seconds.`,
  "fetch-redirects": "the server sends from one address to the next without end.",
  "fetch-unreachable": ({ host }: { host: string }) => `${host} cannot be reached.`,
  "fetch-scheme": "only http and https addresses are fetched.",
  "fetch-broken": "the answer broke off.",
  "import-outside": ({ file }: { file: string }) =>
    `${file} is outside the folder that is imported, so it was not taken.`,
  "import-summary": ({
    read,
    written,
    updated,
    unchanged,
    skipped,
  }: {
    read: number;
    written: number;
    updated: number;
    unchanged: number;
    skipped: number;
  }) =>
    `${number(read, "en")} ${plural(read, "release", "releases")} read: ${number(written, "en")} written, ${number(updated, "en")} updated, ${number(unchanged, "en")} unchanged, ${number(skipped, "en")} skipped`,
  "import-summary-dry": ({
    read,
    written,
    updated,
    unchanged,
    skipped,
  }: {
    read: number;
    written: number;
    updated: number;
    unchanged: number;
    skipped: number;
  }) =>
    `${number(read, "en")} ${plural(read, "release", "releases")} read: ${number(written, "en")} would be written, ${number(updated, "en")} updated, ${number(unchanged, "en")} are unchanged, ${number(skipped, "en")} would be skipped. Nothing was written.`,
  "import-head-sources": "About the sources",
  "import-head-written": "Written",
  "import-head-updated": "Updated",
  "import-head-skipped": "Skipped",
  "import-head-look": "Look at these",
  "import-more": ({ count }: { count: number }) => `… and ${number(count, "en")} more`,
  "import-deleted": ({ count }: { count: number }) =>
    `${number(count, "en")} ${plural(count, "release was", "releases were")} deleted here after an earlier import and stay deleted.`,
  "import-mapping-written": ({ file }: { file: string }) =>
    `The mapping is in ${file}. Correct it, and give it with --mapping.`,
  "import-mapping-none": "There is no mapping in the sources: their fields are known.",
  "import-next": "npm run check says what the press room itself would improve.",
  "import-languages-hint": ({ languages }: { languages: readonly string[] }) =>
    `Languages that the press room does not have: ${languages.join(", ")}.`,
  "import-next-page": ({ address }: { address: string }) => `The feed goes on at ${address}. Import that address, too.`,
};
