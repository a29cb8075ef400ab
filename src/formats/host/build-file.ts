import { ROOT_FILES } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";

/**
 * `/build.json`: the moment up to which the site is what its content says, for `npm run due`. It says nothing about what
 * comes. Not written for a preview.
 */
export const buildFileOutput = outputOf({
  name: "build file",
  files: ({ pressRoom: { preview, asOf } }) => (preview ? [] : [{ path: ROOT_FILES.build, asOf: asOf.iso }]),
  content: ({ asOf }) => `${JSON.stringify({ asOf })}\n`,
});
