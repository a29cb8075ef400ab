import type { Said } from "../catalogue.ts";
import { number } from "../counts.ts";

/** What commands say while they work: the preview, the stages of a build. */
export const progress = {
  "preview-building": "The press room is being built",
  "preview-failed": "The press room was not built",
  "preview-goes-away": "This page goes away by itself when the press room is built.",
  "preview-no-report": "The build ended without a report. The terminal in which npm start runs may show more.",
  "preview-at": ({ url }: { url: string }) => `The preview is at ${url}`,
  "cms-at": ({ url }: { url: string }) => `Write at ${url}`,
  "cms-into-files": ({ folder }: { folder: string }) => `What you save goes into the files in ${folder}`,
  "cms-into-branches": ({ folder }: { folder: string }) =>
    `What you save goes into branches of the repository in ${folder}`,
  "cms-ends": "Ctrl-C ends both.",
  "stage-compare": "compare",
  "stage-read": "read",
  "stage-traces": "traces",
  "stage-media": "media",
  "stage-bundles": "bundles",
  "stage-own-pages": "own pages",
  "stage-press-kits": "press kits",
  "stage-pages": "pages",
  "stage-form": "form for editors",
  "stage-formats": "formats",
  "stage-search": "waiting for search",
  "stage-search-files": "search files",
  "stage-promote": "promote",
  "stage-import-read": "reading sources",
  "stage-import-plan": "preparing releases",
  "stage-import-write": "writing releases",
  "progress-count": ({ stage, done, total, left }: { stage: string; done: number; total: number; left: number }) =>
    `${stage}: ${number(done, "en")} of ${number(total, "en")} done, ${number(left, "en")} left`,
  "progress-time": ({ count, time }: { count: Said; time: string }) => `${count}, about ${time}`,
};
