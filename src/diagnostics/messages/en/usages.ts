/** What `--help` prints for each command that editors use. */
export const usages = {
  "build-usage": `npm run build -- [--clean] [--explain] [--profile]

Checks the content and builds the site. Settings are PRESSROOM_* variables of the environment; the README lists them.

--clean    makes every file again; pictures are taken from the cache
--explain  says for each file that is made why it is made
--profile  writes stages, slowest pages and largest files to profile.txt in the cache folder`,
  "check-usage": `npm run check -- [--format text|json|github|gitlab|sarif] [--base BRANCH] [--fix] [--dry-run]
                    [--language nb|nn|en]

Reads all content and prints what is wrong with it. Builds nothing.

--format  text for people, with the line of the file; json for programs; github for annotations in GitHub Actions,
          where it is the default; gitlab for a code quality report; sarif for SARIF 2.1.0
--base    checks also what is new or changed since this branch, tag or commit: dates in the past, published texts
          without a correction. In a pull or merge request its base is the default.
--fix     makes changes that are safe before it checks: times, types and keys written in another way, no-break and
          invisible characters. Says what it has changed, and leaves every other character as it is.
--dry-run shows what --fix would change, and changes nothing
--language  of the report: nb, nn or en; the default is editorsLanguage in pressroom/site.yaml, then the terminal's`,
  "start-usage": `npm start

Builds the press room with drafts and embargoed releases shown, serves it on this machine, and builds it again when
something changes. PORT chooses another port than 8080, 0 any free one; HOST lets others reach it (0.0.0.0: everybody).`,
  "cms-usage": `npm run cms -- [--branches]

Opens the form for editors on this machine, without an account, together with the preview of npm start. What is saved
there is written into the files of the press room. With --branches each release is written into a branch of its own, as
the form of the published press room does; merge the branch to take the release over.
PORT chooses another port than 8080, 0 any free one.`,
  "due-usage": `npm run due -- [--since "2026-03-12T08:39:00+01:00" | --site] [--wait 50] [--json]

Says what is published, shown or over by itself, and when: embargoes, scheduled releases, corrections, deadlines,
events, notices. Builds nothing.

--since  says first what has become due since that moment; the exit code is 0 if something has, 3 if not
--site   like --since, from the moment that the published site names; one that cannot be asked counts as due
--wait   waits if nothing is due yet, but something is published or withdrawn within so many minutes
--json   prints JSON`,
};
