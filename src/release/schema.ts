import { z } from "zod";
import {
  emailAddress,
  fault,
  fileName,
  languageTag,
  list,
  localizedText,
  phoneNumber,
  slugText,
  text,
  time,
  webAddress,
  yesNo,
} from "./fields.ts";

/** A media contact, in a file of its own or written inside a release. */
const contactFields = {
  name: text("the person's name", { description: "First name and surname." }),
  role: localizedText({ description: "What the person does." }).optional(),
  phone: phoneNumber({ description: "Direct phone, with country code.", example: '"+47 00 00 00 00"' }).optional(),
  mobile: phoneNumber({ description: "Mobile phone, with country code." }).optional(),
  email: emailAddress({ description: "E-mail address." }).optional(),
  photo: fileName({ description: "Portrait: a picture beside the contact's file." }).optional(),
  photoCredit: text("a name", {
    description: "Who made the portrait. Default: what the picture file says.",
  }).optional(),
  photoLicence: text("the terms of use", { description: "Terms of use of the portrait." }).optional(),
  languages: list(languageTag({ description: "A language the person gives interviews in." }), {
    description: "Languages the person gives interviews in.",
  }).optional(),
  topics: list(text("a topic", { description: "A topic the person answers for." }), {
    description: "Topics the person answers for.",
  }).optional(),
  publisher: text("the id of a publisher", { description: "The publisher the person works for." }).optional(),
  links: list(
    z.strictObject({
      url: webAddress({ description: "Address.", example: "https://social.example/@kari" }),
      title: text("a name", { description: "Name of the service. Default: its host." }).optional(),
    }),
    { description: "Profiles of the person, social and professional." },
  ).optional(),
};

export const contactSchema = z.strictObject(contactFields);

/** A contact's id, or a contact written in place. */
export const contactReference = z.union([z.string().trim().min(1), contactSchema], {
  error: fault("fault-contact"),
});

const imageSchema = z.strictObject({
  file: fileName({ description: "File name in the release's folder.", example: "stage.jpg" }),
  alt: text(
    "what the picture shows",
    { description: "What the picture shows, for those who cannot see it." },
    "fault-empty-alt",
  ).optional(),
  caption: text("a caption", { description: "Caption, shown below the picture." }).optional(),
  credit: text("a name", { description: "Who made the picture." }).optional(),
  licence: text("the terms of use", { description: "Terms of use." }).optional(),
  focus: z
    .union([z.string(), z.tuple([z.string(), z.string()])], { error: fault("fault-focus") })
    .meta({ description: "The point that must survive a crop, from the left and from the top.", example: '"62% 35%"' })
    .optional(),
  decorative: yesNo({ description: "true when the picture says nothing that needs a text alternative." }).optional(),
  keepLocation: yesNo({ description: "true keeps the place the picture was taken in the full-size copy." }).optional(),
});

const eventSchema = z.strictObject({
  start: time({ description: "When the event begins." }),
  end: time({ description: "When it ends." }).optional(),
  place: text("a place", { description: "The venue." }).optional(),
  address: text("an address", { description: "Street address of the venue." }).optional(),
  map: webAddress({ description: "Link to a map." }).optional(),
  online: webAddress({ description: "Where to follow online." }).optional(),
  registration: webAddress({ description: "Where the press registers." }).optional(),
  deadline: time({ description: "Last moment to register." }).optional(),
  programme: list(
    z.strictObject({
      time: text("a time of day", { description: "Time of day.", example: "10:00" }),
      text: text("what happens", { description: "What happens." }),
    }),
    { description: "What happens when." },
  ).optional(),
  contact: contactReference
    .meta({ description: "Who to call on the day: an id, or name and phone in place.", example: "kari-normann" })
    .optional(),
});

