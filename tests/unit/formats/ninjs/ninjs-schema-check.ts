import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";

const project = resolve(import.meta.dirname, "../../../..");
const folder = process.env["PRESSROOM_SCHEMAS"] ?? resolve(project, "../shared/schemas");
const file = join(folder, "ninjs-schema_3.1.json");

/** Why a test against the schema of IPTC can not run here: the schema is not part of the project. Fails where it must run. */
export function schemasMissing(): string | false {
  if (existsSync(file)) return false;
  const why = `The ninjs schema is not in ${folder}; set PRESSROOM_SCHEMAS to its folder.`;
  if (process.env["PRESSROOM_REQUIRE_SCHEMAS"] === "1") throw new Error(why);
  return why;
}

let validate: ValidateFunction | undefined;

/** What is wrong with a ninjs object: against the schema, and addresses and times in the formats it names. */
export function ninjsProblems(item: unknown): readonly string[] {
  validate ??= compile();
  validate(item);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function compile(): ValidateFunction {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
  const { $schema: _draft7, ...geoJson } = read("geojson-schema.json");
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  ajv.addFormat("uri", (value: string) => /^[a-z]+:[^\s<>"\\^`{|}\u0080-\uffff]+$/i.test(value) && URL.canParse(value));
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  ajv.addSchema(geoJson, "https://geojson.org/schema/GeoJSON.json");
  return ajv.compile(read("ninjs-schema_3.1.json"));
}
