import { textOf } from "../../diagnostics/messages/message.ts";
import type { CmsSettingsFile } from "../settings-file.ts";
import type { DecapCms, PreviewProps } from "./decap.ts";
import { previewOf, withFiles } from "./preview.ts";
import { withoutEmpty } from "./without-empty.ts";

/** Starts Decap CMS with the settings of the press room, its preview, and files without empty keys. */
async function start(): Promise<void> {
  const address = document.body.dataset["settings"] ?? "";
  const [settings, cms] = await Promise.all([
    fetch(address, { credentials: "same-origin" }).then((response) => response.json() as Promise<CmsSettingsFile>),
    loaded(document.body.dataset["program"] ?? ""),
  ]);
  for (const style of settings.styles) cms.registerPreviewStyle(style);
  cms.registerPreviewTemplate("releases", (props) => previewElement(props, settings));
  cms.registerEventListener({ name: "preSave", handler: ({ entry }) => withoutEmpty(entry.get("data")) });
  cms.init({ config: settings.config });
}

/** Loads Decap CMS. It is in the body, where it puts its own elements. */
function loaded(address: string): Promise<DecapCms> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => (window.CMS ? resolve(window.CMS) : reject(new Error(address))));
    script.addEventListener("error", () => reject(new Error(address)));
    document.body.append(script);
  });
}

function previewElement({ entry, getAsset }: PreviewProps, { preview, words, language }: CmsSettingsFile): unknown {
  const h = window.h ?? (() => null);
  const data = withoutEmpty(entry.get("data")).toJS() as Readonly<Record<string, unknown>>;
  const { html, problems } = previewOf(data, preview, Date.now());
  const files = filesIn(data);
  const list = problems.map(({ message }, index) => h("li", { key: index }, textOf(message, language)));
  return h(
    "div",
    {},
    list.length > 0 && h("section", { className: "wrapper note" }, h("h2", {}, words.problems), h("ul", {}, ...list)),
    html !== undefined &&
      h("div", {
        dangerouslySetInnerHTML: {
          __html: withFiles(html, files, preview.site.basePath, (file) => String(getAsset(file) ?? "")),
        },
      }),
  );
}

function filesIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const lists = [data["images"], data["documents"]].filter((list) => Array.isArray(list)) as unknown[][];
  return lists.flat().flatMap((one) => {
    const { file } = one as { readonly file?: unknown };
    return typeof file === "string" ? [file] : [];
  });
}

void start();
