import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { roomManifest } from "../authoring/room/package-json.ts";
import type { RoomFile } from "../authoring/room/request.ts";
import { roomFiles } from "../authoring/room/room-files.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { programVersion } from "../runtime/program/version.ts";
import { SettingsError } from "../settings/environment.ts";
import { askInTerminal, isTerminal } from "./ask.ts";
import { runCommand } from "./command.ts";
import { askForRoom, type Given, requestFrom } from "./init/room-request.ts";
import { entriesInTheWay, writeRoom } from "./init/write-room.ts";

interface Call extends Given {
  /** The folder to write into, as typed. */
  readonly folder: string;
  /** A packed file of the program. */
  readonly pressroom?: string | undefined;
}

const MANIFEST = "package.json";

/** Writes a new press room. Throws a `SettingsError`, and has written nothing, if the folder has one of its files. */
async function init({ folder, pressroom, ...given }: Call, terminal: EditorsLanguage): Promise<number> {
  const place = resolve(folder);
  const isAsked = (given.name === undefined || given.url === undefined) && isTerminal();
  const full = isAsked
    ? await askInTerminal((ask) => askForRoom(given, { ask, print: console.log, language: terminal }))
    : given;
  const request = requestFrom(full, { now: Date.now(), language: terminal });
  const content = roomFiles(request, (path) => readFileSync(join(PROJECT, path), "utf8"));
  const manifest = manifestIn(place, pressroom);
  const inTheWay = [...entriesInTheWay(place, content), ...(manifest ? [] : [MANIFEST])];
  if (!manifest || inTheWay.length > 0)
    throw new SettingsError(message("init-not-empty", { folder: place, files: inTheWay }));
  writeRoom(place, [...content, manifest], existsSync(join(place, MANIFEST)) ? MANIFEST : undefined);

  const { editorsLanguage: language } = request;
  const names = [...content, manifest].map(({ path }) => path);
  console.log(textOf(message("init-written", { folder: place, files: indented(names) }), language));
  if (request.phone === undefined || request.email === undefined)
    console.log(textOf(message("init-fill-in", { file: "pressroom/contacts/press.yaml" }), language));
  const steps = [
    ...(place === process.cwd() ? [] : [`cd ${argument(relative(process.cwd(), place))}`]),
    "npm install",
    "npm start",
  ];
  console.log(textOf(message("init-next", { steps: indented(steps) }), language));
  return 0;
}

/** A path as it is typed on a command line. */
function argument(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** The package.json to write; undefined if there is one that has other scripts or is not JSON. */
function manifestIn(folder: string, packed: string | undefined): RoomFile | undefined {
  const file = join(folder, MANIFEST);
  const present = existsSync(file) ? objectIn(readFileSync(file, "utf8")) : {};
  if (!present) return undefined;
  const made = roomManifest({
    present,
    pressroom: packed === undefined ? `^${programVersion()}` : fileAt(packed, folder),
  });
  return made && { path: MANIFEST, text: `${JSON.stringify(made, undefined, 2)}\n` };
}

function objectIn(json: string): Record<string, never> | undefined {
  try {
    return JSON.parse(json) as Record<string, never>;
  } catch {
    return undefined;
  }
}

/** A packed file as a dependency, relative to the press room. */
function fileAt(packed: string, folder: string): string {
  const file = resolve(packed);
  if (!existsSync(file)) throw new SettingsError(message("init-no-file", { file }));
  return `file:${relative(folder, file).replaceAll("\\", "/")}`;
}

const TEXT = { type: "string" } as const;

process.exitCode = await runCommand(
  {
    name: "init",
    usage: message("init-usage"),
    options: {
      name: TEXT,
      url: TEXT,
      language: TEXT,
      timezone: TEXT,
      publisher: TEXT,
      phone: TEXT,
      email: TEXT,
      host: TEXT,
      pressroom: TEXT,
    },
    takesWords: true,
    run: (values, [folder = "."], language) => init({ ...values, folder }, language),
  },
  process.argv.slice(2),
);
