import { message } from "../diagnostics/messages/message.ts";
import { absoluteUrl, type SitePath } from "../press-room/addresses.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import type { Format, FormatTools, OpenRelease } from "../site/extend.ts";
import { type FilePlan, type Output, outputOf } from "../site/output.ts";
import { type OwnModule, running, wrongResult } from "../site/own-module.ts";
import type { Publication } from "../site/publication.ts";
import { plainText } from "../site/release-copy/plain-text.ts";
import { fingerprint } from "../site/tracing/fingerprint.ts";
import { releaseHtml } from "./feeds/release-html.tsx";
import { type XmlElement, writeXml } from "./xml/write-xml.ts";

/** A file of an own format: as the module plans it, and the code that makes it. */
interface OwnPlan extends FilePlan {
  readonly plan: FilePlan;
  readonly code: string;
}

/** The default export of a module as a format; throws an `OwnModuleError` if it is none. */
export function formatIn(module: OwnModule & { readonly value: unknown }): Format {
  const { value } = module;
  const { name, files, content } = (typeof value === "object" && value !== null ? value : {}) as Partial<Format>;
  if (typeof files !== "function" || typeof content !== "function")
    throw wrongResult(module, message("module-default", { what: message("module-is-format") }));
  if (typeof name !== "string" || !/^[^\p{Cc}]{1,60}$/u.test(name))
    throw wrongResult(module, message("module-format-name"));
  return { name, files, content };
}

/** A format of a press room's own as a row of the table of outputs. Its files are made again when its code changes. */
export function ownOutput(module: OwnModule, { files, content }: Format): Output {
  return outputOf<OwnPlan>({
    name: module.file,
    files: (publication) =>
      running(module, () => Array.from(files(publication), (plan) => checkedPlan(module, plan as unknown))),
    content: ({ plan }, publication) =>
      running(module, () => checkedContent(module, content(plan, publication, toolsOf(publication)))),
  });
}

function checkedPlan(module: OwnModule, plan: unknown): OwnPlan {
  const { path } = (typeof plan === "object" && plan !== null ? plan : {}) as { readonly path?: unknown };
  if (typeof path !== "string" || !/^\/(?!\/)[^\\\p{Cc}?#]*[^/\\\p{Cc}?#]$/u.test(path))
    throw wrongResult(module, message("module-path", { path: JSON.stringify(path) ?? "undefined" }));
  try {
    fingerprint(plan);
  } catch {
    throw wrongResult(module, message("module-plan"));
  }
  return { path: path as SitePath, plan: plan as FilePlan, code: module.hash };
}

function checkedContent(module: OwnModule, content: unknown): string | Uint8Array {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  throw wrongResult(module, message("module-content"));
}

function toolsOf(publication: Publication): FormatTools {
  const published = ({ id, language }: OpenRelease): PublishedRelease => {
    const release = publication.pressRoom.byId.get(id)?.get(language);
    if (!release) throw new RangeError(`There is no release ${id} in ${language}`);
    return release;
  };
  return {
    url: (path) => absoluteUrl(path as SitePath, publication.pressRoom.site.url),
    text: (release) => plainText(published(release), publication),
    html: (release) => releaseHtml(published(release), publication),
    xml: (root) => writeXml(root as XmlElement),
  };
}
