import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { hrefOf } from "../press-room/addresses.ts";
import type { Publication } from "../site/publication.ts";
import { cmsConfiguration, type CmsConfiguration, type LocalCms } from "./configuration.ts";
import { type PreviewData, previewData } from "./preview-data.ts";
import { formLanguage } from "./words/words.ts";

/** What the script of `/admin/` loads. */
export interface CmsSettingsFile {
  readonly config: CmsConfiguration;
  readonly preview: PreviewData;
  /** Addresses of the style sheets of a release's page. */
  readonly styles: readonly string[];
  /** The language of messages. */
  readonly language: EditorsLanguage;
  readonly words: { readonly problems: string };
}

const WORDS = { nb: { problems: "Dette må rettes" }, en: { problems: "To be corrected" } } as const;

/** The settings of the form and of its preview. */
export function cmsSettingsFile(publication: Publication, local: LocalCms | undefined): CmsSettingsFile {
  const { pressRoom, bundles } = publication;
  const { site } = pressRoom;
  return {
    config: cmsConfiguration(pressRoom, local),
    preview: previewData(publication),
    styles: [hrefOf(bundles.css, site.basePath)],
    language: messageLanguage(site.languages[0]),
    words: WORDS[formLanguage(site.languages[0])],
  };
}

function messageLanguage(tag: string): EditorsLanguage {
  return /^nn\b/i.test(tag) ? "nn" : formLanguage(tag);
}
