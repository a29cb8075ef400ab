/** A kind of file, recognised by its content. */
export interface FileKind {
  readonly id: string;
  /** MIME type. */
  readonly type: string;
  /** Short format for people: `JPEG`, `Word`. */
  readonly format: string;
  /** Allowed file extensions, the usual one first. */
  readonly extensions: readonly string[];
  /**
   * `picture` can be shown; `foreign-picture` is one that browsers or this build cannot read; `drawing` is SVG;
   * `program` is refused; `document` is everything else.
   */
  readonly group: "picture" | "foreign-picture" | "drawing" | "document" | "program";
}

type Row = readonly [id: string, type: string, format: string, extensions: string];

const pictures: readonly Row[] = [
  ["jpeg", "image/jpeg", "JPEG", "jpg jpeg jpe jfif"],
  ["png", "image/png", "PNG", "png"],
  ["webp", "image/webp", "WebP", "webp"],
  ["tiff", "image/tiff", "TIFF", "tif tiff"],
  ["avif", "image/avif", "AVIF", "avif"],
  ["gif", "image/gif", "GIF", "gif"],
];

const foreignPictures: readonly Row[] = [
  ["heic", "image/heic", "HEIC", "heic heif"],
  ["bmp", "image/bmp", "BMP", "bmp"],
  ["psd", "image/vnd.adobe.photoshop", "Photoshop", "psd psb"],
  ["jxl", "image/jxl", "JPEG XL", "jxl"],
];

const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

const documents: readonly Row[] = [
  ["pdf", "application/pdf", "PDF", "pdf"],
  ["docx", `${openXml}.wordprocessingml.document`, "Word", "docx"],
  ["xlsx", `${openXml}.spreadsheetml.sheet`, "Excel", "xlsx"],
  ["pptx", `${openXml}.presentationml.presentation`, "PowerPoint", "pptx"],
  ["doc", "application/msword", "Word", "doc"],
  ["xls", "application/vnd.ms-excel", "Excel", "xls"],
  ["ppt", "application/vnd.ms-powerpoint", "PowerPoint", "ppt"],
  ["odt", `${openDocument}.text`, "OpenDocument", "odt"],
  ["ods", `${openDocument}.spreadsheet`, "OpenDocument", "ods"],
  ["odp", `${openDocument}.presentation`, "OpenDocument", "odp"],
  ["odg", `${openDocument}.graphics`, "OpenDocument", "odg"],
  ["epub", "application/epub+zip", "EPUB", "epub"],
  ["rtf", "application/rtf", "RTF", "rtf"],
  ["zip", "application/zip", "ZIP", "zip"],
  ["eps", "application/postscript", "EPS", "eps ai ps"],
  ["mp4", "video/mp4", "MP4", "mp4 m4v"],
  ["mov", "video/quicktime", "QuickTime", "mov"],
  ["webm", "video/webm", "WebM", "webm"],
  ["ogg", "application/ogg", "Ogg", "ogg oga ogv opus"],
  ["mp3", "audio/mpeg", "MP3", "mp3"],
  ["m4a", "audio/mp4", "M4A", "m4a"],
  ["wav", "audio/wav", "WAV", "wav"],
  ["csv", "text/csv", "CSV", "csv"],
  ["tsv", "text/tab-separated-values", "TSV", "tsv"],
  ["txt", "text/plain", "TXT", "txt text"],
  ["markdown", "text/markdown", "Markdown", "md"],
  ["json", "application/json", "JSON", "json"],
  ["geojson", "application/geo+json", "GeoJSON", "geojson"],
  ["vtt", "text/vtt", "WebVTT", "vtt"],
  ["srt", "application/x-subrip", "SRT", "srt"],
  ["ics", "text/calendar", "iCalendar", "ics"],
  ["vcf", "text/vcard", "vCard", "vcf"],
  ["xml", "application/xml", "XML", "xml"],
];

const programs: readonly Row[] = [
  ["windows-program", "application/vnd.microsoft.portable-executable", "Windows", "exe dll scr com msi"],
  ["linux-program", "application/x-elf", "Linux", "so bin run"],
  ["mac-program", "application/x-mach-binary", "macOS", "dylib"],
  ["java-program", "application/java-archive", "Java", "jar class apk"],
  ["macros", "application/vnd.ms-office", "Office with macros", "docm xlsm pptm dotm xltm potm xlam"],
  ["web-page", "text/html", "HTML", "html htm xhtml hta mht"],
  ["script", "text/plain", "Script", "bat cmd ps1 sh vbs js mjs jse wsf reg lnk url command py php pl rb"],
];

function kindsOf(group: FileKind["group"], rows: readonly Row[]): FileKind[] {
  return rows.map(([id, type, format, extensions]) => ({ id, type, format, extensions: extensions.split(" "), group }));
}

/** Every kind of file that is recognised. Documents of other kinds are refused. */
const FILE_KINDS: readonly FileKind[] = [
  ...kindsOf("picture", pictures),
  ...kindsOf("foreign-picture", foreignPictures),
  ...kindsOf("drawing", [["svg", "image/svg+xml", "SVG", "svg"]]),
  ...kindsOf("document", documents),
  ...kindsOf("program", programs),
];

/** Names of the formats a document may have. */
export const DOCUMENT_FORMATS: readonly string[] = [
  ...new Set(FILE_KINDS.filter(({ group }) => group === "document").map(({ format }) => format)),
  "SVG",
  ...[...pictures, ...foreignPictures].map(([, , format]) => format),
];

const byId = new Map(FILE_KINDS.map((kind) => [kind.id, kind]));
const byExtension = new Map(FILE_KINDS.flatMap((kind) => kind.extensions.map((extension) => [extension, kind])));

/** The kind with this id; throws for an id that is not in the table. */
export function kindById(id: string): FileKind {
  const kind = byId.get(id);
  if (!kind) throw new Error(`There is no kind of file called ${id}.`);
  return kind;
}

/** The kind that an extension indicates. */
export function kindByName(name: string): FileKind | undefined {
  return byExtension.get(extensionOf(name));
}

/** The extension in lower case, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^./\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
