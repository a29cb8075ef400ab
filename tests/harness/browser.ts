import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Features that are switched off: the address bar as a page, which takes a process for each window, a third of a test's
 * processor time; a process that waits for a page of another site; and those that Playwright switches off, because this
 * option replaces its own.
 */
const WITHOUT_FEATURES = [
  "SpareRendererForSitePerProcess",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Options of a test browser: no background traffic of its own, and no drawing in software that no test looks at. */
export const LAUNCH_ARGUMENTS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--disable-sync",
  "--disable-gpu",
  `--disable-features=${WITHOUT_FEATURES.join()}`,
];

/** Path of an installed Chromium: `CHROMIUM_PATH`, a usual place, or Playwright's own. Undefined if none starts. */
export function findBrowser(): string | undefined {
  const candidates = [process.env["CHROMIUM_PATH"], ...KNOWN, playwrightsOwn()];
  return candidates.find((path): path is string => path !== undefined && existsSync(path) && starts(path));
}

/** Finds a Chromium or installs one: through Playwright, else with apt where possible. Throws an error that says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  attempt("npx", ["--no-install", "playwright", "install", "chromium"]);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "-y", "chromium"]);
  }
  const packaged = findBrowser();
  if (packaged !== undefined) return packaged;
  throw new Error("No Chromium was found and none could be installed. Install one and name it in CHROMIUM_PATH.");
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function starts(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, {
      stdio: "inherit",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    console.error(`${command} ${args.join(" ")} did not work.`);
  }
}
