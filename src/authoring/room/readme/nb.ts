import type { ReadmeTexts } from "./readme.ts";

export const nb: ReadmeTexts = {
  body: (guide) => `## Skrive

Meldingene er tekstfiler i \`releases/\`, i én mappe for hvert år. Avsendere, pressekontakter og innstillinger ligger i \`pressroom/\`.

\`\`\`sh
npm install                      # én gang
npm start                        # viser presserommet mens du skriver: http://localhost:8080/
npm run new -- "Overskriften"    # lager en fil for en ny melding
npm run check                    # sier hva som er galt, med fil og linje
npm run build                    # lager nettstedet i _site/
\`\`\`

Veiledningen for redaktører følger med programmet: [${guide}/README.md](${guide}/README.md). Egne sider, for eksempel om personvern, legges i \`pages/\`.`,
  hosts: {
    netlify: `## Publisere

Koble depotet til Netlify. Innstillingene ligger i \`netlify.toml\`. Lag en «build hook» der for sperrefrister og planlagte meldinger. Legg adressen i hemmeligheten \`BUILD_HOOK\` i depotet på GitHub, og sett variabelen \`PUBLISH_BY_HOOK\` til \`true\`.`,
    "github-pages": `## Publisere

I innstillingene for depotet på GitHub: Velg **GitHub Actions** som kilde under **Pages**. Legg til \`PUBLISH_TO_PAGES\` med verdien \`true\` under **Secrets and variables**, **Actions**, **Variables**. Da publiseres hver endring i \`main\`, og meldinger med sperrefrist eller senere dato når tiden er inne.`,
    gitlab: `## Publisere

Hovedgreinen publiseres på GitLab Pages. Lag en tidsplan for sperrefrister og planlagte meldinger: **Build**, **Pipeline schedules**, \`4 * * * *\`.`,
    cloudflare: `## Publisere

Koble depotet til Cloudflare Pages: byggekommando \`npm run build\`, mappe \`_site\`, variabel \`NODE_VERSION\` = \`24\`. Lag en «deploy hook» der for sperrefrister og planlagte meldinger. Legg adressen i hemmeligheten \`BUILD_HOOK\` i depotet på GitHub, og sett variabelen \`PUBLISH_BY_HOOK\` til \`true\`.`,
    none: `## Publisere

\`npm run build\` lager hele nettstedet i \`_site/\`, og alle webtjenere kan vise det. Kjør kommandoen hvert minutt eller hver time. Den er ferdig med en gang hvis ingenting er endret, og publiserer meldinger med sperrefrist når tiden er inne.`,
  },
  upgrade: `## Oppgradere programmet

\`\`\`sh
npm update pressroom
npm run check                    # sier hva som er endret for dere
\`\`\`

Ta med \`package-lock.json\` i depotet: Den sier hvilken versjon som bygger nettstedet.`,
};
