// Eleventy looks for this file by name. The configuration itself is TypeScript and a part of the program.
import { importProgram } from "./src/runtime/program/bundle.js";

const { default: configure } = await importProgram("eleventy.config");

export default configure;
