import { z } from "zod";
import {
  addressOf,
  emailAddress,
  fault,
  labels,
  languageTag,
  list,
  localizedText,
  text,
  time,
  webAddress,
  wholeNumber,
  yesNo,
} from "../release/fields.ts";
import { EDITORS_LANGUAGES } from "../diagnostics/messages/languages.ts";
import { isZone } from "../time/dates.ts";
import { cmsSchema } from "./cms-schema.ts";
import { contractNumber } from "./contract-changes.ts";
import { designSchema } from "./design/design-schema.ts";
import { moduleKeys } from "./module-settings.ts";
import { levelSettings } from "./level-settings.ts";
import { contactReference } from "../release/schema.ts";

/** The address of the site. Other addresses are built on it, so it must end with a path. */
const siteAddress = webAddress({
  description: "Public address, sub-path included.",
  example: "https://presse.example.no",
}).refine((value) => !URL.canParse(value) || isPlainAddress(new URL(value)), {
  error: fault("fault-site-address"),
});

function isPlainAddress({ search, hash, pathname, href }: URL): boolean {
  return search === "" && hash === "" && !/[?#]$/.test(href) && canDecode(pathname);
}

function canDecode(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/** The id of a release to feature, or the id with the time until which it is featured. */
const featuredRelease = z.union(
  [
    z.string().trim().min(1),
    z.strictObject({
      release: text("the id of a release", { description: "Id of a release." }),
      until: time({ description: "When it is no longer featured.", example: "2026-04-01" }).optional(),
    }),
  ],
  { error: fault("fault-featured") },
);

/** The label of a type of release, or label and plural. */
const typeLabel = z.union(
  [
    z.strictObject({
      label: localizedText({ description: "Label of one release of the type." }),
      plural: localizedText({ description: "Title of its list." }),
    }),
    localizedText({ description: "Label, per language." }),
  ],
  { error: fault("fault-type-label") },
);

const NOTICE_LEVELS = ["information", "crisis"] as const;
const PROVIDERS = ["none", "netlify", "buttondown", "mailchimp", "listmonk", "endpoint"] as const;

/** `pressroom/site.yaml`. */
export const siteSchema = z.strictObject({
  name: localizedText({ description: "Name of the press room." }),
  url: siteAddress,
  languages: z
    .array(languageTag({ description: "A language." }), { error: fault("fault-languages") })
    .min(1, { error: fault("fault-languages-none") })
    .refine((tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length, {
      error: fault("fault-languages-twice"),
    })
    .meta({ description: "Languages of the press room; the first is the default." }),
  timezone: z
    .string({ error: fault("fault-timezone") })
    .refine(isZone, { error: fault("fault-timezone-unknown") })
    .meta({ description: "Zone that times are read and shown in.", example: "Europe/Oslo" }),
  publisher: text("the id of a publisher", { description: "Id of the publisher the press room belongs to." }),
  description: localizedText({ description: "What the press room is, in one sentence." }).optional(),
  editorsLanguage: z
    .enum(EDITORS_LANGUAGES, { error: fault("fault-one-of", { options: EDITORS_LANGUAGES }) })
    .meta({
      description:
        "Language of messages to editors. Default: the terminal's, if it is Norwegian or English, else the first of languages.",
      example: "nb",
    })
    .optional(),
  accent: z
    .string({ error: fault("fault-colour") })
    .regex(/^#[0-9a-f]{6}$/i, { error: fault("fault-colour") })
    .meta({ description: "The one accent colour.", example: '"#0b5c8a"' })
    .optional(),
  design: designSchema.optional(),
  contacts: list(contactReference, {
    description: "Press contacts on the front page. Default: the publisher's.",
  }).optional(),
  featured: list(featuredRelease, {
    description: "Releases to keep near the top of the front page: ids, or an id and the time it ends.",
    example: "[2026/2026-03-12-recruitment-survey]",
  }).optional(),
  notice: z
    .strictObject({
      text: localizedText({ description: "What the bar says." }),
      url: webAddress({ description: "Where to read more." }).optional(),
      until: time({ description: "When the bar goes away by itself." }).optional(),
      level: z
        .enum(NOTICE_LEVELS, { error: fault("fault-one-of", { options: NOTICE_LEVELS }) })
        .meta({ description: "information (the default) or crisis, which stands out.", example: "crisis" })
        .optional(),
    })
    .meta({ description: "A bar on every page." })
    .optional(),
  types: labels(
    "opinion",
    { description: "Types of your own, beside the built-in ones: a label, or {label: …, plural: …}." },
    typeLabel,
  ).optional(),
  topics: labels("klima", {
    description: "Labels of topics, per language; the key is the topic's address.",
  }).optional(),
  feed: z
    .strictObject({
      length: wholeNumber(1, 500, { description: "How many releases a feed holds. Default: 20." }).optional(),
      hub: webAddress({ description: "WebSub hub that is told of new releases." }).optional(),
    })
    .meta({ description: "Feeds." })
    .optional(),
  follow: z
    .strictObject({
      provider: z.enum(PROVIDERS, { error: fault("fault-one-of", { options: PROVIDERS }) }).meta({
        description: "Who sends the e-mail: none, netlify, buttondown, mailchimp, listmonk or endpoint.",
        example: "netlify",
      }),
      action: addressOf(["https:"], "https://newsletter.example.org/subscribe", {
        description: "Where the form posts to.",
      }).optional(),
      confirms: yesNo({
        description: "Whether the service sends an e-mail to confirm with. Default: true for buttondown, else false.",
        example: "true",
      }).optional(),
      list: localizedText({ description: "Name of the list, shown above the form." }).optional(),
      privacy: localizedText({ description: "What happens to an address that is left." }).optional(),
    })
    .meta({ description: "Following by e-mail." })
    .optional(),
  checks: levelSettings.optional(),
  ...moduleKeys,
  pageSize: wholeNumber(5, 200, { description: "Releases on a page of a list. Default: 20." }).optional(),
  socialCards: wholeNumber(0, 100_000, {
    description: "How many of the newest releases get a drawn social card. Default: 30.",
  }).optional(),
  sameWords: list(
    z
      .array(
        text("a word", { description: "A word." }).refine((word) => !/\s/.test(word), { error: fault("fault-word") }),
        { error: fault("fault-words") },
      )
      .min(2, { error: fault("fault-words-few") }),
    {
      description: "Words that the search finds by each other, as [ferge, ferje], beside the Norwegian ones it knows.",
    },
  ).optional(),
  about: localizedText({ description: "About the press room, Markdown." }).optional(),
  correctionsPolicy: webAddress({
    description: "Page that says how you correct and withdraw releases, for search engines.",
    example: "https://example.org/slik-retter-vi",
  }).optional(),
  accessibility: z
    .strictObject({
      contact: emailAddress({ description: "Where barriers are reported." }).optional(),
      reviewed: time({ description: "When the statement was last reviewed.", example: "2026-01-15" }).optional(),
      declaration: webAddress({
        description: "The official declaration that public bodies publish, in Norway at uustatus.no.",
        example: "https://uustatus.no/nb/erklaringer/publisert/00000000",
      }).optional(),
    })
    .meta({ description: "Accessibility statement." })
    .optional(),
  security: z
    .strictObject({
      contact: addressOf(["mailto:", "https:", "tel:"], "mailto:security@example.org", {
        description: "Where security problems are reported: mailto:, https: or tel:.",
      }).optional(),
      expires: time({ description: "When this information should be renewed." }).optional(),
    })
    .meta({ description: "security.txt (RFC 9116)." })
    .optional(),
  cms: cmsSchema.optional(),
  contract: contractNumber.optional(),
});
