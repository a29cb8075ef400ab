import { HOSTS, type Host } from "../../authoring/room/request.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { betterEmail, isImpossiblePhone } from "../../release/copy-desk/reachable.ts";
import { canonicalTag, isLanguageTag } from "../../text/language.ts";
import { isZone } from "../../time/dates.ts";

/** Each of these returns the value as it is written into the press room, or what is wrong with it. */

export function urlIn(value: string): string | Message {
  const isPlain = /^https?:\/\/[^?#@\s]+$/.test(value) && URL.canParse(value);
  return isPlain ? value.replace(/\/+$/, "") : message("init-no-url", { value });
}

/** The tags with a space between them, in the form of BCP 47. */
export function languagesIn(value: string): string | Message {
  const tags = value.split(/[\s,]+/).filter((tag) => tag !== "");
  const wrong = tags.find((tag) => !isLanguageTag(tag));
  if (wrong !== undefined || tags.length === 0) return message("init-no-language", { value: wrong ?? value });
  const known = tags.map(canonicalTag);
  const twice = known.find((tag, index) => known.indexOf(tag) !== index);
  return twice === undefined ? known.join(" ") : message("init-language-twice", { value: twice });
}

export function zoneIn(value: string): string | Message {
  return isZone(value) ? value : message("init-no-zone", { value });
}

export function hostIn(value: string): Host | Message {
  return HOSTS.find((host) => host === value.toLowerCase()) ?? message("init-no-host", { value, known: HOSTS });
}

export function phoneIn(value: string): string | Message {
  const isNumber = /^\+\d[\d ()-]+\d$/.test(value) && !isImpossiblePhone(value);
  return isNumber ? value : message("init-no-phone", { value });
}

export function emailIn(value: string): string | Message {
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(value) && betterEmail(value) === undefined;
  return isAddress ? value : message("init-no-email", { value });
}
