// Runs without any package: the workflow that writes the comment has a token that may write, and installs nothing.

/** First line of the comment, by which it is found again. */
const MARK = "<!-- press-room-review -->";

/** Comments of a pull request are looked through up to this number of pages of a hundred. */
const MOST_PAGES = 10;
const PATIENCE_MS = 30_000;

/** How to reach the pull request. */
interface Forge {
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** The comment was not written. The message says why. */
export class CommentError extends Error {}

/**
 * Writes the one comment of a pull request, or replaces its text. Only if `head` is still the newest commit of the pull
 * request, and the pull request is one for this repository; returns what was done.
 */
export async function putComment(
  forge: Forge,
  pull: { readonly number: number; readonly head: string },
  markdown: string,
): Promise<"written" | "updated" | "outdated"> {
  const { head, base } = (await call(forge, "GET", `pulls/${pull.number}`)) as PullRequest;
  if (base?.repo?.full_name !== forge.repository)
    throw new CommentError(`Pull request ${pull.number} is not one for ${forge.repository}.`);
  if (head?.sha !== pull.head) return "outdated";
  const body = `${MARK}\n${markdown}`;
  const id = await commentId(forge, pull.number);
  if (id === undefined) await call(forge, "POST", `issues/${pull.number}/comments`, { body });
  else await call(forge, "PATCH", `issues/comments/${id}`, { body });
  return id === undefined ? "written" : "updated";
}

interface PullRequest {
  readonly head?: { readonly sha?: string };
  readonly base?: { readonly repo?: { readonly full_name?: string } };
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly type?: string };
}

/** The id of the comment that an earlier run wrote. Comments of people are never changed, whatever they begin with. */
async function commentId(forge: Forge, number: number): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = (await call(
      forge,
      "GET",
      `issues/${number}/comments?per_page=100&page=${page}`,
    )) as readonly Comment[];
    const own = found.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(MARK));
    if (own) return own.id;
    if (found.length < 100) return undefined;
  }
  return undefined;
}

async function call({ api, repository, token }: Forge, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json", "user-agent": "press-room" },
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new CommentError(`GitHub answers ${answer.status} to ${method} ${path.replace(/\?.*/, "")}.`);
  return answer.json();
}
