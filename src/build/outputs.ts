import type { StageProgress } from "../runtime/stage-progress.ts";
import type { Output, PlannedFile } from "../site/output.ts";
import type { FileMaker } from "../site/file-maker.ts";
import type { Publication } from "../site/publication.ts";

/** Makes and writes the files of all outputs: feeds, copies of releases, sitemaps, files for the host. */
export async function writeOutputs(
  publication: Publication,
  files: FileMaker,
  table: readonly Output[],
  progress?: StageProgress,
): Promise<void> {
  const done = progress?.of(table.length);
  for (const group of inGroups(table)) {
    for (const [output, file] of filesInTurn(group, publication)) {
      if (files.keeps(file.plan, output.name)) continue;
      await files.make(file.plan, output.name, () => explained(output, () => file.content));
    }
    for (let outputs = 0; outputs < group.length; outputs++) done?.();
  }
}

/** Neighbours that make their files in turn together, every other output alone. */
function inGroups(table: readonly Output[]): readonly (readonly Output[])[] {
  const groups: Output[][] = [];
  for (const output of table) {
    const last = groups.at(-1);
    if (output.inTurn === true && last?.[0]?.inTurn === true) last.push(output);
    else groups.push([output]);
  }
  return groups;
}

/** The files of the outputs, one of each in turn. */
function* filesInTurn(group: readonly Output[], publication: Publication): Iterable<readonly [Output, PlannedFile]> {
  let open = group.map((output) => ({
    output,
    files: explained(output, () => output.files(publication)[Symbol.iterator]()),
  }));
  while (open.length > 0) {
    const next = open.map((one) => ({ ...one, step: explained(one.output, () => one.files.next()) }));
    for (const { output, step } of next) if (step.done !== true) yield [output, step.value];
    open = next.filter(({ step }) => step.done !== true);
  }
}

/** Reports an error in the code of an output with its name. */
function explained<T>({ name }: Output, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`The output "${name}" failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
