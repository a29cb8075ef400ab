import { z } from "zod";
import { fileName, list, localizedText, text, webAddress } from "../release/fields.ts";
import { contactReference } from "../release/schema.ts";

/** `pressroom/publishers/<id>.yaml`. */
export const publisherSchema = z.strictObject({
  name: text("the publisher's name", { description: "Full name." }),
  shortName: text("a short name", { description: "Name where there is little room." }).optional(),
  logo: fileName({ description: "SVG or PNG beside this file." }).optional(),
  logoDark: fileName({ description: "The logo for dark backgrounds: SVG or PNG beside this file." }).optional(),
  logoCredit: text("a name", { description: "Who made the logo." }).optional(),
  logoLicence: text("the terms of use", { description: "Terms of use of the logo." }).optional(),
  website: webAddress({ description: "The publisher's own site." }).optional(),
  boilerplate: localizedText({ description: "About the publisher, at the end of every release." }).optional(),
  contacts: list(contactReference, { description: "Press contacts of releases that name none." }).optional(),
  about: localizedText({ description: "What the publisher does, Markdown, for the about page." }).optional(),
  figures: list(
    z.strictObject({
      label: localizedText({ description: "What the figure is." }),
      value: localizedText({ description: "The figure." }),
    }),
    { description: "Key figures." },
  ).optional(),
  people: list(
    z.strictObject({
      name: text("a name", { description: "First name and surname, spelled as it should be printed." }),
      title: localizedText({ description: "Title." }),
    }),
    { description: "People the press writes about, with their titles." },
  ).optional(),
  address: localizedText({ description: "Head office." }).optional(),
});
