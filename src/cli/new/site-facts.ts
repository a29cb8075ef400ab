import { readdirSync } from "node:fs";
import { join } from "node:path";
import { idOf } from "../../press-room/content-names.ts";
import { canonicalTag, isLanguageTag } from "../../text/language.ts";
import { RELEASE_TYPES } from "../../release/release.ts";
import { isZone } from "../../time/dates.ts";
import { siteValues } from "../site-values.ts";

/** What a new release needs to know of a press room. Read without its other files, so their errors do not matter. */
export interface SiteFacts {
  /** False if `pressroom/site.yaml` cannot be read: then types and languages are not known. */
  readonly isKnown: boolean;
  readonly zone: string;
  /** The first is the default. */
  readonly languages: readonly string[];
  readonly types: readonly string[];
  /** Id of a contact. */
  readonly contact?: string;
}

/** Reads the facts; settings that are missing or wrong are replaced by defaults. */
export function siteFacts(content: string): SiteFacts {
  const values = siteValues(content);
  const { timezone, languages, types } = values;
  const [contact] = contactsIn(content);
  const tags = (Array.isArray(languages) ? languages : []).filter(
    (one): one is string => typeof one === "string" && isLanguageTag(one),
  );
  return {
    isKnown: tags.length > 0,
    zone: typeof timezone === "string" && isZone(timezone) ? timezone : "Europe/Oslo",
    languages: tags.map(canonicalTag),
    types: [...RELEASE_TYPES, ...(typeof types === "object" && types !== null ? Object.keys(types) : [])],
    ...(contact !== undefined && { contact }),
  };
}

function contactsIn(content: string): readonly string[] {
  try {
    return readdirSync(join(content, "pressroom/contacts"))
      .filter((name) => /\.ya?ml$/i.test(name))
      .map(idOf)
      .toSorted();
  } catch {
    return [];
  }
}
