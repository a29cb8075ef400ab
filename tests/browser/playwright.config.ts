import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { ensureBrowser, LAUNCH_ARGUMENTS } from "../harness/browser.ts";

/** Browser tests run against real servers that global-setup.ts starts over freshly built sites. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./global-setup.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  retries: 0,
  timeout: 60_000,
  // Long enough for a busy machine.
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    launchOptions: { executablePath: ensureBrowser(), args: LAUNCH_ARGUMENTS },
  },
});
