import type { CmsSettings } from "../press-room/press-room.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import { RELEASE_TYPES } from "../release/release.ts";
import { apiOf } from "../site/cms-policy.ts";
import { typeLabel } from "../site/labels.ts";
import { languageName } from "../text/language.ts";
import { defined } from "../text/defined.ts";
import { collections, type FormCollection } from "./collections.ts";
import { formLanguage } from "./words/words.ts";

/** Writing on this machine, without an account: into the files, or into a branch of the repository for each release. */
export type LocalCms = { readonly into: "files" } | { readonly into: "branches"; readonly branch: string };

/** The settings of Decap CMS, https://decapcms.org/docs/configuration-options/. */
export interface CmsConfiguration {
  readonly load_config_file: false;
  readonly backend: Readonly<Record<string, string | undefined>>;
  readonly publish_mode: "simple" | "editorial_workflow";
  readonly locale: string;
  readonly site_url: string;
  readonly display_url: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: Readonly<Record<string, string | boolean>>;
  readonly collections: readonly FormCollection[];
}

/** Address at which `npm run cms` answers the form. Not an address of the site: names there do not begin with a dot. */
export const LOCAL_API = "/.preview/cms";

/** The settings of the form at `/admin/`, for the repository of the press room or for this machine. */
export function cmsConfiguration(room: PublishedPressRoom, local?: LocalCms): CmsConfiguration {
  const { site } = room;
  const [first] = site.languages;
  const language = formLanguage(first);
  const names = site.languages.map((tag) => ({ value: tag, label: languageName(tag, first) }));
  const types = [...RELEASE_TYPES, ...Object.keys(site.types)].map((type) => ({
    value: type,
    label: typeLabel(type, first, site),
  }));
  return {
    load_config_file: false,
    backend: backend(site.cms, local),
    publish_mode: local?.into === "files" ? "simple" : "editorial_workflow",
    locale: LOCALES[first.toLowerCase()] ?? "en",
    site_url: site.url,
    display_url: site.url,
    // For files that belong to no release; the press room does not publish them.
    media_folder: "pressroom/uploads",
    public_folder: "/",
    slug: { encoding: "ascii", clean_accents: true },
    collections: collections(
      { language, types, languages: names },
      { contacts: [...room.contacts.values()], publishers: [...room.publishers.values()] },
    ),
  };
}

/** Languages of Decap CMS itself. */
const LOCALES: Readonly<Record<string, string>> = { nb: "nb_no", no: "nb_no", nn: "nn_no", sv: "sv", da: "da" };

function backend(cms: CmsSettings | undefined, local: LocalCms | undefined): CmsConfiguration["backend"] {
  if (local) return { name: "proxy", proxy_url: LOCAL_API, branch: local.into === "branches" ? local.branch : "main" };
  if (!cms) throw new Error("The form needs a repository, or this machine.");
  const { backend: name, repository: repo, branch, host, login, loginPath, clientId } = cms;
  return defined({
    name,
    repo,
    branch,
    base_url: login ?? (name === "github" ? undefined : host),
    auth_endpoint: loginPath,
    app_id: clientId,
    api_root: apiOf(cms),
    ...(name === "gitlab" && { auth_type: "pkce" }),
  });
}
