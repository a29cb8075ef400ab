import { scaffold } from "../authoring/scaffold.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import type { CmsSettings } from "../press-room/press-room.ts";

/** A link that opens the repository's own editor with a new release. */
interface NewFileLink {
  readonly type: string;
  /** Works without a script: the editor writes the date. */
  readonly href: string;
  /** The same with `DAY` in name and text, for a script that knows the date. */
  readonly dated: string;
  /** The text, if the editor does not take it from the address and it has to be pasted. */
  readonly text?: string;
}

/** Stands for the day on which a link is followed: the page with the links may be older. */
export const DAY = "2000-01-01";

const FROM_DAY = { iso: `${DAY}T08:00:00Z`, ms: Date.UTC(2000, 0, 1, 8), precision: "minute" } as const;

/** Links for new releases of these types, with comments in the editors' language; `untitled` is the name of a release before it has a headline. */
export function newFileLinks(
  cms: CmsSettings,
  types: readonly string[],
  room: { readonly untitled: string; readonly editorsLanguage: EditorsLanguage; readonly contact?: string },
): readonly NewFileLink[] {
  return types.map((type) => {
    const { path, text } = scaffold({ type, date: FROM_DAY, folder: true, ...room });
    const undated = text.replace(`date: ${DAY} 08:00`, "date:");
    return {
      type,
      href: newFileAddress(cms, path.slice(path.indexOf("/") + 1).replace(`${DAY}-`, ""), undated),
      dated: newFileAddress(cms, path, text),
      ...(cms.backend === "gitlab" && { text: undated }),
    };
  });
}

/** `path` is below the folder of all releases. */
function newFileAddress({ backend, host, repository, branch }: CmsSettings, path: string, text: string): string {
  const file = ["releases", path].join("/");
  const at = branch.split("/").map(encodeURIComponent).join("/");
  const query = new URLSearchParams(
    // GitLab's editor takes no text: https://gitlab.com/gitlab-org/gitlab/-/work_items/594214
    backend === "gitlab" ? { file_name: file } : { filename: file, value: text },
  );
  const place = { github: `new/${at}`, gitlab: `-/new/${at}`, gitea: `_new/${at}/` }[backend];
  return `${host}/${repository}/${place}?${query.toString()}`;
}
