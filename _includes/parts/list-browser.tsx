import type { ListLink } from "../../src/views/pages/list-links.ts";
import type { Browse } from "../../src/views/pages/list-page.ts";
import type { StringKey } from "../../src/views/strings.ts";
import { useView } from "../view.tsx";
import { Text } from "./text.tsx";

/** Every list there is, by year, type, topic and publisher. */
export function ListBrowser({ browse }: { browse: Browse }) {
  const { strings } = useView();
  const { archive } = browse;
  return (
    <nav class="list-browser" aria-label={strings.t("list.browse")}>
      <p>
        <a href={archive.href} aria-current={archive.isCurrent ? "true" : undefined}>
          <Text k="front.all" />
        </a>{" "}
        <Count count={archive.count} />
      </p>
      <Group heading="list.years" links={browse.years} />
      <Group heading="list.types" links={browse.types} />
      <Group heading="list.topics" links={browse.topics} />
      {browse.publishers.length > 1 && <Group heading="list.publishers" links={browse.publishers} />}
    </nav>
  );
}

function Group({ heading, links }: { heading: StringKey; links: readonly ListLink[] }) {
  if (links.length === 0) return null;
  return (
    <div class="list-browser__group">
      <h2>
        <Text k={heading} />
      </h2>
      <ul>
        {links.map(({ label, href, count, isCurrent }) => (
          <li>
            <a href={href} aria-current={isCurrent ? "true" : undefined}>
              {label}
            </a>{" "}
            <Count count={count} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Count({ count }: { count: number }) {
  const { strings } = useView();
  return (
    <span class="list-browser__count">
      <span aria-hidden="true">{count.toLocaleString(strings.language)}</span>
      <span class="visually-hidden">{strings.plural("releases.count", count)}</span>
    </span>
  );
}
