// Adds to package-lock.json the optional packages of other platforms that a registry did not offer when it was written,
// so that `npm ci` accepts it everywhere. Run it after every change of dependencies: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const SYSTEMS = {
  windows: "win32",
  win32: "win32",
  darwin: "darwin",
  linux: "linux",
  linuxmusl: "linux",
  freebsd: "freebsd",
  android: "android",
};
const PROCESSORS = ["x64", "arm64", "arm", "ia32", "wasm32", "riscv64", "ppc64", "s390x"];

for (const [parent, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`${parent}/node_modules/${name}`, `node_modules/${name}`];
    if (parent === "" || places.some((place) => lock.packages[place]?.version)) continue;
    const words = name.split(/[/@-]/);
    const os = words.map((word) => SYSTEMS[word]).find(Boolean);
    const cpu = words.find((word) => PROCESSORS.includes(word));
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
