import type { Said } from "../catalogue.ts";

/** Why a command cannot do what it was asked: settings, options, folders, disks. */
export const failures = {
  "url-wrong": ({ url }: { url: string }) =>
    `PRESSROOM_URL is not a web address: ${url}. Write it like https://example.org/presse/.`,
  "preview-wrong": ({ value }: { value: string }) => `PRESSROOM_PREVIEW is neither 1 nor 0: ${value}.`,
  "now-wrong": ({ value }: { value: string }) =>
    `PRESSROOM_NOW is not a time: ${value}. Write it like 2026-03-12T08:39:00+01:00.`,
  "cms-wrong": ({ value }: { value: string }) =>
    `PRESSROOM_CMS is neither files nor branches:main: ${value}. npm run cms sets it.`,
  "site-unreadable": "pressroom/site.yaml cannot be read. Run: npm run check",
  "since-wrong": ({ value }: { value: string }) =>
    `--since is not a time: ${value}. Write it like 2026-03-12T08:39:00+01:00.`,
  "wait-wrong": ({ value }: { value: string }) =>
    `--wait is not a number of minutes: ${value}. Write it like --wait 50.`,
  "report-language-none": ({ name, known }: { name: string; known: readonly string[] }) =>
    `There is no report in "${name}". Known: ${known.join(", ")}.`,
  "format-none": ({ name, known }: { name: string; known: readonly string[] }) =>
    `There is no format "${name}". Known: ${known.join(", ")}.`,
  "format-none-meant": ({ name, meant }: { name: string; meant: string }) =>
    `There is no format "${name}". Did you mean ${meant}?`,
  "base-unknown": ({ name }: { name: string }) =>
    `git cannot compare the content with "${name}", so changes are not checked.`,
  "review-no-base": "--base is missing: the folder of the content to compare with.",
  "review-number": ({ value }: { value: string }) => `--number is not the number of a pull request: ${value}.`,
  "review-head": ({ value }: { value: string }) => `--head is not a commit of 40 hexadecimal digits: ${value}.`,
  "prettier-missing": "npm run docs needs prettier, a development package. Run npm ci first.",
  "port-wrong": ({ port }: { port: string }) =>
    `PORT is not a port: ${port}. Write a number from 0 to 65535; 0 takes any free one.`,
  "port-in-use": ({ port }: { port: string }) =>
    `Port ${port} is in use; perhaps a preview is running already. Choose another with PORT or HOST.`,
  "port-forbidden": ({ port }: { port: string }) => `Port ${port} may not be used. Choose another with PORT or HOST.`,
  "port-failed": ({ host, port, code }: { host: string; port: string; code: string }) =>
    `The preview cannot listen on ${host}:${port} (${code}). Choose another with PORT or HOST.`,
  "cms-not-started": ({ name, said }: { name: string; said: string }) =>
    `The program that writes files (${name}) did not start. It said: ${said}`,
  "cms-not-installed": ({ name }: { name: string }) =>
    `npm run cms needs the package ${name}, which is not installed. In a clone, run npm ci; with the package, npm install ${name}.`,
  "cms-ended": ({ name }: { name: string }) => `The program that writes files (${name}) has ended.`,
  "branches-no-repository": ({ folder }: { folder: string }) =>
    `--branches needs a Git repository, and ${folder} is not the root of one.`,
  "branches-uncommitted":
    "--branches needs a repository without uncommitted changes, because it works in other branches. Commit them, or leave --branches out.",
  "branches-no-branch": "--branches needs a branch: check one out, for example main.",
  "form-not-installed": ({ address, name }: { address: string; name: string }) =>
    `The form at ${address} needs the package ${name}, which is not installed. Install it (in a clone: npm ci without --omit=dev; with the package: npm install ${name}), or write form: false below cms in pressroom/site.yaml.`,
  "output-foreign": ({ folder }: { folder: string }) =>
    `${folder} holds files that this press room did not make. Empty it, or choose another folder with PRESSROOM_OUTPUT.`,
  "output-unusable": ({ folder, reason }: { folder: string; reason: Said }) =>
    `PRESSROOM_OUTPUT cannot be used: ${folder} ${reason}. Choose another folder.`,
  "output-is-file": "is a file, or is below a file",
  "output-forbidden": "may not be read",
  "output-loop": "is a link that leads to itself",
  "output-nothing": "is a link to nothing",
  "output-failed": ({ code }: { code: string }) => `cannot be read (${code})`,
  "output-holds": ({ what, folder }: { what: Said; folder: string }) =>
    `PRESSROOM_OUTPUT is or holds ${what}: ${folder}. Choose a folder of its own.`,
  "output-project": "the folder of this project",
  "output-content": "the content folder",
  "output-cache": "the cache",
  "output-inside": ({ inside, folder }: { inside: string; folder: string }) =>
    `PRESSROOM_OUTPUT is inside ${inside}: ${folder}. Choose a folder of its own.`,
  "output-lacks": ({ file }: { file: string }) =>
    `The site lacks ${file}, which an earlier build made. Run npm run build -- --clean, which makes all files again.`,
  "lock-waiting": ({ process }: { process: string }) =>
    `Another build of this output is running (process ${process}); waiting for it.`,
  "lock-held": ({ process, file }: { process: string; file: string }) =>
    `Another build of this output is still running (process ${process}). Wait for it or end it; if there is none, remove ${file}.`,
  "path-outside": ({ maker, path }: { maker: string; path: string }) =>
    `${maker} wants ${path}, which leaves the site.`,
  "path-twice": ({ path, first, second }: { path: string; first: string; second: string }) =>
    `Two files want the address ${path}: one from ${first}, one from ${second}.`,
  "path-alike": ({ first, second }: { first: Said; second: Said }) =>
    `${first} and ${second} differ only in how a name is written: on many disks they are one.`,
  "path-folder": ({ file, below }: { file: Said; below: Said }) => `${file} is a file where ${below} needs a folder.`,
  "path-from": ({ path, maker }: { path: string; maker: string }) => `${path} (from ${maker})`,
  "search-index-failed": ({ reason }: { reason: string }) => `The search index was not made: ${reason}`,
  "cache-unused": ({ folder, reason }: { folder: string; reason: Said }) =>
    `The cache ${folder} is not used: ${reason}. Everything is made again. Choose another folder with PRESSROOM_CACHE.`,
  "cache-is-file": "a file is where a folder should be",
  "cache-forbidden": "it may not be written to",
  "cache-read-only": "it is on a read-only disk",
  "cache-full": "the disk is full",
  "cache-failed": ({ code }: { code: string }) => `it cannot be written to (${code})`,
  "system-error": ({ reason, code }: { reason: Said; code: string }) =>
    `${reason} (${code}). Nothing was built; the site is as it was.`,
  "system-error-at": ({ reason, code, file }: { reason: Said; code: string; file: string }) =>
    `${reason} (${code}): ${file}. Nothing was built; the site is as it was.`,
  "disk-full": "The disk is full",
  "disk-quota": "The quota of the disk is used up",
  "disk-read-only": "The disk is read-only",
  "file-forbidden": "The file may not be read or written",
  "file-fixed": "The file may not be changed",
  "name-too-long": "The name is too long for the disk",
  "files-too-many": "Too many files are open",
  "disk-broken": "The disk does not work",
};
