import { svgProperties } from "./svg-allow-list.ts";

/** Removes declarations that are not allowed from a style attribute. */
export function cleanDeclarations(css: string): string {
  return withoutComments(css)
    .split(";")
    .flatMap((declaration) => {
      const [, property = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^]+?)\s*$/i.exec(declaration) ?? [];
      const isAllowed = svgProperties.has(property.toLowerCase()) && isPlainValue(value);
      return isAllowed ? [`${property.toLowerCase()}:${value}`] : [];
    })
    .join(";");
}

/** Keeps only plain rules of a style sheet: no imports, fonts, media queries or other at-rules. */
export function cleanStyleSheet(css: string): string {
  const rules = withoutComments(css)
    .replace(/@[^;{}]*;/g, "")
    .matchAll(/([^{}]*)\{([^{}]*)\}/g);
  return [...rules]
    .map(([, selector, declarations]) => ({ selector: selector!.trim(), kept: cleanDeclarations(declarations!) }))
    .filter(({ selector, kept }) => /^[\w\s.#,>*:()-]+$/.test(selector) && kept !== "")
    .map(({ selector, kept }) => `${selector}{${kept}}`)
    .join("");
}

/** Says whether a value loads nothing: `url()` may only refer to a part of the same drawing. */
export function isPlainValue(value: string): boolean {
  if (/[\\@<]|expression\s*\(|image-set\s*\(|\bsrc\s*\(/i.test(value)) return false;
  return !/url\s*\(/i.test(value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, ""));
}

/** Says whether a style fetches something from outside the drawing. */
export function stylesLoad(css: string): boolean {
  return /@import/i.test(css) || /url\s*\(/i.test(css.replace(/url\(\s*(["']?)(#[\w.:-]+|data:[^)"']*)\1\s*\)/gi, ""));
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[^]*?(\*\/|$)|<!--|-->/g, "");
}
