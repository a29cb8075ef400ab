import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import { SCHEMAS } from "../harness/schemas.ts";

let validate: ValidateFunction | undefined;

/** Returns the errors of a ninjs object by the schema, including the formats of addresses and times. */
export function ninjsProblems(item: unknown): readonly string[] {
  validate ??= compile();
  validate(item);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function compile(): ValidateFunction {
  const read = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as Record<string, unknown>;
  const { $schema: _draft7, ...geoJson } = read("geojson-schema.json");
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  ajv.addFormat("uri", (value: string) => /^[a-z]+:[^\s<>"\\^`{|}\u0080-\uffff]+$/i.test(value) && URL.canParse(value));
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  ajv.addSchema(geoJson, "https://geojson.org/schema/GeoJSON.json");
  return ajv.compile(read("ninjs-schema_3.1.json"));
}
