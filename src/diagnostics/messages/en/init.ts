/** What `pressroom init` asks and says, and the comments in the files that it writes. */
export const init = {
  "init-usage": `npm run init -- [FOLDER] [--name "Press room of the Council"] [--url https://press.example.org]
                   [--language en] [--timezone Europe/Oslo] [--publisher "The Council"] [--phone "+47 00 00 00 00"]
                   [--email press@example.org] [--host netlify|github-pages|gitlab|cloudflare|none]
                   [--pressroom pressroom-1.0.0.tgz]

Writes a new press room into an empty folder: settings, a publisher, a press contact, one release, and the files for its
host. Asks for what is not given if it runs in a terminal. Overwrites nothing.

--language   one or more, with commas between them; the first is the default
--pressroom  a packed file of the program; without it the package comes from the registry`,
  "init-name": "Name of the press room",
  "init-url": "Its public address, such as https://press.example.org",
  "init-languages": ({ standard }: { standard: string }) => `Languages, the first is the default (Enter: ${standard})`,
  "init-zone": ({ standard }: { standard: string }) => `Time zone (Enter: ${standard})`,
  "init-publisher-name": ({ standard }: { standard: string }) => `Name of the organisation (Enter: ${standard})`,
  "init-phone": "Telephone number for journalists, with country code (Enter: later)",
  "init-email": "E-mail address for journalists (Enter: later)",
  "init-host": ({ hosts }: { hosts: readonly string[] }) => `Host: ${hosts.join(", ")} (Enter: none)`,
  "init-needed": "It is needed.",
  "init-missing": ({ options }: { options: readonly string[] }) =>
    `Say what the press room is: ${options.join(" and ")}. In a terminal, pressroom init asks for everything.`,
  "init-no-url": ({ value }: { value: string }) =>
    `"${value}" is not the address of a site. Write it like https://press.example.org.`,
  "init-no-language": ({ value }: { value: string }) => `"${value}" is not a language. Write it like nb, nn or en-GB.`,
  "init-language-twice": ({ value }: { value: string }) => `The language ${value} is there twice.`,
  "init-no-zone": ({ value }: { value: string }) => `"${value}" is not a time zone. Write it like Europe/Oslo.`,
  "init-no-host": ({ value, known }: { value: string; known: readonly string[] }) =>
    `"${value}" is not a host. Known: ${known.join(", ")}.`,
  "init-no-phone": ({ value }: { value: string }) =>
    `"${value}" is not a telephone number with country code. Write it like +47 00 00 00 00.`,
  "init-no-email": ({ value }: { value: string }) =>
    `"${value}" is not an e-mail address. Write it like press@example.org.`,
  "init-no-file": ({ file }: { file: string }) => `There is no file ${file}.`,
  "init-not-empty": ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `${folder} has ${files.join(", ")} already. Nothing is written: choose an empty folder, or move these away.`,
  "init-not-written": ({ file, code }: { file: string; code: string }) =>
    `${file} cannot be written (${code}). Nothing is left of what was written before.`,
  "init-written": ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `The press room is in ${folder}:\n${files.join("\n")}`,
  "init-next": ({ steps }: { steps: readonly string[] }) => `What comes next:\n${steps.join("\n")}`,
  "init-fill-in": ({ file }: { file: string }) => `Correct the press contact in ${file}: it has placeholders.`,
  "init-site": "The settings of the press room. A text may be one plain string, or one for each language.",
  "init-site-url": "The public address.",
  "init-site-languages": "The first language is the default: its addresses have no language in front.",
  "init-site-zone": "Times in releases are local time here, unless they name an offset.",
  "init-site-publisher": "The publisher of a release that names none: a file in publishers/, without .yaml.",
  "init-site-editors": "The language of messages to you: nb, nn or en.",
  "init-site-contract": "The contract this press room is written for. The check says what a later one changes.",
  "init-publisher": "An organisation that publishes releases.",
  "init-publisher-contacts": "Who answers the press: files in contacts/, without .yaml.",
  "init-publisher-about": "Stands at the end of each release.",
  "init-boilerplate": ({ name }: { name: string }) => `${name} publishes its news for the press here.`,
  "init-contact": "Who answers the press. Journalists ring: keep the number up to date.",
  "init-contact-name": "Press desk",
  "init-example-name": "press room opened",
  "init-example-keys": "An example. Change it, or delete the file.",
  "init-example-title": ({ name }: { name: string }) => `${name} opens a press room`,
  "init-example-lead": ({ name }: { name: string }) =>
    `From today, journalists find all press releases from ${name} in one place.`,
  "init-example-body":
    "Releases, pictures and documents are open to everybody. There is nothing to sign up for.\n\nThe press contact is named on each page, with a telephone number.",
};
