/** What the command of the package says of itself. */
export const packageCommand = {
  "commands-help": ({ lines }: { lines: readonly string[] }) => `pressroom COMMAND [OPTIONS]

${lines.join("\n")}

pressroom COMMAND --help explains a command, pressroom --version prints the version.`,
  "no-command": ({ name, meant, known }: { name: string; meant: string | undefined; known: readonly string[] }) =>
    `There is no command "${name}". ${meant === undefined ? `Known: ${known.join(", ")}.` : `Did you mean "${meant}"?`}`,
  "command-init": "writes a new press room into an empty folder",
  "command-build": "checks the content and builds the site",
  "command-start": "shows the press room on this machine while you write, drafts included",
  "command-check": "says what is wrong with the content",
  "command-new": "writes a release file to begin with",
  "command-import": "writes release files from an archive: feeds, exports, folders of Markdown",
  "command-due": "says what is published or over by itself, and when",
  "command-review": "says what a change publishes, compared with an earlier state",
  "command-cms": "opens the form for editors on this machine",
};
