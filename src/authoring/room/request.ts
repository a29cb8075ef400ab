import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import type { Timestamp } from "../../time/timestamp.ts";

/** Where a new press room is published. */
export const HOSTS = ["netlify", "github-pages", "gitlab", "cloudflare", "none"] as const;

export type Host = (typeof HOSTS)[number];

/** The answers from which a new press room is written: its name, address, languages and host. */
export interface RoomRequest {
  readonly name: string;
  readonly url: string;
  /** At least one; the first is the default. */
  readonly languages: readonly string[];
  readonly timezone: string;
  readonly host: Host;
  /** Name of the organisation. */
  readonly publisher: string;
  /** Of the press contact, where they are known. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Date of the example. */
  readonly now: Timestamp;
  /** The language of comments, guides and messages. */
  readonly editorsLanguage: EditorsLanguage;
}

/** A file to write; the path is relative to the folder of the press room. */
export interface RoomFile {
  readonly path: string;
  readonly text: string;
}