/** Front matter of a release, as an editor writes it. Types, messages, scaffold and field guide are derived from it. */
export const releaseSchema = z.strictObject({
  title: text("the headline", { description: "The headline.", example: "Nine in ten expect a harder recruitment" }),
  slug: slugText({
    description: "Last part of the address. Default: the file name without date and language.",
  }).optional(),
  date: time({ description: "Publication time, in the site's zone unless an offset is given." }).optional(),
  type: text("a type", {
    description: "press-release, press-invitation, news, statement, report, or one the site defines.",
  }).optional(),
  publisher: text("the id of a publisher", { description: "Id of a publisher. Default: the site's." }).optional(),
  language: languageTag({
    description: "Language of the text. Default: from the file name, else the site's first.",
  }).optional(),
  lead: text("one paragraph", { description: "The ingress, one paragraph." }).optional(),
  socialText: text("one sentence", {
    description: "What to say in social cards, in sharing and in the summaries of feeds, where the title is too long.",
  }).optional(),
  place: text("a place", { description: "Dateline place." }).optional(),
  topics: list(text("a topic", { description: "A topic." }), {
    description: "Topics the release is listed under.",
    example: "[Beredskap, Klima]",
  }).optional(),
  contacts: list(contactReference, {
    description: "Media contacts: ids, or name, role, phone and email in place. Default: the publisher's.",
    example: "[kari-normann]",
  }).optional(),
  images: list(imageSchema, { description: "Pictures, the main one first." }).optional(),
  documents: list(
    z.strictObject({
      file: fileName({ description: "File name in the release's folder.", example: "programme.pdf" }),
      title: text("a title", { description: "What the document is." }),
      language: languageTag({
        description: "Language of the document, when it is another than the release's.",
      }).optional(),
    }),
    { description: "Documents to download." },
  ).optional(),
  video: z
    .strictObject({
      url: webAddress({ description: "Where the film is shown." }),
      title: text("a title", { description: "What the film shows." }),
      poster: fileName({ description: "Still picture in the release's folder." }).optional(),
      duration: text("a duration", { description: "Length, minutes and seconds.", example: '"2:30"' }).optional(),
      subtitles: list(languageTag({ description: "A language." }), {
        description: "Languages of the subtitles.",
      }).optional(),
    })
    .meta({ description: "A film, linked to." })
    .optional(),
  links: list(
    z.strictObject({
      url: webAddress({ description: "Address." }),
      title: text("a title", { description: "What is found there." }),
    }),
    { description: "Further reading." },
  ).optional(),
  quotes: list(
    z.strictObject({
      text: text("the quotation", { description: "What was said, without quotation marks." }),
      by: text("a name", { description: "Who said it." }),
      role: text("a role", { description: "Title of who said it." }).optional(),
    }),
    { description: "Quotations set apart." },
  ).optional(),
  facts: list(
    z.strictObject({
      label: text("a label", { description: "What the figure is." }),
      value: text("a value", { description: "The figure or fact." }),
    }),
    { description: "Key figures and facts." },
  ).optional(),
  event: eventSchema.meta({ description: "What a press invitation invites to." }).optional(),
  embargo: time({ description: "Nothing of the release is public before this time." }).optional(),
  draft: yesNo({ description: "true keeps the release out of the public press room." }).optional(),
  corrections: list(
    z.strictObject({
      date: time({ description: "When the correction was made." }),
      note: text("what was corrected", { description: "What was corrected." }),
    }),
    { description: "Corrections after publication." },
  ).optional(),
  minor: yesNo({
    description: "true says that the latest change of a published text was only a slip, and needs no correction.",
  }).optional(),
  withdrawn: z
    .strictObject({
      date: time({ description: "When the release was withdrawn." }),
      reason: text("the reason", { description: "Why." }),
      replacedBy: text("the id of a release", { description: "Id of the release that replaces it." }).optional(),
    })
    .meta({ description: "The release no longer stands; its page stays and says so." })
    .optional(),
  related: list(text("the id of a release", { description: "Id of a release." }), {
    description: "Related releases: their file's path under releases/ without extension, or its last part.",
    example: "[2026-03-12-recruitment-survey]",
  }).optional(),
  aliases: list(text("an old address", { description: "An old address." }), {
    description: "Old addresses that lead here.",
    example: "[/nyheter/123]",
  }).optional(),
  boilerplate: text("a text", {
    description: "About the publisher, instead of the publisher's own text.",
  }).optional(),
});

export type ReleaseFrontMatter = z.output<typeof releaseSchema>;
export type ContactInput = z.output<typeof contactSchema>;
export type ContactReferenceInput = z.output<typeof contactReference>;
