import type { FileMaker } from "../../site/file-maker.ts";

/** A maker that calls `done` after each file it has made. */
export function counted(files: Pick<FileMaker, "make">, done: () => void): Pick<FileMaker, "make"> {
  return {
    make: async (plan, maker, content) => {
      const made = await files.make(plan, maker, content);
      done();
      return made;
    },
  };
}
