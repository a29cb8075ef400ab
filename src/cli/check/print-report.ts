import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { reportForPeople } from "../../diagnostics/output/for-people.ts";
import { annotations, stepSummary } from "../../diagnostics/output/github.ts";
import { reportForGitLab } from "../../diagnostics/output/gitlab.ts";
import { reportAsJson } from "../../diagnostics/output/json.ts";
import { reportAsSarif } from "../../diagnostics/output/sarif.ts";
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { message, textOf } from "../../diagnostics/messages/message.ts";
import { countOf } from "../../diagnostics/report.ts";
import { type Environment, SettingsError } from "../../settings/environment.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { linesOfFiles } from "./lines-of-files.ts";

const FORMATS = ["text", "json", "github", "gitlab", "sarif"] as const;

type ReportFormat = (typeof FORMATS)[number];

interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of release files without errors. */
  readonly releases: number;
}

interface Surroundings {
  readonly environment: Environment;
  /** The content folder, absolute. */
  readonly content: string;
  /** The root of the repository, absolute; paths of annotations are relative to it. */
  readonly root: string;
  readonly isTerminal: boolean;
  readonly version: string;
  readonly language: EditorsLanguage;
}

/** The requested format. Default: annotations in a workflow of GitHub Actions, else text. */
export function reportFormat(asked: string | undefined, environment: Environment): ReportFormat {
  if (asked === undefined) return environment["GITHUB_ACTIONS"] === "true" ? "github" : "text";
  const format = FORMATS.find((one) => one === asked);
  if (format !== undefined) return format;
  const meant = nearest(asked, FORMATS);
  throw new SettingsError(
    meant === undefined
      ? message("format-none", { name: asked, known: FORMATS })
      : message("format-none-meant", { name: asked, meant }),
  );
}

/** Prints the report. For GitHub, also appends it to the summary of the run. */
export function printReport(report: Report, format: ReportFormat, surroundings: Surroundings): void {
  const { diagnostics, releases } = report;
  const { version, language } = surroundings;
  const pathOf = pathInRepository(surroundings);
  switch (format) {
    case "json":
      return console.log(reportAsJson(diagnostics, releases, language));
    case "sarif":
      return console.log(reportAsSarif(diagnostics, { version, pathOf, language }));
    case "gitlab":
      return console.log(reportForGitLab(diagnostics, pathOf, language));
    case "github":
      for (const line of annotations(diagnostics, pathOf, language)) console.log(line);
      printWithoutCommands(textReport(report, surroundings, false));
      return writeSummary(report, surroundings);
    case "text":
      for (const line of textReport(report, surroundings, isColoured(surroundings))) console.log(line);
  }
}

function textReport(
  { diagnostics, releases }: Report,
  { content, language }: Surroundings,
  coloured: boolean,
): readonly string[] {
  const lines = reportForPeople(diagnostics, { lineOf: linesOfFiles(content), coloured, language });
  const files = textOf(message("release-files", { count: releases }), language);
  return [...lines, `${files}, ${countOf(diagnostics, language)}`];
}

/** Prints lines with text from files, so that GitHub Actions executes no workflow command in them. */
function printWithoutCommands(lines: readonly string[]): void {
  const token = randomUUID();
  console.log(`::stop-commands::${token}`);
  for (const line of lines) console.log(line);
  console.log(`::${token}::`);
}

function writeSummary({ diagnostics, releases }: Report, { environment, language }: Surroundings): void {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file !== undefined && file !== "") appendFileSync(file, stepSummary(diagnostics, releases, language));
}

/** Says whether to use colours: on a terminal, unless NO_COLOR is set; see no-color.org. */
function isColoured({ isTerminal, environment }: Surroundings): boolean {
  return isTerminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

/** Paths with `/` between parts, from the root of the repository. */
function pathInRepository({ content, root }: Surroundings): (file: string) => string {
  return (file) => relative(root, join(content, file)).split(sep).join("/");
}
