// Starts a command: `node src/cli/run.js build --help`. Plain JavaScript, because Node 20 reads no TypeScript.
import { importProgram } from "../runtime/program/bundle.js";

const [name] = process.argv.splice(2, 1);
await importProgram(`src/cli/${name}`);
