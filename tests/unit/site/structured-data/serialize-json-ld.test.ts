import assert from "node:assert/strict";
import { it } from "node:test";
import { serializeJsonLd } from "../../../../src/site/structured-data/serialize-json-ld.ts";

it("escapes text so that it cannot end the script element", () => {
  const object = { headline: "</script><!-- & \u2028\u2029 --> <script>" };
  const written = serializeJsonLd(object);
  assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(written), object);
});
