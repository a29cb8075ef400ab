import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ExplainedError } from "../../../../../src/diagnostics/messages/explained-error.ts";
import { withFolder } from "../folder.ts";
import { readPath, readText } from "../read.ts";

describe("JSON", () => {
  const item = {
    headline: "A",
    body_html: "<p>x</p>",
    published_at: "2020-01-02T10:00:00+01:00",
    tags: ["t"],
    seo: { description: "Kort" },
  };

  for (const [what, value] of [
    ["a list", [item]],
    ["a list in an object", { meta: { total: 1 }, items: [item] }],
    ["a list deeper inside", { data: { nodes: [item] } }],
    ["one object", item],
  ] as const)
    it(`reads ${what}`, async () => {
      const { kind, releases } = await readText(JSON.stringify(value));
      assert.equal(kind, "json");
      assert.equal(releases[0]?.title, "A");
      assert.equal(releases[0].lead, "Kort");
      assert.deepEqual(releases[0].body, { format: "html", content: "<p>x</p>", base: "https://example.org/feed" });
      assert.equal(releases[0].date?.iso, "2020-01-02T10:00:00+01:00");
      assert.deepEqual(releases[0].topics, ["t"]);
    });

  it("reads one object a line", async () => {
    const { releases } = await readText([1, 2].map((id) => JSON.stringify({ ...item, id })).join("\n"));
    assert.deepEqual(
      releases.map(({ key }) => key),
      ["1", "2"],
    );
  });

  it("lists a file that is not correct", async () => {
    const { faults } = await readText('[{"title": "A"},\n{"title": }]');
    assert.equal(faults[0]?.fault.id, "import-json-broken");
  });
});

describe("CSV", () => {
  for (const [what, text] of [
    ["commas", 'title,date,text\n"A, B",2020-01-02,"en\nto"\nC,2020-01-03,x\n'],
    ["semicolons and a byte order mark", '\uFEFFtitle;date;text\r\n"A, B";02.01.2020;"en\nto"\r\nC;03.01.2020;x\r\n'],
    ["tabs", 'title\tdate\ttext\n"A, B"\t2020-01-02\t"en\nto"\nC\t2020-01-03\tx'],
    ["Excel's first line", 'sep=;\ntitle;date;text\n"A, B";2020-01-02;"en\nto"\nC;2020-01-03;x'],
  ] as const)
    it(`reads ${what}`, async () => {
      const { kind, releases } = await readText(text);
      assert.equal(kind, "csv");
      assert.deepEqual(
        releases.map((one) => [one.title, one.date?.iso, one.body.content]),
        [
          ["A, B", "2020-01-02", "en\nto"],
          ["C", "2020-01-03", "x"],
        ],
      );
    });

  it("reads what Excel saves in windows-1252 and UTF-16", async () => {
    const text = "tittel;dato;tekst\nBlåbær;02.01.2020;Sånn\n";
    assert.equal((await readText(Buffer.from(text, "latin1"))).releases[0]?.title, "Blåbær");
    const utf16 = await readText(Buffer.from(`\uFEFF${text}`, "utf16le"));
    assert.equal(utf16.releases[0]?.body.content, "Sånn");
  });

  it("decides the order of day and month by the other dates", async () => {
    const { releases } = await readText("title,date\nA,03/04/2009\nB,12/31/2009\n");
    assert.equal(releases[0]?.date?.iso, "2009-03-04");
    assert.deepEqual(releases[0].remarks, []);
  });
});

describe("a mapping file", () => {
  it("decides which keys are read", async () => {
    const text = "kol1,kol2,kol3\nTittel,2020-01-02,Tekst\n";
    const { releases } = await readText(text, { mapping: "title: kol1\ndate: kol2\nbody: [kol9, kol3]\n" });
    assert.deepEqual(
      [releases[0]?.title, releases[0]?.date?.iso, releases[0]?.body.content],
      ["Tittel", "2020-01-02", "Tekst"],
    );
  });

  it("is guessed, can be written out and gives the same when it is read", async () => {
    const text = JSON.stringify([{ headline: "A", dato: "2020-01-02", strange: 1, fields: { ingress: "Kort" } }]);
    const { mappingFile, releases } = await readText(text);
    assert.equal(mappingFile?.split("\n#")[0], "title: headline\nlead: fields.ingress\ndate: dato");
    assert.match(mappingFile, /# - strange/);
    assert.deepEqual((await readText(text, { mapping: mappingFile })).releases, releases);
  });

  for (const [mapping, id] of [
    ["titel: a", "import-mapping-field"],
    ["- a", "import-mapping-empty"],
    ["title: [a", "import-mapping-broken"],
  ] as const)
    it(`is refused with the reason: ${mapping}`, async () => {
      const error: unknown = await readText("a,b\nc,d\n", { mapping }).catch((one: unknown) => one);
      assert.ok(error instanceof ExplainedError);
      assert.equal(error.said.id, id);
    });
});

describe("a folder of files of other kinds", () => {
  it("reads each by its content, and lists those of no kind", async () => {
    const files = {
      "a.xml": "<rss><channel><item><title>A</title></item></channel></rss>",
      "b.json": '[{"title":"B"}]',
      "c.xml": "<svg/>",
      "d.png": "x",
    };
    await withFolder(files, async (folder) => {
      const { releases, faults } = await readPath(folder);
      assert.deepEqual(releases.map(({ title }) => title).sort(), ["A", "B"]);
      assert.deepEqual(
        faults.map(({ origin }) => origin.source.slice(folder.length)),
        ["/c.xml"],
      );
    });
  });
});
