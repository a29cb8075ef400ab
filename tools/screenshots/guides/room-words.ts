/** Languages of the guides, and of the press rooms in their pictures. */
export const GUIDE_LANGUAGES = ["nb", "en"] as const;
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** The words of a room in one language. */
export interface Words {
  readonly name: string;
  readonly desk: string;
  readonly winter: Written;
  readonly corrected: Written & { readonly note: string };
  readonly withdrawn: Written & { readonly reason: string };
  readonly invitation: Written & { readonly place: string; readonly programme: readonly [string, string] };
  readonly boat: Written & { readonly alt: string; readonly caption: string; readonly credit: string };
  readonly held: Written;
  readonly archive: Written;
  readonly topics: string;
  readonly notice: string;
}

export interface Written {
  readonly file: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

const nb: Words = {
  name: "Ferjerådets presserom",
  desk: "Kommunikasjonssjef",
  winter: {
    file: "2026-03-12-vinterruter",
    title: "Flere båter i vinter",
    lead: "Fra 1. november går det båt hver time på alle ruter i fylket.",
    body: "Den nye ruteplanen gir 46 flere avganger om dagen. De fleste er om kvelden.",
  },
  corrected: {
    file: "2026-02-12-reiser-i-2025",
    title: "60,6 millioner reiser med båt i 2025",
    lead: "Det ble gjort 60,6 millioner reiser med båt i Norge i fjor.",
    body: "Tallet er det høyeste på ti år.",
    note: "Tallet på reiser er 60,6 millioner. Det sto 66,0 millioner i tittelen og i første avsnitt.",
  },
  withdrawn: {
    file: "2025-10-23-elektriske-baater",
    title: "Tre av fire ruter kan bli elektriske",
    lead: "106 av 142 ruter kan gå på batteri innen 2030.",
    body: "Rutene står for det meste av trafikken.",
    reason: "Beregningen tok ikke med tiden båtene trenger til lading.",
  },
  invitation: {
    file: "2026-05-18-baatdagene",
    title: "Båtdagene i Florø",
    lead: "8. og 9. juni møtes 280 deltakere i Florø. Pressen er velkommen til alt på programmet.",
    body: "Presserommet er i andre etasje. Der er det strøm, nett og kaffe.",
    place: "Kulturhuset i Florø",
    programme: ["Åpning. Åpent for fotografer", "Debatt om én billett for alle båter"],
  },
  boat: {
    file: "2026-05-07-ny-baat",
    title: "Den nye båten er her",
    lead: "Båten tar 147 passasjerer og går bare på batteri.",
    body: "Den skal i rute fra 1. juni.",
    alt: "En hvit hurtigbåt i fart på en fjord med fjell bak.",
    caption: "Den nye båten på sin første tur til Ålesund.",
    credit: "Ingrid Solvoll",
  },
  held: {
    file: "2026-05-28-passasjerundersokelsen",
    title: "Passasjerundersøkelsen 2026",
    lead: "Ni av ti passasjerer er fornøyde med reisen.",
    body: "Undersøkelsen er gjort blant 4 000 reisende.",
  },
  archive: {
    file: "om-arkivet",
    title: "Om arkivet",
    lead: "Hva arkivet inneholder, og hvor langt tilbake det går.",
    body: "Arkivet har alle [meldinger](/releases/) siden 1998.\n\n## Eldre meldinger\n\nMeldinger fra før 1998 ligger i papirarkivet. Ring oss, så leter vi.",
  },
  topics: "{ ferge: { nb: Ferge, en: Ferries }, klima: { nb: Klima og miljø, en: Climate } }",
  notice: "Pressevakten er bemannet hele natten. Ring +47 00 00 02 10.",
};

const en: Words = {
  name: "Press Room of the Ferry Council",
  desk: "Head of Communications",
  winter: {
    file: "2026-03-12-winter-timetable",
    title: "More boats this winter",
    lead: "From 1 November there is a boat every hour on all routes in the county.",
    body: "The new timetable has 46 more departures a day. Most of them are in the evening.",
  },
  corrected: {
    file: "2026-02-12-passengers-in-2025",
    title: "60.6 million journeys by boat in 2025",
    lead: "60.6 million journeys were made by boat in Norway last year.",
    body: "That is the highest number in ten years.",
    note: "The number of journeys is 60.6 million. It said 66.0 million in the title and the first paragraph.",
  },
  withdrawn: {
    file: "2025-10-23-electric-boats",
    title: "Three of four routes can be electric",
    lead: "106 of 142 routes can run on batteries by 2030.",
    body: "These routes carry most of the traffic.",
    reason: "The calculation left out the time that the boats need for charging.",
  },
  invitation: {
    file: "2026-05-18-ferry-days",
    title: "The Ferry Days in Florø",
    lead: "On 8 and 9 June 280 delegates meet in Florø. The press is welcome to all sessions.",
    body: "The press room is on the second floor. There is power, a network and coffee.",
    place: "The culture house, Florø",
    programme: ["Opening. Open for photographers", "Debate about one ticket for all boats"],
  },
  boat: {
    file: "2026-05-07-new-boat",
    title: "The new boat is here",
    lead: "The boat takes 147 passengers and runs on batteries alone.",
    body: "It enters service on 1 June.",
    alt: "A white express boat at speed on a fjord, with mountains behind.",
    caption: "The new boat on its first trip to Ålesund.",
    credit: "Ingrid Solvoll",
  },
  held: {
    file: "2026-05-28-passenger-survey",
    title: "The passenger survey of 2026",
    lead: "Nine of ten passengers are content with their journey.",
    body: "The survey asked 4,000 travellers.",
  },
  archive: {
    file: "about-the-archive",
    title: "About the archive",
    lead: "What the archive contains, and how far back it goes.",
    body: "The archive has all [releases](/releases/) since 1998.\n\n## Older releases\n\nReleases from before 1998 are on paper. Call us, and we will look.",
  },
  topics: "{ ferge: { nb: Ferge, en: Ferries }, klima: { nb: Klima og miljø, en: Climate } }",
  notice: "The press desk is staffed all night. Call +47 00 00 02 10.",
};

export const WORDS: Readonly<Record<GuideLanguage, Words>> = { nb, en };
