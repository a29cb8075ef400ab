import type { ReadmeTexts } from "./readme.ts";

export const nn: ReadmeTexts = {
  body: (guide) => `## Skrive

Meldingane er tekstfiler i \`releases/\`, i éi mappe for kvart år. Avsendarar, pressekontaktar og innstillingar ligg i \`pressroom/\`.

\`\`\`sh
npm install                      # éin gong
npm start                        # viser presserommet medan du skriv: http://localhost:8080/
npm run new -- "Overskrifta"     # lagar ei fil for ei ny melding
npm run check                    # seier kva som er gale, med fil og linje
npm run build                    # lagar nettstaden i _site/
\`\`\`

Rettleiinga for redaktørar følgjer med programmet, på bokmål: [${guide}/README.md](${guide}/README.md). Eigne sider, til dømes om personvern, legg du i \`pages/\`.`,
  hosts: {
    netlify: `## Publisere

Kople depotet til Netlify. Innstillingane ligg i \`netlify.toml\`. Lag ein «build hook» der for sperrefristar og planlagde meldingar. Legg adressa i løyndomen \`BUILD_HOOK\` i depotet på GitHub, og set variabelen \`PUBLISH_BY_HOOK\` til \`true\`.`,
    "github-pages": `## Publisere

I innstillingane for depotet på GitHub: Vel **GitHub Actions** som kjelde under **Pages**. Legg til \`PUBLISH_TO_PAGES\` med verdien \`true\` under **Secrets and variables**, **Actions**, **Variables**. Da blir kvar endring i \`main\` publisert, og meldingar med sperrefrist eller seinare dato når tida er inne.`,
    gitlab: `## Publisere

Hovudgreina blir publisert på GitLab Pages. Lag ein tidsplan for sperrefristar og planlagde meldingar: **Build**, **Pipeline schedules**, \`4 * * * *\`.`,
    cloudflare: `## Publisere

Kople depotet til Cloudflare Pages: byggjekommando \`npm run build\`, mappe \`_site\`, variabel \`NODE_VERSION\` = \`24\`. Lag ein «deploy hook» der for sperrefristar og planlagde meldingar. Legg adressa i løyndomen \`BUILD_HOOK\` i depotet på GitHub, og set variabelen \`PUBLISH_BY_HOOK\` til \`true\`.`,
    none: `## Publisere

\`npm run build\` lagar heile nettstaden i \`_site/\`, og alle vevtenarar kan vise han. Køyr kommandoen kvart minutt eller kvar time. Han er ferdig med ein gong dersom ingenting er endra, og publiserer meldingar med sperrefrist når tida er inne.`,
  },
  upgrade: `## Oppgradere programmet

\`\`\`sh
npm update pressroom
npm run check                    # seier kva som er endra for dykk
\`\`\`

Ta med \`package-lock.json\` i depotet: Ho seier kva versjon som byggjer nettstaden.`,
};
