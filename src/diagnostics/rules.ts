import type { Level } from "./diagnostic.ts";

interface Rule {
  readonly level: Level;
  /** What the rule asks for, in one line, for the list of rules in the documentation. */
  readonly about: string;
}

const error = (about: string): Rule => ({ level: "error", about });
const warning = (about: string): Rule => ({ level: "warning", about });

/** Every rule content is held to. Ids are permanent: reports, documents and filters name them. */
export const RULES = {
  "front-matter-missing": error("A release begins with front matter between two lines of ---."),
  "front-matter-open": error("Front matter ends with a second line of ---."),
  "front-matter-syntax": error("Front matter and settings are valid YAML."),
  "front-matter-language": error("Front matter is YAML; --- followed by another language is refused."),
  "text-cut": error("A text with a # after a space is in quotes: # begins a comment."),
  "text-comment": warning("A comment behind a text is meant as one."),
  "text-characters": warning("Texts have no control characters and none that was lost in copying."),
  "text-entity": warning("Texts are written without HTML entities."),
  "unknown-key": error("Only keys that mean something are written."),
  "missing-key": error("Keys that every release or setting needs are there."),
  "wrong-value": error("Each value has the form its key asks for."),
  "not-a-time": error("Times are written as 2026-03-12 08:39, in the site's zone, or as ISO 8601."),
  "time-gap": error("A time exists on the clock: not in the hour skipped when summer time begins."),
  "time-overlap": warning("A time in the hour that comes twice when summer time ends carries an offset."),
  "date-differs": warning("The date in the name of a file is the date of the release."),
  "time-without-clock": warning("A publication time has hours and minutes."),
  "file-encoding": error("Files are UTF-8 text."),
  "file-missing": error("The files a press room needs are there."),
  "file-unreadable": error("Content files and folders can be opened."),
  "file-kind": error("Content files are real files: no symbolic links, no pipes, no folder with the name of a file."),
  "file-name": error(
    "The names of publishers and contacts are lower-case letters, digits and hyphens, each used once.",
  ),
  "file-ignored": warning("Files in releases/, publishers/ and contacts/ are read or belong to a release."),
  "language-unknown": error("A release's language is one of the site's."),
  "type-unknown": error("A release's type is built in or defined by the site."),
  "publisher-unknown": error("A publisher that is named has a file."),
  "contact-unknown": error("A contact that is named has a file."),
  "release-unknown": error("A related or featured release exists."),
  "phone-country": warning(
    "Telephone numbers begin with + and the country code, so that they can be called from anywhere.",
  ),
  "contact-missing": warning("Every release has a press contact."),
  "address-taken": error("No two releases have the same address."),
  "alias-taken": error("A redirect does not take an address that the site or another redirect uses."),
  "alias-unservable": error("An alias is an address that every static host can redirect."),
  "translation-twice": error("A release has one file for each language."),
  "translation-held": error("Language versions of a release are held back alike, or each says for itself how."),
  "translation-name": warning("The language of a translation is between dots: 2026-03-12-survey.en.md."),
  "translation-untranslated": warning("Captions and titles of a translation are in its own language."),
  "topics-many": error("A release has at most 30 topics."),
  "correction-order": warning("A correction is later than the publication."),
  "event-missing": error("A press invitation says when the event begins."),
  "event-order": error("An event ends after it begins."),
  "event-deadline": warning("The deadline for registration comes before the event."),
  "file-large": warning("A release file is text of at most two megabytes."),
  "body-empty": warning("A release says something under its title."),
  "body-image-inline": warning("A picture is in a paragraph of its own."),
  "body-image-remote": error("Pictures come from the release's own folder."),
  "body-image-unlisted": error("A picture in the body is listed under images, with credit and text alternative."),
  "body-image-alt": warning("A picture in the body has a text alternative."),
  "body-heading-one": warning("Headings in a body begin at the second level; the title is the first."),
  "body-link-unsafe": error("Links go to web addresses, e-mail addresses or files of the release."),
  "body-link-dead": warning("Links to releases, lists and contacts of the press room lead to one that is there."),
  "body-link-broken": error("A link to a file names a document or picture of the release."),
  "accent-contrast": warning("The accent colour can be read on white."),
  "media-missing": error("Files that a release names are in its folder."),
  "media-empty": error("A file holds something."),
  "media-truncated": error("A picture is whole."),
  "media-mislabelled": error("A file is what its extension says."),
  "media-unreadable": error("A picture can be read."),
  "media-too-large": error("A picture has at most 100 million pixels."),
  "media-animated": error("Pictures are not animated."),
  "media-outside-folder": error("A file lies in the release's own folder."),
  "media-symlink": error("A file is a real file, not a link to another."),
  "media-name-clash": error("Two files of a release have different names, whatever the case."),
  "media-svg": error("A picture of a release is a photograph format; SVG is offered as a document."),
  "media-svg-active": error("A drawing only draws: no script, no event handlers, nothing from other addresses."),
  "media-drawing": error("A logo that is a drawing can be drawn in reasonable time and memory."),
  "media-program": error("A document does not run: no program, no macros, no web page, no script in XML."),
  "media-orphan": warning("Files in a release's folder are named by the release."),
  "media-small": warning("A picture is wide enough for print."),
  "media-type": error("A document is of a type that is allowed."),
  "media-heavy": warning("A file is small enough for the usual hosts."),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
