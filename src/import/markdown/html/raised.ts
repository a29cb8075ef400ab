import type { PhrasingContent } from "mdast";

const SUP = { digits: "⁰¹²³⁴⁵⁶⁷⁸⁹", signs: { "+": "⁺", "-": "⁻", "−": "⁻", n: "ⁿ" } };
const SUB = { digits: "₀₁₂₃₄₅₆₇₈₉", signs: { "+": "₊", "-": "₋", "−": "₋" } };

/** Raised or lowered figures as characters, because 10 with a raised 6 is not 106. Other text stays as it is. */
export function raised(content: readonly PhrasingContent[], kind: "sup" | "sub"): PhrasingContent[] {
  const { digits, signs } = kind === "sup" ? SUP : SUB;
  return content.map((node) => {
    if (node.type !== "text" || !/^\s*[\d+\-−n]+\s*$/.test(node.value)) return node;
    const value = Array.from(node.value.trim(), (one) =>
      /\d/.test(one) ? digits.charAt(Number(one)) : ((signs as Readonly<Record<string, string>>)[one] ?? one),
    );
    return { ...node, value: value.join("") };
  });
}
