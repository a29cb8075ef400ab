import assert from "node:assert/strict";
import { it } from "node:test";
import { serializeJsonLd } from "../../../../src/site/structured-data/serialize-json-ld.ts";

it("no text of a release can end the script that holds its structured data", () => {
  const object = { headline: "</script><!-- & \u2028\u2029 --> <script>" };
  const written = serializeJsonLd(object);
  assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(written), object);
});
