import { chromium, type Browser } from "playwright";
import sharp from "sharp";
import { ensureBrowser, LAUNCH_ARGUMENTS } from "../../tests/harness/browser.ts";
import { serve } from "../../tests/harness/static-server.ts";

/** A phone and a desk. */
export const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

/** Serves a built site on this machine and gives its address and a browser; ends both afterwards. */
export async function withSite(
  folder: string,
  base: string,
  run: (browser: Browser, siteUrl: string) => Promise<void>,
): Promise<void> {
  const server = await serve(folder, { base });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGUMENTS] });
  try {
    await run(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A picture as WebP; `quality` is between 1 and 100. */
export function asWebp(picture: Uint8Array, quality = 72): Promise<Buffer> {
  return sharp(picture).webp({ quality, effort: 6 }).toBuffer();
}
