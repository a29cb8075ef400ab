import type { PublisherProfile } from "../../../src/site/models/list/publisher-profile.ts";
import { ContactBox } from "../contact/contact-box.tsx";
import { Logo } from "../logo.tsx";
import { Text } from "../text.tsx";
import { Whereabouts } from "../whereabouts.tsx";

/** Who the publisher is and who to call there, above its releases. */
export function PublisherIntro({ profile }: { profile: PublisherProfile }) {
  const { name, logo, text, more, contacts } = profile;
  return (
    <div class="publisher-intro">
      <div>
        {logo && <Logo logo={logo} class="publisher__logo" />}
        {text && <div class="prose" dangerouslySetInnerHTML={{ __html: text }}></div>}
        <Whereabouts of={profile}>
          {more && (
            <li>
              <a href={more}>
                <Text k="about.more" with={{ publisher: name }} />
              </a>
            </li>
          )}
        </Whereabouts>
      </div>
      <ContactBox contacts={contacts} />
    </div>
  );
}
