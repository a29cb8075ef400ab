import assert from "node:assert/strict";
import { test } from "node:test";
import { cropAround, MIDDLE, withoutEnlarging } from "../../../../src/media/renditions/crop.ts";
import { widthsFor } from "../../../../src/media/renditions/renditions.ts";

const square = { width: 100, height: 100 };

test("centres a crop on the focus as far as the edges allow", () => {
  const picture = { width: 400, height: 200 };
  assert.deepEqual(cropAround(picture, square, MIDDLE), { left: 100, top: 0, width: 200, height: 200 });
  assert.deepEqual(cropAround(picture, square, { x: 0.3, y: 0.5 }), { left: 20, top: 0, width: 200, height: 200 });
  assert.deepEqual(cropAround(picture, square, { x: 0, y: 0 }), { left: 0, top: 0, width: 200, height: 200 });
  assert.deepEqual(cropAround(picture, square, { x: 1, y: 1 }), { left: 200, top: 0, width: 200, height: 200 });
});

test("never crops outside the picture", () => {
  for (const width of [1, 3, 99, 1201]) {
    for (const height of [1, 2, 500]) {
      for (const target of [square, { width: 1200, height: 675 }, { width: 3, height: 400 }]) {
        for (const focus of [MIDDLE, { x: 0, y: 1 }, { x: 0.999, y: 0.001 }]) {
          const crop = cropAround({ width, height }, target, focus);
          assert.ok(crop.left >= 0 && crop.top >= 0 && crop.width >= 1 && crop.height >= 1);
          assert.ok(crop.left + crop.width <= width && crop.top + crop.height <= height);
          assert.ok(withoutEnlarging(crop, target).width <= width);
        }
      }
    }
  }
});

test("ends the list of widths with the picture's own if it is narrower than the widest", () => {
  const wanted = [480, 960, 1600];
  assert.deepEqual(widthsFor(4000, wanted), [480, 960, 1600]);
  assert.deepEqual(widthsFor(1600, wanted), [480, 960, 1600]);
  assert.deepEqual(widthsFor(1000, wanted), [480, 960, 1000]);
  assert.deepEqual(widthsFor(960, wanted), [480, 960]);
  assert.deepEqual(widthsFor(200, wanted), [200]);
});
