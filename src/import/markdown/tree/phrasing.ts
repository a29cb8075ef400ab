import type { Nodes, PhrasingContent } from "mdast";

/** Inline nodes with content. */
type Wrapper = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" | "link" }>;

/**
 * Cleans the content of a line: no emphasis without text, none inside the same emphasis, neighbours of one kind joined,
 * spaces outside emphasis and links, no space at the ends.
 */
export function cleanLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimmed(joined(cleaned(nodes, [])));
}

function cleaned(nodes: readonly PhrasingContent[], around: readonly string[]): PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === "text") return node.value === "" ? [] : [{ type: "text", value: node.value }];
    if (!isWrapper(node)) return [node];
    const inner = joined(cleaned(node.children, [...around, node.type]));
    if (around.includes(node.type)) return inner;
    return outsideSpaces(node, inner);
  });
}

function isWrapper(node: Nodes): node is Wrapper {
  return node.type === "strong" || node.type === "emphasis" || node.type === "delete" || node.type === "link";
}

/** The node without spaces and line breaks at its ends, which are put before and behind it. */
function outsideSpaces(node: Wrapper, inner: PhrasingContent[]): readonly PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const behind: PhrasingContent[] = [];
  const children = [...inner];
  for (let first = children[0]; first && isSpace(first); first = children[0]) before.push(...children.splice(0, 1));
  for (let last = children.at(-1); last && isSpace(last); last = children.at(-1))
    behind.unshift(...children.splice(-1));
  const [start, end] = [children[0], children.at(-1)];
  if (start?.type === "text" && /^\s/.test(start.value)) {
    before.push({ type: "text", value: " " });
    children[0] = { type: "text", value: start.value.trimStart() };
  }
  const last = children.at(-1);
  if (end && last?.type === "text" && /\s$/.test(last.value)) {
    behind.unshift({ type: "text", value: " " });
    children[children.length - 1] = { type: "text", value: last.value.trimEnd() };
  }
  if (children.length === 0) return [...before, ...behind];
  return [...before, { ...node, children }, ...behind];
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

/** Neighbouring texts, and neighbouring emphasis of one kind, as one node. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    else if (last && isWrapper(last) && isSame(last, node))
      result[result.length - 1] = {
        ...last,
        children: joined([...last.children, ...(node as Wrapper).children]),
      };
    else result.push(node);
  }
  return result;
}

function isSame(one: Wrapper, other: PhrasingContent): boolean {
  if (one.type !== other.type) return false;
  return one.type !== "link" || (other.type === "link" && one.url === other.url);
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const line = nodes.map((node, index): PhrasingContent => {
    if (node.type !== "text") return node;
    let { value } = node;
    if (index === 0 || nodes[index - 1]?.type === "break") value = value.trimStart();
    if (index === nodes.length - 1 || nodes[index + 1]?.type === "break") value = value.trimEnd();
    return { type: "text", value };
  });
  const isNothing = (node: PhrasingContent | undefined): boolean =>
    node !== undefined && (node.type === "break" || (node.type === "text" && node.value === ""));
  while (isNothing(line[0])) line.shift();
  while (isNothing(line.at(-1))) line.pop();
  return line;
}

/** The words of nodes, without marks; a line break as a space. */
export function wordsIn(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "break") return " ";
      if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
      if ("value" in node) return node.value;
      return "children" in node ? wordsIn(node.children) : "";
    })
    .join("");
}
