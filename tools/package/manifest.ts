/** The parts of package.json that matter here. */
export interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** The name of the project's package.json while npm packs the folder with another one. */
export const OWN_MANIFEST = "package.json.own";

/** Only developers need them. The package is published as a packed file: the folder itself stays private. */
const LEFT_OUT = new Set(["private", "scripts", "dependencies", "devDependencies", "overrides"]);

/** Packages for the form for editors, which a press room installs if it wants the form. */
const OPTIONAL = ["decap-cms", "decap-server"];

/**
 * The package.json of the package, from that of the project: it needs only the packages that are not in its bundle
 * (`imported`). Throws an error if one of them is not among the project's dependencies.
 */
export function packageManifest(project: Manifest, imported: readonly string[]): Manifest {
  const { dependencies, devDependencies } = project;
  return {
    ...(Object.fromEntries(Object.entries(project).filter(([key]) => !LEFT_OUT.has(key))) as { version: string }),
    // Read by npm after it has packed the files.
    scripts: { postpack: postpackOf(project) },
    dependencies: rangesOf(imported, dependencies),
    devDependencies: {},
    peerDependencies: rangesOf(OPTIONAL, devDependencies),
    peerDependenciesMeta: Object.fromEntries(OPTIONAL.map((name) => [name, { optional: true }])),
  };
}

function rangesOf(
  names: readonly string[],
  ranges: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const range = ranges[name];
      if (range === undefined) throw new Error(`The package needs ${name}, which package.json does not list.`);
      return [name, range];
    }),
  );
}

function postpackOf({ scripts }: Manifest): string {
  return (scripts as { readonly postpack: string }).postpack;
}
