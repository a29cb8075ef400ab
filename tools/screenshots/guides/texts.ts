import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../../tests/harness/build.ts";
import { git } from "../../../tests/harness/cms.ts";
import { insteadPage } from "../../../src/cli/preview/instead-page.ts";
import { askMissing } from "../../../src/cli/new/questions.ts";
import { siteFacts } from "../../../src/cli/new/site-facts.ts";
import { type GuideLanguage, WORDS } from "./room-words.ts";
import { addressOf, GUIDE_NOW } from "./room.ts";
import { commentPage, terminalPage } from "./text-page.ts";
import { writeRoom } from "./write-room.ts";

const MISTAKES = {
  nb: "---\ntitle: Ny billett for alle båter\ndate: 20. mars 2026 kl. 8.39\nemner: [ferge]\ncontacts: [ingrid-solvol]\n---\n\nBilletten koster 49 kroner.\n",
  en: "---\ntitle: One ticket for all boats\ndate: 20 March 2026 8.39\ntopic: [ferge]\ncontacts: [ingrid-solvol]\n---\n\nThe ticket costs 49 kroner.\n",
} as const;
const ADDED = {
  nb: "---\ntitle: Ny billett for alle båter\ndate: 2026-05-27 08:00\nlead: Én billett gjelder på alle båter i fylket.\ncontacts: [ingrid-solvoll]\n---\n\nBilletten koster 49 kroner.\n",
  en: "---\ntitle: One ticket for all boats\ndate: 2026-05-27 08:00\nlead: One ticket is valid on all boats in the county.\ncontacts: [ingrid-solvoll]\n---\n\nThe ticket costs 49 kroner.\n",
} as const;
const FILE = { nb: "releases/2026/2026-05-27-ny-billett.md", en: "releases/2026/2026-05-27-one-ticket.md" } as const;

/** Pages with what commands say, by the names of their pictures. `folder` is empty. */
export async function textPages(folder: string, language: GuideLanguage): Promise<Readonly<Record<string, string>>> {
  const before = writeRoom(join(folder, "before"), language);
  const content = writeRoom(join(folder, "content"), language);
  const settings = {
    PRESSROOM_CONTENT: content,
    PRESSROOM_CACHE: join(folder, "cache"),
    PRESSROOM_NOW: GUIDE_NOW,
    PRESSROOM_URL: "https://presse.example.org",
  };
  const run = async (name: string, ...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await runCommand(name, args, settings);
    return `${stdout}${stderr}`;
  };
  writeFileSync(join(content, FILE[language]), MISTAKES[language]);
  const report = await run("check");
  writeFileSync(join(content, FILE[language]), ADDED[language]);
  const review = await run("review", "--base", before, "--number", "12", "--head", "4f2c1ab".padEnd(40, "0"));
  const due = await run("due");
  rmSync(join(content, FILE[language]));
  return {
    report: terminalPage("npm run check", report, language),
    error: insteadPage({ heading: "preview-failed", report, language }),
    review: commentPage(review, language),
    due: terminalPage("npm run due", due, language),
    questions: terminalPage("npm run new", await questions(content, language), language),
  };
}

/** The questions of `npm run new`, with the answers of an editor. */
async function questions(content: string, language: GuideLanguage): Promise<string> {
  const lines: string[] = [];
  const { title, file } = WORDS[language].winter;
  const answers = [title, "1", language, "2026-03-12 08:39"];
  const ask = (question: string): Promise<string> => {
    const answer = answers.shift() ?? "";
    lines.push(`${question}${answer}`);
    return Promise.resolve(answer);
  };
  const print = (line: string): void => void lines.push(line);
  const call = await askMissing({ title: "", folder: false }, siteFacts(content), {
    ask,
    print,
    language,
    now: Date.parse(GUIDE_NOW),
  });
  rmSync(join(content, `releases/2026/${file}.md`));
  const { stdout } = await runCommand(
    "new",
    [call.title, "--type", call.type ?? "press-release", "--date", call.date ?? "", "--language", language],
    { PRESSROOM_CONTENT: content },
  );
  return [...lines, stdout].join("\n");
}

/** The addresses on the site that are photographed, by the names of their pictures, in the public and in the preview build. */
export function sitePages(
  language: GuideLanguage,
): Readonly<Record<"public" | "preview", Readonly<Record<string, string>>>> {
  const { winter, corrected, withdrawn, invitation, boat, held, archive } = WORDS[language];
  const other = language === "nb" ? "en" : "nb";
  return {
    public: {
      release: addressOf(winter),
      corrected: addressOf(corrected),
      withdrawn: addressOf(withdrawn),
      invitation: addressOf(invitation),
      pictures: addressOf(boat),
      translation: `${other}/${addressOf(WORDS[other].boat)}`,
      contacts: "contacts/",
      settings: "topic/klima/",
      "own-page": `${archive.file}/`,
    },
    preview: { embargo: addressOf(held), notice: "" },
  };
}

/** Makes a Git repository of a content folder. */
export function commitAll(folder: string): string {
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "config", "user.name", "Ingrid Solvoll");
  git(folder, "config", "user.email", "ingrid.solvoll@example.org");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message", "Add the press room");
  return folder;
}
