import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { roomEnvironment, scriptParameters, withRoom } from "./build.ts";
import type { Room } from "./build.ts";
import { releasePath, writeCorpus } from "./corpus.ts";
import { newestRelease, oldRelease } from "./edits.ts";
import { cachedCorpus, projectFolder } from "./places.ts";
import { watchTree } from "./process-tree.ts";
import type { TreeUse } from "./process-tree.ts";

/** `npm start`, with a client that waits for events and requests pages as a browser does. */
export type PreviewCase = {
  readonly releases: number;
  /** From the start of the command until its front page is that of the site. */
  readonly startSeconds: number;
  /** From a saved release until its new page has been received, for each save. */
  readonly saves: readonly number[];
  readonly use: TreeUse | undefined;
};

const savesARun = 5;
const patienceMilliseconds = 300_000;

/** Starts a preview and saves a release several times, the first time after the first build has ended. */
export async function measurePreview(releases: number, runs: number): Promise<PreviewCase> {
  const corpus = await cachedCorpus(`${releases}-pressroom`, (folder) => writeCorpus(releases, folder, "pressroom"));
  return withRoom(corpus, releases * 100_000, async (room) => {
    const startedAt = performance.now();
    const server = spawn(process.execPath, scriptParameters("start"), {
      cwd: projectFolder,
      env: { ...roomEnvironment(room), PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const watch = watchTree(server.pid ?? 0);
    try {
      const url = await addressOf(server);
      await untilStarted(url, releases);
      const startSeconds = (performance.now() - startedAt) / 1000;
      const saves: number[] = [];
      for (let save = 0; save < runs * savesARun; save++) saves.push(await secondsOfSave(room, url, releases, save));
      return { releases, startSeconds, saves, use: watch.stop() };
    } finally {
      watch.stop();
      await stopped(server);
    }
  });
}

async function secondsOfSave(room: Room, url: URL, releases: number, save: number): Promise<number> {
  const release = oldRelease(releases);
  const file = join(room.content, releasePath(release, "pressroom"));
  const words = `Lagret for ${save + 1}. gang.`;
  const text = `${readFileSync(file, "utf8")}\n${words}\n`;
  const page = new URL(`${release.year}/${release.slug}/`, url);
  // The browser has its page open before the release is saved.
  const events = await listen(url);
  try {
    const startedAt = performance.now();
    writeFileSync(file, text);
    await untilShown(events, page, words);
    return (performance.now() - startedAt) / 1000;
  } finally {
    events.destroy();
  }
}

async function untilStarted(url: URL, releases: number): Promise<void> {
  const events = await listen(url);
  try {
    // The first build may have ended before.
    const { title } = newestRelease(releases);
    if (!(await isShown(url, title))) await untilShown(events, url, title);
  } finally {
    events.destroy();
  }
}

/** Requests a page after each event, as a browser that reloads, until it contains the words. */
async function untilShown(events: IncomingMessage, page: URL, words: string): Promise<void> {
  const giveUp = setTimeout(() => events.destroy(new Error(`The preview did not show ${words}`)), patienceMilliseconds);
  try {
    for await (const chunk of events) if (/^data:/m.test(String(chunk)) && (await isShown(page, words))) return;
    throw new Error("The preview ended its events.");
  } finally {
    clearTimeout(giveUp);
  }
}

async function isShown(page: URL, words: string): Promise<boolean> {
  const answer = await answerTo(page);
  let body = "";
  for await (const chunk of answer.setEncoding("utf8")) body += String(chunk);
  return answer.statusCode === 200 && body.includes(words);
}

const listen = (url: URL): Promise<IncomingMessage> => answerTo(new URL("/.preview/events", url));

async function answerTo(url: URL): Promise<IncomingMessage> {
  const [answer] = (await once(get(url), "response")) as [IncomingMessage];
  return answer;
}

/** The address the command prints. */
function addressOf(server: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = "";
    // Read to the end: the command would stop when the pipe is full.
    server.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const [, port, path] = /http:\/\/localhost:(\d+)(\/\S*)/.exec(said) ?? [];
      if (port !== undefined) resolve(new URL(path ?? "/", `http://127.0.0.1:${port}`));
    });
    server.on("error", reject);
    server.on("exit", () => reject(new Error(`The preview ended. It said: ${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
