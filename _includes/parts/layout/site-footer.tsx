import type { Frame } from "../../../src/site/frame.ts";
import { useView } from "../../view.tsx";
import { ContactLines } from "../contact/contact-lines.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { Text } from "../text.tsx";

/** The end of every page: whom to ring, where to go. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const current = frame.footer.map((item) => item.current ?? "").join(" ");
  return (
    <MemoisedPart
      as="footer"
      class="site-footer"
      of={useView()}
      variant={`footer ${current}`}
      render={() => <FooterParts frame={frame} />}
    />
  );
}

function FooterParts({ frame }: { frame: Frame }) {
  const { strings } = useView();
  const { pressContacts } = frame;
  return (
    <div class="wrapper site-footer__columns">
      {pressContacts.length > 0 && (
        <div class="site-footer__contacts">
          <h2>
            <Text k={pressContacts.length === 1 ? "release.contact.one" : "release.contact.other"} />
          </h2>
          <ContactLines contacts={pressContacts} />
        </div>
      )}
      <nav aria-label={strings.t("layout.footer.pages")}>
        <ul class="site-footer__links">
          {frame.footer.map(({ label, href, current }) => (
            <li>
              <a href={href} aria-current={current}>
                <Text k={label} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="site-footer__owner">
        <p>
          <strong>{frame.owner}</strong>
        </p>
        {frame.ownerWebsite && (
          <p>
            <a href={frame.ownerWebsite}>
              <Text k="layout.footer.website" with={{ name: frame.owner }} />
            </a>
          </p>
        )}
        <p>
          <Text k="layout.footer.promise" />
        </p>
      </div>
    </div>
  );
}
