import type { SiteWriter } from "../../site/site-writer.ts";

/** A writer that calls `done` after each file it has written. */
export function counted(writer: Pick<SiteWriter, "write">, done: () => void): Pick<SiteWriter, "write"> {
  return {
    write: async (file, maker) => {
      await writer.write(file, maker);
      done();
    },
  };
}
