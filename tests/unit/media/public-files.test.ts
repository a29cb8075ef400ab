import assert from "node:assert/strict";
import { test } from "node:test";
import { buildMedia, contentFolder, release } from "./fixtures/content.ts";
import { jpeg, plainPicture } from "./fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

test("publishes only files that a public release names", async () => {
  const hidden = "releases/2026/2026-12-24-secret";
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x}"),
      [`${folder}/a.jpg`]: await jpeg(700, 450),
      [`${folder}/unnamed.jpg`]: await jpeg(700, 450),
      [`${hidden}/index.md`]: release("images:\n  - {file: secret.jpg, alt: x}\nembargo: 2026-12-24 10:00"),
      [`${hidden}/secret.jpg`]: await plainPicture(500, 500, "#123456").jpeg().toBuffer(),
    }),
  );
  assert.deepEqual(
    build.written.filter((path) => /secret|unnamed/.test(path)),
    [],
  );
  assert.deepEqual(await build.files(), build.written);
});

test("prepares no photos and logos of people and publishers that only held releases use", async () => {
  const held = "releases/2026/2026-12-24-held.md";
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>';
  const content = await contentFolder({
    "pressroom/publishers/partner.yaml": "name: Partneren\nlogo: partner.svg\n",
    "pressroom/publishers/partner.svg": logo,
    "pressroom/contacts/ola.yaml": "name: Ola\nphone: '+47 00 00 00 00'\nphoto: ola.jpg\n",
    "pressroom/contacts/ola.jpg": await plainPicture(500, 600, "#123456").jpeg().toBuffer(),
    [held]: release("publisher: partner\ncontacts: [ola]", "2026-12-24 10:00"),
  });
  const before = await buildMedia(content);
  assert.deepEqual(await before.files(), before.written);
  const namesThem = (path: string) => /ola|partner/.test(path);
  assert.deepEqual(before.written.filter(namesThem), []);
  const later = await buildMedia(content, undefined, "2026-12-24 11:00");
  const prepared = later.written.filter(namesThem);
  for (const name of ["ola", "partner"])
    assert.ok(
      prepared.some((path) => path.includes(name)),
      name,
    );
});
