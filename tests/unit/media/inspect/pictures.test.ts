import { describe } from "node:test";
import { jpeg, noisy, plainPicture, pngClaiming } from "../fixtures/pictures.ts";
import { type Case, document, folder, half, image, index, testCases } from "./fixtures/cases.ts";

const cases: readonly Case[] = [
  {
    remark: "a picture that is not there, with the likely one suggested",
    files: async () => ({ [index]: image("staeg.jpg"), [`${folder}/stage.jpg`]: await jpeg() }),
    says: /index\.md:5:11 error There is no staeg\.jpg .*Did you mean stage\.jpg\?.*\[media-missing\]/,
  },
  {
    remark: "a name that differs in case from the file",
    files: async () => ({ [index]: image("Stage.JPG"), [`${folder}/stage.jpg`]: await jpeg() }),
    says: /Did you mean stage\.jpg\? Upper and lower case count.*\[media-missing\]/,
  },
  {
    remark: "a picture of zero bytes",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: Buffer.alloc(0) }),
    says: /a\.jpg is empty: it has 0 bytes.*\[media-empty\]/,
  },
  {
    remark: "a document of zero bytes",
    files: () => ({ [index]: document("a.pdf"), [`${folder}/a.pdf`]: Buffer.alloc(0) }),
    says: /a\.pdf is empty.*\[media-empty\]/,
  },
  ...(["jpeg", "png", "webp", "gif", "avif"] as const).map((format) => ({
    remark: `half of a ${format} file`,
    files: async () => ({
      [index]: image(`a.${format}`),
      [`${folder}/a.${format}`]: half(await noisy().toFormat(format).toBuffer()),
    }),
    says: /breaks off: a part of the file is missing.*\[media-truncated\]/,
  })),
  {
    remark: "a JPEG file that lacks its last bytes only",
    files: async () => ({
      [index]: image("a.jpg"),
      [`${folder}/a.jpg`]: (await noisy().jpeg().toBuffer()).subarray(0, -2),
    }),
    says: /\[media-truncated\]/,
  },
  {
    remark: "a PNG file that is called JPEG",
    files: async () => ({
      [index]: image("a.jpg"),
      [`${folder}/a.jpg`]: await plainPicture(1300, 900).png().toBuffer(),
    }),
    says: /a\.jpg ends in \.jpg, but is PNG\. Rename it to a\.png\. \[media-mislabelled\]/,
  },
  {
    remark: "text that is called JPEG",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: "not a picture" }),
    says: /a\.jpg is no picture: its content is TXT.*\[media-mislabelled\]/,
  },
  {
    remark: "bytes without meaning that are called JPEG",
    files: () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: Buffer.from([1, 2, 3, 4, 0, 0, 7]) }),
    says: /a\.jpg is not JPEG, as its name says.*\[media-mislabelled\]/,
  },
  {
    remark: "a picture whose data are damaged",
    files: async () => {
      const bytes = await noisy().png().toBuffer();
      bytes.fill(0x55, 2000, 9000);
      return { [index]: image("a.png"), [`${folder}/a.png`]: bytes };
    },
    says: /a\.png is damaged and cannot be read.*\[media-unreadable\]/,
  },
  {
    remark: "a picture of 200 megapixels",
    files: async () => ({ [index]: image("a.png"), [`${folder}/a.png`]: await pngClaiming(20_000, 10_000) }),
    says: /20000 × 10000 pixels; 100 megapixels is the most.*\[media-too-large\]/,
  },
  {
    remark: "an animated picture",
    files: async () => {
      const frames = await Promise.all(
        ["#f00", "#0f0"].map((colour) => plainPicture(1300, 900, colour).png().toBuffer()),
      );
      const { default: sharp } = await import("sharp");
      return {
        [index]: image("a.gif"),
        [`${folder}/a.gif`]: await sharp(frames, { join: { animated: true } })
          .gif()
          .toBuffer(),
      };
    },
    says: /a\.gif moves: it holds 2 pictures.*\[media-animated\]/,
  },
  {
    remark: "a path out of the folder",
    files: async () => ({ [index]: image("../other/a.jpg"), "releases/2026/other/a.jpg": await jpeg() }),
    says: /leads out of releases\/2026\/2026-03-12-boat\/.*\[media-outside-folder\]/,
  },
  {
    remark: "an absolute path",
    files: () => ({ [index]: image("/etc/hostname") }),
    says: /\/etc\/hostname leads out of .*\[media-outside-folder\]/,
  },
  {
    remark: "a path of a Windows disk",
    files: () => ({ [index]: image("'C:\\pictures\\a.jpg'") }),
    says: /\[media-outside-folder\]/,
  },
  {
    remark: "a web address",
    files: () => ({ [index]: image("https://example.org/a.jpg") }),
    says: /is a web address\. Save the file in .*\[media-outside-folder\]/,
  },
  {
    remark: "a picture of a release that is a single file",
    files: async () => ({ [`${folder}.md`]: image("a.jpg"), "releases/2026/a.jpg": await jpeg() }),
    says: /moving it to releases\/2026\/2026-03-12-boat\/index\.md.*\[media-outside-folder\]/,
  },
  {
    remark: "a drawing among the pictures",
    files: () => ({ [index]: image("a.svg"), [`${folder}/a.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    says: /List it under documents as a download.*\[media-svg\]/,
  },
  {
    remark: "a drawing with script among the documents",
    files: () => ({
      [index]: document("a.svg"),
      [`${folder}/a.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    }),
    says: /does more than draw: it holds <script>.*\[media-svg-active\]/,
  },
  {
    remark: "a picture from an iPhone that nobody converted",
    files: () => ({
      [index]: image("a.heic"),
      [`${folder}/a.heic`]: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    }),
    says: /a\.heic is HEIC, which most browsers cannot show\. Export it as JPEG\. \[media-unreadable\]/,
  },
  {
    remark: "a document among the pictures",
    files: () => ({ [index]: image("a.pdf"), [`${folder}/a.pdf`]: "%PDF-1.7\n" }),
    says: /a\.pdf is PDF, not a picture\. List it under documents.*\[media-unreadable\]/,
  },
  {
    remark: "a picture that is too narrow for print",
    files: async () => ({ [index]: image("a.jpg"), [`${folder}/a.jpg`]: await jpeg(800, 600) }),
    says: /warning a\.jpg is 800 pixels wide.*\[media-small\]/,
  },
];

describe("a picture that cannot be published unchanged", () => testCases(cases));
