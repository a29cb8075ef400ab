import type { ClockTime } from "./parts.ts";

/** Offsets of the names of zones in RFC 822 §5 and of Europe's, in minutes. Names that mean several zones are not here. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, MET: 60 },
  ...{ MEST: 120, EET: 120, EEST: 180, MSK: 180, HST: -600, AKST: -540, AKDT: -480, PST: -480, PDT: -420, MST: -420 },
  ...{ MDT: -360, CST: -360, CDT: -300, EST: -300, EDT: -240, AST: -240, ADT: -180, JST: 540, KST: 540 },
  ...{ AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, SAST: 120 },
};

interface TimeOfDay {
  readonly time?: ClockTime;
  /** In minutes. */
  readonly offset?: number;
  /** Name of an IANA zone. */
  readonly zone?: string;
}

/** Forms of a time, from the most certain to the least: with minutes, in digits only, an hour alone. */
const FORMS = [
  /(?<!\d)(\d{1,2})\s?(?:[:.h時点시]|uhr)\s?(\d{2})(?!\d)(?:\s?[:.m分분]\s?(\d{2})(?!\d)(?:[.,]\d{1,9})?)?\s?[分분秒초]?/iu,
  /(?<![\d:+\u2212-])(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(?=\s?(?:z\b|[+-]\d{2})|$)/i,
  /(?<!\p{L})(?:kl|klo|klokken|klokka|at|um|à|ob)\.?\s?(\d{1,2})(?![\d.:])/iu,
  /(?<!\d)(\d{1,2})\s?(?=[ap]\.?\s?m\b|uhr|h\b|時|点|시)/iu,
  /T(\d{2})(?=z|[+-]|$)/i,
] as const;

const AFTERNOON = /(?<!\p{L})(?:p\.?\s?m\b|下午|午後|오후|晚上)/iu;
const MORNING = /(?<!\p{L})(?:a\.?\s?m\b|上午|午前|오전)/iu;

/**
 * The time of day in what a text has besides its day: `14:05`, `kl. 14.05`, `2:05 PM`, `T100000Z`, `14 Uhr`. Returns
 * nothing for a text without a time.
 */
export function readClockTime(text: string): TimeOfDay {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const after = text.slice(match.index + match[0].length);
    const hour = hourOf(Number(match[1]), `${text.slice(0, match.index)} ${after}`);
    const time = { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0) };
    return { time, ...zoneIn(after, match[3] === undefined ? time : undefined) };
  }
  return {};
}

function hourOf(written: number, rest: string): number {
  if (AFTERNOON.test(rest)) return written < 12 ? written + 12 : written;
  return MORNING.test(rest) && written === 12 ? 0 : written;
}

/** The offset or zone after a time. `10:00-12:00` is from ten to twelve, so a later time after a hyphen is no offset. */
function zoneIn(text: string, shortTime: ClockTime | undefined): Pick<TimeOfDay, "offset" | "zone"> {
  const signed = /(?:^|[\s(]|gmt|utc)([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(text);
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    const isRange = signed[1] === "-" && shortTime !== undefined && minutes > shortTime.hour * 60 + shortTime.minute;
    return isRange ? {} : { offset: signed[1] === "+" || minutes === 0 ? minutes : -minutes };
  }
  const zone = /(?<![\w/])[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/+-]+\d*/.exec(text)?.[0];
  if (zone !== undefined) return { zone };
  for (const [, name = ""] of text.matchAll(/(?:^|[\s(])([A-Za-z]{1,5})(?![\p{L}.])/gu)) {
    const key = name === "z" ? "Z" : name;
    if (Object.hasOwn(ZONES, key)) return { offset: ZONES[key] ?? 0 };
  }
  return {};
}
