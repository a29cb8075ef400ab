// Eleventy looks for this file by name. tsx lets every supported version of Node read the configuration and the
// templates, which are TypeScript.
import { register } from "tsx/esm/api";

register();

const { default: configure } = await import("./eleventy.config.ts");

export default configure;
