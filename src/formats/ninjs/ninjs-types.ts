/**
 * The part of IPTC ninjs 3.1 that a press room writes, as types: a misspelt key does not compile.
 * https://iptc.org/std/ninjs/
 */
export interface Ninjs {
  readonly standard: { readonly name: "ninjs"; readonly version: "3.1"; readonly schema: string };
  readonly uri: string;
  readonly type: "text";
  readonly representationType: "full";
  readonly version: string;
  readonly firstCreated: string;
  readonly versionCreated: string;
  readonly contentCreated: string;
  readonly pubStatus: NinjsStatus;
  readonly language: string;
  readonly slugline: string;
  readonly by: string;
  readonly located?: string;
  readonly edNote?: string;
  readonly headlines: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies: readonly NinjsBody[];
  readonly genres: readonly { readonly name: string; readonly literal: string }[];
  readonly subjects?: readonly NinjsConcept[];
  readonly organisations: readonly NinjsParty[];
  readonly people?: readonly NinjsParty[];
  readonly places?: readonly NinjsPlace[];
  readonly events?: readonly NinjsConcept[];
  readonly eventDetails?: NinjsEventDetails;
  readonly renditions: readonly NinjsRendition[];
  readonly associations?: readonly NinjsAssociation[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
}

export type NinjsStatus = "usable" | "withheld" | "canceled";

export interface NinjsText {
  readonly role: string;
  readonly contentType?: "text/plain" | "text/html";
  readonly value: string;
}

export interface NinjsBody extends NinjsText {
  readonly charCount?: number;
  readonly wordCount?: number;
}

export interface NinjsConcept {
  readonly name: string;
  readonly rel: string;
  readonly uri?: string;
  /** A text instead of, or beside, an address. */
  readonly literal?: string;
}

/** A telephone, a mailbox, a web address or a place to go: `value` or `address`, never both. */
export type NinjsContactInfo =
  | {
      readonly type: "phone" | "mobile" | "email" | "web";
      readonly role?: string;
      readonly name?: string;
      readonly value: string;
    }
  | { readonly type: "address"; readonly address: { readonly lines: readonly string[] } };

export interface NinjsParty extends NinjsConcept {
  readonly contactInfo?: readonly NinjsContactInfo[];
}

export type NinjsPlace = NinjsParty;

/** `startDate` and `endDate` require a time of day; the expected ones take dates. */
export type NinjsEventDates =
  | { readonly startDate: string; readonly endDate?: string }
  | { readonly expectedStartDate: string; readonly expectedEndDate?: string };

interface NinjsEventDetails {
  /** ninjs requires an address and only suggests a vocabulary; that of schema.org says "cancelled" unmistakably. */
  readonly eventStatus: "https://schema.org/EventScheduled" | "https://schema.org/EventCancelled";
  readonly dates: NinjsEventDates;
  readonly organiser: NinjsParty;
}

export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType?: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
  /** In seconds. */
  readonly duration?: number;
  readonly format?: string;
  /** In pixels from the top left. */
  readonly poi?: { readonly x: number; readonly y: number };
}

export interface NinjsAssociation {
  readonly name: string;
  readonly rel: string;
  readonly uri: string;
  readonly type: "text" | "picture" | "video";
  readonly pubStatus?: NinjsStatus;
  readonly representationType?: "partial";
  readonly language?: string;
  readonly by?: string;
  readonly usageTerms?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly renditions?: readonly NinjsRendition[];
}
