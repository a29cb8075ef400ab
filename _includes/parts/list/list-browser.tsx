import type { Browse, BrowseLink } from "../../../src/site/models/list/browse.ts";
import type { StringKey } from "../../../src/site/strings.ts";
import { useView } from "../../view.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { Text } from "../text.tsx";

/** Links to all lists, by year, type, topic and publisher. */
export function ListBrowser({ browse }: { browse: Browse }) {
  const { strings } = useView();
  return (
    <MemoisedPart
      as="nav"
      class="list-browser"
      attributes={{ "aria-label": strings.t("list.browse") }}
      of={browse}
      variant=""
      part={Lists}
    />
  );
}

function Lists({ of: browse }: { of: Browse }) {
  const { archive } = browse;
  const view = useView();
  return (
    <>
      <p>
        <a href={archive.href} aria-current={archive.isCurrent ? "true" : undefined}>
          <Text k="front.all" />
        </a>{" "}
        {archive.count !== undefined && <ListCount count={archive.count} />}
      </p>
      <Group heading="list.years" links={browse.years} />
      <Group heading="list.types" links={browse.types} index={view.link("types")} />
      <Group heading="list.topics" links={browse.topics} index={view.link("topics")} all={browse.allTopics} />
      {browse.publishers.length > 1 && (
        <Group heading="list.publishers" links={browse.publishers} index={view.link("publishers")} />
      )}
    </>
  );
}

interface GroupProps {
  readonly heading: StringKey;
  readonly links: readonly BrowseLink[];
  /** Address of the page with all lists of the kind. */
  readonly index?: string;
  /** The same address, set if `links` is incomplete. */
  readonly all?: string | undefined;
}

function Group({ heading, links, index, all }: GroupProps) {
  if (links.length === 0) return null;
  return (
    <div class="list-browser__group">
      <h2 id={heading.replace(".", "-")}>
        {index ? (
          <a href={index}>
            <Text k={heading} />
          </a>
        ) : (
          <Text k={heading} />
        )}
      </h2>
      <ul>
        {links.map(({ label, href, count, isCurrent }) => (
          <li>
            <a href={href} aria-current={isCurrent ? "true" : undefined}>
              {label}
            </a>{" "}
            {count !== undefined && <ListCount count={count} />}
          </li>
        ))}
        {all && (
          <li>
            <a href={all}>
              <Text k="list.topics.all" />
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Number of releases in a list. */
export function ListCount({ count }: { count: number }) {
  const { strings } = useView();
  return <span class="list-browser__count">{count.toLocaleString(strings.language)}</span>;
}
