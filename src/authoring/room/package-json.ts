/** Commands that a press room calls as `npm run <name>`. */
const ROOM_SCRIPTS = ["build", "start", "check", "new", "import", "due", "review", "cms"] as const;

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

interface Options {
  /** The package.json that is there already: `npm install pressroom` in an empty folder makes one. */
  readonly present: Manifest;
  /** The version of the program, or the file that it is installed from, as npm writes it. */
  readonly pressroom: string;
}

/** The package.json of a press room. Keeps what the present one says. Undefined if its scripts are others. */
export function roomManifest({ present, pressroom }: Options): Manifest | undefined {
  const scripts = Object.fromEntries(ROOM_SCRIPTS.map((name) => [name, `pressroom ${name}`]));
  const { scripts: own = {}, dependencies = {}, ...rest } = present;
  // `npm init` writes a test script that only says that there is none.
  const { test, ...others } = own;
  const isOther = Object.entries(others).some(([name, script]) => name in scripts && scripts[name] !== script);
  if (isOther) return undefined;
  return {
    private: true,
    type: "module",
    ...rest,
    scripts: { ...scripts, ...others, ...(test !== undefined && !test.includes("no test specified") && { test }) },
    dependencies: { pressroom, ...dependencies },
    engines: { node: ">=20.19" },
  };
}
