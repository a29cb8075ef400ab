import type { Footer } from "../../../src/site/frame.ts";
import type { View } from "../../../src/site/view-context.ts";
import { useView } from "../../view.tsx";
import { ContactLines } from "../contact/contact-lines.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { Text } from "../text.tsx";
import { ownPartHtml, sharedPartHtml } from "../own-part.tsx";
import { MenuItems } from "./menu-items.tsx";

/** The end of every page: press contacts, links to all pages, the owner. */
export function SiteFooter({ footer }: { footer: Footer }) {
  const view = useView();
  if (view.parts.footer) {
    const { html } = sharedPartHtml(ownFooter, footer, "", view);
    return <footer class="site-footer" dangerouslySetInnerHTML={{ __html: html }} />;
  }
  return <MemoisedPart as="footer" class="site-footer" of={footer} variant="" part={FooterParts} />;
}

function ownFooter(model: object, _variant: string, view: View): string {
  const footer = model as Footer;
  const { footer: part } = view.parts;
  return part ? ownPartHtml(part, footer, view, { Default: () => <FooterParts of={footer} /> }) : "";
}

function FooterParts({ of: footer }: { of: Footer }) {
  const { strings } = useView();
  const { pressContacts, items, owner, ownerWebsite, declaration } = footer;
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
          <MenuItems items={items} />
        </ul>
      </nav>
      <div class="site-footer__owner">
        <p>
          <strong>{owner}</strong>
        </p>
        {ownerWebsite && (
          <p>
            <a href={ownerWebsite}>
              <Text k="layout.footer.website" with={{ name: owner }} />
            </a>
          </p>
        )}
        {declaration && (
          <p>
            <a href={declaration.href}>
              <Text k="accessibility.declaration" with={{ host: declaration.host }} />
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
