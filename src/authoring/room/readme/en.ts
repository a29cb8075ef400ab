import type { ReadmeTexts } from "./readme.ts";

export const en: ReadmeTexts = {
  body: (guide) => `## Write

Releases are text files in \`releases/\`, in a folder for each year. Publishers, press contacts and settings are in \`pressroom/\`.

\`\`\`sh
npm install                      # once
npm start                        # shows the press room while you write: http://localhost:8080/
npm run new -- "The headline"    # a release file to begin with
npm run check                    # says what is wrong, with file and line
npm run build                    # the site, in _site/
\`\`\`

The guide for editors comes with the program: [${guide}/README.md](${guide}/README.md). Pages of your own, such as one about privacy, go into \`pages/\`.`,
  hosts: {
    netlify: `## Publish

Connect the repository at Netlify; \`netlify.toml\` has the settings. For embargoes and scheduled releases make a build hook there. Keep its address in the secret \`BUILD_HOOK\` of the repository on GitHub, and set the variable \`PUBLISH_BY_HOOK\` to \`true\`.`,
    "github-pages": `## Publish

In the settings of the repository on GitHub: under **Pages**, choose **GitHub Actions** as the source; under **Secrets and variables**, **Actions**, **Variables**, add \`PUBLISH_TO_PAGES\` with the value \`true\`. Each commit to \`main\` is then published, and what has an embargo or a later date when its time comes.`,
    gitlab: `## Publish

The default branch is published to GitLab Pages. For embargoes and scheduled releases make a pipeline schedule: **Build**, **Pipeline schedules**, \`4 * * * *\`.`,
    cloudflare: `## Publish

Connect the repository at Cloudflare Pages: build command \`npm run build\`, output folder \`_site\`, variable \`NODE_VERSION\` = \`24\`. For embargoes and scheduled releases make a deploy hook there. Keep its address in the secret \`BUILD_HOOK\` of the repository on GitHub, and set the variable \`PUBLISH_BY_HOOK\` to \`true\`.`,
    none: `## Publish

\`npm run build\` makes the whole site in \`_site/\`; any web server can serve it. Run it each minute or hour: it ends at once if nothing has changed, and publishes what has an embargo when its time comes.`,
  },
  upgrade: `## Take a later version of the program

\`\`\`sh
npm update pressroom
npm run check                    # says what has changed for you
\`\`\`

Commit \`package-lock.json\`: it says which version builds the site.`,
};
