/**
 * Names of keys in front matter, JSON and CSV that mean a field, in the order in which they are asked: English, Norwegian,
 * Swedish, Danish, German, French, Spanish. Written without accents, capitals and separators: `pubdate` is `pub_date` too.
 */
export const KNOWN_KEYS = {
  id: ["id", "guid", "uuid", "key", "identifier"],
  title: [
    ...["title", "headline", "heading", "name", "subject", "tittel", "overskrift", "rubrik", "titel", "uberschrift"],
    ...["titre", "titulo", "otsikko", "title.rendered"],
  ],
  lead: [
    ...["lead", "lede", "summary", "description", "excerpt", "abstract", "intro", "introduction", "preamble", "teaser"],
    ...["dek", "standfirst", "ingress", "undertittel", "sammendrag", "beskrivelse", "beskrivning", "sammanfattning"],
    ...["resume", "manchet", "vorspann", "zusammenfassung", "beschreibung", "chapo", "chapeau", "resumen"],
    ...["entradilla", "descripcion", "seo.description", "excerpt.rendered", "contentsnippet"],
  ],
  body: [
    ...["body", "content", "text", "html", "bodyhtml", "contenthtml", "bodytext", "contenttext", "articlebody"],
    ...["markdown", "fulltext", "tekst", "brodtekst", "innhold", "brodtext", "innehall", "indhold", "inhalt", "texte"],
    ...["contenu", "texto", "contenido", "cuerpo", "content.rendered", "contentmarkdown"],
  ],
  date: [
    ...[
      "date",
      "published",
      "publisheddate",
      "publishedat",
      "datepublished",
      "pubdate",
      "publishdate",
      "publicationdate",
    ],
    ...["publishedon", "releasedate", "firstpublished", "firstpublishedat", "posted", "postdate", "dategmt", "time"],
    ...["datetime", "timestamp", "isodate", "dato", "publisert", "publiseringsdato", "publiseringstidspunkt", "datum"],
    ...["publicerad", "publiceringsdatum", "publiceret", "udgivelsesdato", "veroffentlicht", "veroffentlichungsdatum"],
    ...[
      "datedepublication",
      "publiele",
      "fecha",
      "fechadepublicacion",
      "publicado",
      "created",
      "createdat",
      "opprettet",
    ],
  ],
  updated: [
    ...["updated", "updatedat", "updateddate", "modified", "modifiedat", "modifieddate", "datemodified", "lastmod"],
    ...[
      "lastmodified",
      "lastupdated",
      "lastmodifiedat",
      "dateupdated",
      "oppdatert",
      "sistendret",
      "endret",
      "uppdaterad",
    ],
    ...["opdateret", "aktualisiert", "geandert", "misajour", "modifie", "actualizado", "lastupdate.date"],
  ],
  language: ["language", "lang", "locale", "langcode", "inlanguage", "sprak", "sprog", "sprache", "langue", "idioma"],
  translationKey: [
    ...["translationkey", "translationid", "translationof", "langref", "ref", "translations.key", "i18nkey", "pageid"],
    ...["languageref"],
  ],
  type: ["type", "releasetype", "contenttype", "category.type", "meldingstype", "dokumenttype", "documenttype"],
  topics: [
    ...["topics", "topic", "tags", "tag", "categories", "category", "keywords", "subjects", "taxonomies.tags"],
    ...["taxonomies.categories", "emner", "emne", "emneord", "tema", "temaer", "kategori", "kategorier", "stikkord"],
    ...[
      "amnen",
      "amne",
      "taggar",
      "nyckelord",
      "nogleord",
      "themen",
      "thema",
      "schlagworte",
      "kategorien",
      "stichworte",
    ],
    ...["themes", "sujets", "motscles", "etiquettes", "temas", "categorias", "etiquetas", "palabrasclave"],
  ],
  publisher: [
    ...["publisher", "organisation", "organization", "sender", "department", "avsender", "virksomhet", "avsandare"],
    ...["afsender", "herausgeber", "absender", "editeur", "organismo", "publisher.name"],
  ],
  place: ["place", "location", "city", "dateline", "sted", "plats", "ort", "lieu", "lugar"],
  slug: ["slug", "urlslug", "handle"],
  url: ["url", "link", "permalink", "canonical", "canonicalurl", "href", "adresse", "lenke", "sourceurl", "path"],
  aliases: ["aliases", "alias", "redirectfrom", "redirects", "oldurls"],
  images: [
    ...[
      "image",
      "images",
      "heroimage",
      "coverimage",
      "featuredimage",
      "mainimage",
      "cover",
      "hero",
      "picture",
      "photo",
    ],
    ...["pictures", "photos", "banner", "bannerimage", "thumbnail", "ogimage", "socialimage", "feature", "headerimage"],
    ...["header.image", "header.teaser", "imageurl", "bilde", "bilder", "hovedbilde", "bild", "hovedbild", "billede"],
    ...["billeder", "imagen", "imagenes", "images.src", "featuredimageurl", "cover.image"],
  ],
  imageAlt: ["imagealt", "alt", "alttext", "heroimagealt", "coveralt", "cover.alt", "alttekst"],
  imageCaption: ["imagecaption", "caption", "cover.caption", "header.caption", "bildetekst", "bildtext", "billedtekst"],
  imageCredit: ["imagecredit", "credit", "photocredit", "photographer", "fotograf", "foto", "fotokreditering"],
  documents: ["documents", "attachments", "files", "downloads", "pdf", "dokumenter", "vedlegg", "bilagor", "dokumente"],
  contacts: [
    "contacts",
    "contact",
    "presscontact",
    "mediacontact",
    "kontakt",
    "kontakter",
    "pressekontakt",
    "ansprechpartner",
  ],
  contactName: ["contactname", "contactperson", "kontaktperson", "kontaktnavn"],
  contactPhone: ["contactphone", "contacttelephone", "kontakttelefon"],
  contactEmail: ["contactemail", "kontaktepost", "kontaktemail"],
  video: ["video", "videourl", "youtube"],
  draft: ["draft", "isdraft", "utkast", "kladde", "entwurf", "brouillon", "borrador"],
  public: ["published", "public", "ispublished", "live"],
  status: ["status", "state", "visibility", "workflowstate"],
  hidden: ["private", "hidden", "unlisted"],
  expires: ["expirydate", "expires", "unpublishdate", "utloper"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A field of a release that a key of a source can be. */
export type MappedField = keyof typeof KNOWN_KEYS;

/** For each field the keys of the source that are asked for it, in this order; nested ones with dots. */
export type FieldMapping = Readonly<Partial<Record<MappedField, readonly string[]>>>;

export const MAPPED_FIELDS = Object.keys(KNOWN_KEYS) as readonly MappedField[];
