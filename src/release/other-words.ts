/** Other words for keys, in Norwegian and English, each with the keys it can mean, the likeliest first. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ tittel: "title", overskrift: "title", headline: "title", heading: "title", adresse: "address", tekst: "text" },
  ...{ dato: "date", publisert: "date", published: "date", tid: "time", tidspunkt: "start", slutt: "end" },
  ...{ ingress: "lead", sammendrag: "lead", summary: "lead", description: "lead", intro: "lead", sted: "place" },
  ...{ emner: "topics", emne: "topics", tema: "topics", temaer: "topics", tags: "topics", category: "type" },
  ...{ bilder: "images", bilde: "images", photos: "images", pictures: "images", bildetekst: "caption" },
  ...{ vedlegg: "documents", dokumenter: "documents", dokument: "documents", attachments: "documents" },
  ...{ lenker: "links", lenke: "links", sitater: "quotes", sitat: "quotes", fakta: "facts", verdi: "value" },
  ...{ kontakter: "contacts", kontakt: "contacts", pressekontakt: "contacts", kontaktperson: "contacts" },
  ...{ arrangement: "event", hendelse: "event", påmelding: "registration", frist: "deadline", kart: "map" },
  ...{ sperrefrist: "embargo", utkast: "draft", kladd: "draft", rettelser: "corrections", rettelse: "corrections" },
  ...{ trukket: "withdrawn", tilbaketrukket: "withdrawn", grunn: "reason", begrunnelse: "reason" },
  ...{ relatert: "related", relaterte: "related", språk: "language", spraak: "language", alternativtekst: "alt" },
  ...{ utgiver: "publisher", avsender: "publisher", author: "publisher", film: "video", fil: "file" },
  ...{ fotograf: "credit", foto: "credit", kreditering: "credit", photographer: "credit", lisens: "licence" },
  ...{ license: "licence", rolle: "role", stilling: "role", navn: "name", namn: "name", telefon: "phone" },
  ...{ tlf: "phone", mobil: "mobile", epost: "email", "e-post": "email", "e-mail": "email", mail: "email" },
  ...{ rubrik: "title", rubrikk: "title", titel: "title", datum: "date", underrubrik: "lead", manchet: "lead" },
  ...{ ämnen: "topics", ämne: "topics", nyckelord: "topics", nøkkelord: "topics", stikkord: "topics", ort: "place" },
  ...{ plats: "place", stad: "place", bilete: "images", billeder: "images", billede: "images" },
  ...{ bildtext: "caption", bilettekst: "caption", billedtekst: "caption", bilaga: "documents", bilagor: "documents" },
  ...{ bilag: "documents", länkar: "links", lenkjer: "links", lenkje: "links", citat: "quotes", citater: "quotes" },
  ...{ presskontakt: "contacts", pressekontakter: "contacts", evenemang: "event" },
  ...{ begivenhed: "event", anmälan: "registration", tilmelding: "registration", embargotid: "embargo" },
  ...{ kladde: "draft", rättelser: "corrections", rettingar: "corrections", sprog: "language" },
  ...{ avsändare: "publisher", afsender: "publisher", utgivar: "publisher", fotokredit: "credit" },
  ...{ mobilnummer: "mobile", telefonnummer: "phone", "e-mailadresse": "email", roll: "role", kategori: "type" },
  ...{
    meldingstype: "type",
    sist: "deadline",
    av: "by",
    notat: "note",
    merknad: "note",
    program: "programme",
    tidssone: "timezone",
    nettsted: "website",
  },
};

/** The key that a word probably means, if it is one of `known`. */
export function keyFor(word: string, known: readonly string[]): string | undefined {
  const key = KEYS[word.toLowerCase()];
  return key !== undefined && known.includes(key) ? key : undefined;
}

/** Labels of the built-in types in the languages of the interface, and synonyms. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ pressemelding: "press-release", pressemeddelelse: "press-release", pressmeddelande: "press-release" },
  ...{ lehdistötiedote: "press-release", "press release": "press-release", pressrelease: "press-release" },
  ...{ presseinvitasjon: "press-invitation", presseinvitation: "press-invitation", invitasjon: "press-invitation" },
  ...{
    pressinbjudan: "press-invitation",
    "kutsu medialle": "press-invitation",
    "press invitation": "press-invitation",
  },
  ...{ nyhet: "news", nyhed: "news", nyhende: "news", uutinen: "news", nyheter: "news" },
  ...{ rapport: "report", raportti: "report", uttalelse: "statement", udtalelse: "statement", fråsegn: "statement" },
  ...{ uttalande: "statement", lausunto: "statement" },
};

/** The built-in type for a word in one of the interface's languages: `Pressemelding` → `press-release`. */
export function typeFor(word: string): string | undefined {
  return TYPES[word.trim().toLowerCase()];
}
