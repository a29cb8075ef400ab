import { render } from "../../../pages/release.11ty.tsx";
import { TemplatePage } from "../../eleventy/page-template.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hrefOf } from "../../press-room/addresses.ts";
import { publish } from "../../press-room/publish.ts";
import { readRelease } from "../../release/read-release.ts";
import { type Page, planPages } from "../../site/kinds/registry.ts";
import type { Publication } from "../../site/publication.ts";
import { toTimestamp } from "../../time/dates.ts";
import type { PreviewData } from "../preview-data.ts";
import { placeholder, previewAssets } from "./preview-assets.ts";

/** A release in the form, as its page will show it. */
interface Preview {
  /** The `<main>` of its page; undefined if there is no page yet. */
  readonly html?: string;
  /** What `npm run check` says of its text. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Renders the data of the form (keys of the front matter, and `body`) with the program of the site itself. `nowMs` is
 * the time in milliseconds since 1970.
 */
export function previewOf(data: Readonly<Record<string, unknown>>, room: PreviewData, nowMs: number): Preview {
  const { site } = room;
  const { body = "", ...keys } = data;
  // Front matter is YAML, of which JSON is a part.
  const text = `---\n${JSON.stringify(keys)}\n---\n\n${String(body)}\n`;
  const { release, diagnostics: problems } = readRelease("preview/index.md", text, site);
  if (!release) return { problems };
  const now = toTimestamp(nowMs, site.timezone);
  const publishers = new Map(room.publishers.map((one) => [one.id, one]));
  const contacts = new Map(room.contacts.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
  // References to other releases cannot be followed here.
  const alone = { ...release, related: [] };
  const whole = { site, publishers, contacts, releases: [alone], pages: [], strings: [], folder: "" };
  const { room: pressRoom } = publish(whole, now, { preview: true });
  const publication: Publication = {
    pressRoom,
    assets: previewAssets,
    bundles: room.bundles,
    pages: planPages(pressRoom),
  };
  const html = releaseHtml(publication);
  return html === undefined ? { problems } : { problems, html };
}

function releaseHtml(publication: Publication): string | undefined {
  const page = publication.pages.find(({ kind }) => kind === "release");
  if (!page) return undefined;
  let html: string | undefined;
  // The template calls `make` before it waits for anything.
  const make = (content: (one: Page, of: Publication) => string): Promise<void> => {
    html = content(page, publication);
    return Promise.resolve();
  };
  render({ sitePages: [new TemplatePage(page, make)] }).catch(() => undefined);
  return /<main[^]*<\/main>/.exec(html ?? "")?.[0];
}

/** The HTML with the addresses of files in the form in the place of their placeholders. */
export function withFiles(
  html: string,
  files: readonly string[],
  basePath: string,
  addressOf: (file: string) => string,
): string {
  return files.reduce(
    (text, file) => text.replaceAll(hrefOf(placeholder(file), basePath), escaped(addressOf(file))),
    html,
  );
}

function escaped(address: string): string {
  return address.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
