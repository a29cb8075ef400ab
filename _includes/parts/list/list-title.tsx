import type { ListPageModel } from "../../../src/site/models/list/list-page.ts";
import { Text } from "../text.tsx";

/** The heading of a list. */
export function ListTitle({ model: { kind, label } }: { model: ListPageModel }) {
  switch (kind) {
    case "all":
      return <Text k="front.all" />;
    case "year":
      return <Text k="list.year" with={{ year: label }} />;
    case "publisher":
      return <Text k="list.publisher" with={{ publisher: label }} />;
    case "type":
    case "topic":
      return <>{label}</>;
  }
}
