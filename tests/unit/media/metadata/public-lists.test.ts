import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { embeddedTexts } from "../../../../src/media/metadata/embedded-texts.ts";
import { publicCopy } from "../../../../src/media/metadata/public-copy.ts";
import { publicIptc } from "../../../../src/media/metadata/public-iptc.ts";
import { publicXmp } from "../../../../src/media/metadata/public-xmp.ts";
import { noisy } from "../fixtures/pictures.ts";
import { jpegSegment, photoshopResources } from "../fixtures/private-pictures.ts";

const resources = photoshopResources().subarray("Photoshop 3.0\0".length);

/** Number and text of each dataset in Photoshop's resource of IPTC. */
function datasets(resource: Buffer | undefined): string[] {
  const found: string[] = [];
  for (let at = 12; resource?.[at] === 0x1c; at += 5 + resource.readUInt16BE(at + 3)) {
    const text = resource.toString("utf8", at + 5, at + 5 + resource.readUInt16BE(at + 3));
    found.push(`${resource[at + 1]}:${resource[at + 2]} ${text}`);
  }
  return found;
}

describe("IPTC", () => {
  it("keeps title, keywords, date, credit, copyright, caption and city, and nothing else", () => {
    assert.deepEqual(datasets(publicIptc(resources, false)), [
      "1:90 \x1b%G",
      "2:0 \0\x04",
      "2:5 Tittel",
      "2:25 hav",
      "2:25 vær",
      "2:55 20260312",
      "2:80 Kari Nordnes",
      "2:90 Ytre Vik",
      "2:110 Kystfoto",
      "2:116 Kari Nordnes",
      "2:120 Båt ved kai",
    ]);
  });

  it("keeps the exact place only if the release says so", () => {
    const names = datasets(publicIptc(resources, true)).map((dataset) => dataset.split(" ")[0]);
    assert.ok(names.includes("2:92") && !names.includes("2:118"));
  });

  it("is still read in the copy of a JPEG file", async () => {
    const jpeg = await noisy().jpeg().toBuffer();
    const segment = jpegSegment(0xed, photoshopResources());
    const copy = publicCopy(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]), "jpeg", {
      keepLocation: false,
      orientation: 1,
    });
    assert.deepEqual(await embeddedTexts(copy), {
      creators: ["Kari Nordnes"],
      credit: "Kari Nordnes / Kystfoto",
      caption: "Båt ved kai",
      rights: "Kari Nordnes",
    });
  });

  it("is left out if a length or the number of a dataset is wrong", () => {
    const caption = resources.indexOf(Buffer.from([0x1c, 2, 110]));
    const longer = Buffer.from(resources);
    longer.writeUInt16BE(longer.readUInt16BE(caption + 3) + 17, caption + 3);
    assert.equal(publicIptc(longer, false), undefined);
    const contact = resources.indexOf(Buffer.from([0x1c, 2, 118]));
    const asCopyright = Buffer.from(resources);
    asCopyright[contact + 2] = 116;
    assert.equal(publicIptc(asCopyright, false), undefined, "there are two copyrights");
  });
});

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const spaces =
  'xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:r="http://ns.adobe.com/xap/1.0/rights/" xmlns:c="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:u="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:x="http://example.org/unknown/"';

function xmpOf(attributes: string, properties: string, keepLocation = false): string | undefined {
  const packet = `<rdf:RDF ${rdf}><rdf:Description rdf:about="uuid:1" ${spaces} ${attributes}>${properties}</rdf:Description></rdf:RDF>`;
  return publicXmp(Buffer.from(packet), keepLocation)?.toString("utf8");
}

describe("XMP", () => {
  it("keeps headline, keywords, date, terms, licence and city in every form they are written in", () => {
    const kept = xmpOf(
      'p:Headline="Båten &amp; kaia" p:City="Ytre Vik"',
      '<d:subject><rdf:Bag><rdf:li>hav</rdf:li></rdf:Bag></d:subject><p:DateCreated>2026-03-12</p:DateCreated><r:WebStatement rdf:resource="https://example.org/l"/>' +
        '<u:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><u:LicensorURL>https://example.org/u</u:LicensorURL><u:LicensorEmail>a@example.org</u:LicensorEmail></rdf:li></rdf:Seq></u:Licensor>',
    );
    for (const part of [
      'photoshop:Headline="Båten &#38; kaia"',
      'photoshop:City="Ytre Vik"',
      "<dc:subject><rdf:Bag><rdf:li>hav</rdf:li></rdf:Bag></dc:subject>",
      "<photoshop:DateCreated>2026-03-12</photoshop:DateCreated>",
      'rdf:resource="https://example.org/l"',
      "<plus:LicensorURL>https://example.org/u</plus:LicensorURL>",
    ]) {
      assert.ok(kept?.includes(part), `${part} in ${kept}`);
    }
    assert.ok(!kept?.includes("a@example.org") && !kept?.includes("uuid:1"));
  });

  it("has no property of an unknown namespace, no contact of the photographer, no text between properties", () => {
    const kept = xmpOf(
      'p:Credit="Kystfoto" x:Credit="secret1" p:Instructions="secret2" p:CaptionWriter="secret3"',
      'secret4<x:title>secret5</x:title><c:CreatorContactInfo c:CiEmailWork="secret6"/><d:title>secret7<rdf:Alt><rdf:li xml:lang="nb" x:a="secret8">Båt</rdf:li></rdf:Alt></d:title>',
    );
    assert.ok(kept?.includes('photoshop:Credit="Kystfoto"') && kept.includes('<rdf:li xml:lang="nb">Båt</rdf:li>'));
    assert.doesNotMatch(kept ?? "", /secret/);
  });

  it("keeps the exact place only if the release says so", () => {
    assert.equal(xmpOf('c:Location="Gate 17"', ""), undefined);
    assert.match(xmpOf('c:Location="Gate 17"', "", true) ?? "", /Iptc4xmpCore:Location="Gate 17"/);
  });

  it("is left out if it is not well-formed or not UTF-8", () => {
    assert.equal(xmpOf('p:Credit="a', ""), undefined);
    assert.equal(publicXmp(Buffer.from(`<rdf:RDF ${rdf}>\xff</rdf:RDF>`, "latin1"), false), undefined);
  });
});
