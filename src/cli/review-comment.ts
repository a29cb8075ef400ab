// Runs without any package: the workflow that writes the comment has a token that may write, and installs nothing. So
// Node 22.18 or later is needed, which reads TypeScript by itself.
import { lstatSync, readFileSync } from "node:fs";
import { CommentError, putComment } from "./review/pull-request-comment.ts";
import { readReview, ReviewError } from "./review/read-review.ts";
import { LIMITS } from "./review/review.ts";
import { reviewMarkdown } from "./review/review-markdown.ts";

/**
 * Writes the comment of a pull request from a review that the pull request's own workflow made: `node
 * src/cli/review-comment.ts review.json`. The review is not trusted: its form is checked, its commit must be the one of
 * the run (HEAD_SHA) and the newest of the pull request, and its texts are escaped.
 */
async function writeComment(file: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const stats = lstatSync(file);
  if (!stats.isFile() || stats.size > LIMITS.bytes) throw new ReviewError("it is not a file of the right size");
  const review = readReview(readFileSync(file));
  const { number, head } = review;
  if (head !== wanted(environment, "HEAD_SHA")) throw new ReviewError("it is about another commit than the run");
  const preview = environment["PREVIEW_URL"]?.trim().replaceAll("{number}", String(number));
  const markdown = reviewMarkdown(review, {
    isPublic: environment["REPOSITORY_IS_PUBLIC"] === "true",
    ...(environment["RUN_URL"] && { run: environment["RUN_URL"] }),
    ...(preview && URL.canParse(preview) && { preview: preview.endsWith("/") ? preview : `${preview}/` }),
  });
  const forge = {
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    repository: wanted(environment, "GITHUB_REPOSITORY"),
    token: wanted(environment, "GITHUB_TOKEN"),
  };
  return `The comment of pull request ${number}: ${await putComment(forge, { number, head }, markdown)}.`;
}

function wanted(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new CommentError(`${name} is not set.`);
}

try {
  console.log(await writeComment(process.argv[2] ?? "review.json", process.env));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof ReviewError) console.error(`The review is refused: ${error.message}.`);
  else if (error instanceof CommentError) console.error(error.message);
  else throw error;
}
