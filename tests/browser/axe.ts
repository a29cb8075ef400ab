import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails if the page as it is breaks a rule of WCAG 2.2 AA or good practice; with `contrastOnly`, one about colours. The
 * legacy mode tests the page without another tab, which axe needs only for frames; the site has none.
 */
export async function expectAccessible(page: Page, what: string, contrastOnly = false): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const rules = contrastOnly ? axe.withRules(["color-contrast", "link-in-text-block"]) : axe.withTags(WCAG_22_AA);
  const { violations, passes } = await rules.analyze();
  if (!contrastOnly) expect(passes.length, what).toBeGreaterThan(10);
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      what,
    )
    .toEqual([]);
}

/**
 * Fails if the page breaks a rule in its light scheme, or one about colours in its dark one, which changes only colours.
 */
export async function expectAccessibleInBothSchemes(page: Page, what: string): Promise<void> {
  // Colours fade when the scheme changes, except for readers who want less motion.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectAccessible(page, `${what}, light`);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectAccessible(page, `${what}, dark`, true);
}
