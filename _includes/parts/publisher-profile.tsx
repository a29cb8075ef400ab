import type { PublisherView } from "../../src/site/models/about-page.ts";
import { Logo } from "./logo.tsx";
import { Text } from "./text.tsx";
import { Whereabouts } from "./whereabouts.tsx";

/** One publisher: description, figures, people, address. */
export function PublisherProfile({ publisher }: { publisher: PublisherView }) {
  const { id, name, logo, boilerplate, about, figures, people, releases } = publisher;
  return (
    <section class="publisher" aria-labelledby={`publisher-${id}`}>
      {logo && <Logo logo={logo} class="publisher__logo" />}
      <h2 id={`publisher-${id}`}>{name}</h2>
      {boilerplate && <div class="prose" dangerouslySetInnerHTML={{ __html: boilerplate }}></div>}
      {about && <div class="prose" dangerouslySetInnerHTML={{ __html: about }}></div>}
      {figures.length > 0 && (
        <>
          <h3>
            <Text k="about.figures" />
          </h3>
          <dl class="figures">
            {figures.map(({ label, value }) => (
              <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {people.length > 0 && (
        <>
          <h3>
            <Text k="about.people" />
          </h3>
          <dl class="people">
            {people.map((person) => (
              <div>
                <dt>{person.name}</dt>
                <dd>{person.title}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Whereabouts of={publisher}>
        {releases && (
          <li>
            <a href={releases}>
              <Text k="about.releases" with={{ publisher: name }} />
            </a>
          </li>
        )}
      </Whereabouts>
    </section>
  );
}
