// The invented vocabulary of the benchmark's releases: similar to Norwegian, without names of real people.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** About 150 nouns, lower case; each is a topic, and any two of them make a compound. */
export const nouns = list(`
  akvarium almenning anbud anker arv auksjon avtale bakeri ballett batteri bekk bevaring bie biogass brygge
  bryggeri bunad bølge båtbyggeri dagslys damp demning drikkevann drone dugnad eldreomsorg eple fargestoff
  fergekai fjellvett fjernvarme flom flytebrygge folkebad fossekraft frivillighet fyrlykt gangbru garnfiske gartneri
  gatelys gjestehavn glassverk grunnvann grøft gårdsmat hage halm handverk havneby helselag heis hjortevilt
  honning hurtiglader hytte håndbok innlandsfiske innovasjon isbre isvei jernverk jordvern kabel kajakk kalkstein
  kantine kart keramikk klokke klyngetun kornlager korps kraftlinje krabbe kystled kystvei landstrøm leirskole
  lengdeløp lisens lokalmat lydbok lykt løype makrell malm mattrygghet mekaniker merking messe mølle myr møbel
  naust nettverk nordlys notatbok omsetning oppdrett oppmåling orgel ordning pakkhus park parkering pensjon
  pilegrim planteskole plog post prøveordning pumpestasjon ras rassikring reise renhold robot rundkjøring ryggsekk
  rør saltvann samband sandstrand seter seilskute setning sild siloanlegg sjark skilt skipsfart skjærgård skoleskyss
  skredvarsel sluse slipp smelteverk snøbrøyting solfanger sykkelvei tang tareskog taubane telt tidevann tilsyn
  treslag tunnel tørrfisk turkart tømmer ull undersjø utleie utstilling varde vedlikehold veikro verft verksted
  vernemark vippefyr vrak værstasjon ørret øvelse årbok åker`);

/** Endings of nouns; the empty one is more frequent. */
export const nounEndings = ["", "", "en", "et", "er", "ene", "s", "ens"] as const;

/** Letters that join the parts of a compound; usually none. */
export const joints = ["", "", "", "s"] as const;

/** Stems of verbs, without their endings. */
export const verbStems = list(`
  ruste samle måle kartlegge reparere flytte rydde plante merke teste låne dele tegne forlenge heve senke pusse
  montere frakte ferdigstille prøve kalle oppdatere vise lede utsette drøfte foreta anbefale utbedre ombygge hente
  bevilge fornye bestille vurdere godkjenne avlyse finansiere dokumentere`);

/** Endings of verbs. */
export const verbEndings = ["", "r", "r", "de", "t", "s"] as const;

/** Small words, the most frequent first. */
export const smallWords = list(`
  og i som det er på til av en for med de at den å har ikke fra et om var ved skal seg men kan vi etter eller dette
  blir flere under også inn ut da opp nå denne bare mer før siden mens der langs når både her samt gjennom uten selv
  hver noe fordi fram slik godt likevel dermed igjen allerede snart lenge sammen neste første siste fleste alle hele
  annen egen ny nytt nye stor store små god lang kort bred trygg åpen felles lokal årlig varig sikker`);

/** Invented places for datelines and for the text. */
export const places = list(`
  Brimvåg Skarndal Elvrud Tindvær Kvitlia Høgnesøy Myrstadvik Ospelund Rauvardal Solvikstrand Lyngtunet Vestbrim
  Indre-Skarn Storåkerbygd Grønnvær Kaldråsen Blåmannsøy Dunvik Sletthavn Furetangen Ytterbrim Nedre-Elvrud Havlurøy
  Steinkvern Vindhella Bjørkeslett Tareholmen Nattskaret Lomvær Sørtind`);

/** Given names; a person's family name is always one of the invented ones below. */
export const givenNames = list(`
  Alva Birk Daggry Eirunn Falk Gaute Hjørdis Idunn Jostein Kjersti Leiv Mildrid Njål Oddrun Peder Ragnfrid Snorre
  Torunn Ulvar Ylva`);

/** Family names made up for this corpus. */
export const familyNames = list(`
  Brimseter Skarnvoll Elvrudmo Tindværhaug Kvitlimyr Høgnesrud Ospelien Lyngtunli Vardskjær Tangkvern Rauåsdal
  Sletthavnås Furetang Dunviken Kaldråmo Blåmanshei Steinkvernlid Lomværnes Havlurhaug Nattskarmo`);

/** Job titles of media contacts. */
export const roles = ["Pressekontakt", "Kommunikasjonsleder", "Vakthavende", "Redaktør", "Prosjektleder"] as const;

/** Release types with the everyday one first; press invitations need an event and are left to other corpora. */
export const types = ["press-release", "press-release", "news", "statement", "report"] as const;

/** Twelve invented publishers; the first is the site's default. */
export const publishers = [
  { id: "skarndal-kommune", name: "Skarndal kommune" },
  { id: "brimvag-havn", name: "Brimvåg havn" },
  { id: "elvrud-energi", name: "Elvrud energi" },
  { id: "tindvaer-sykehus", name: "Tindvær sykehus" },
  { id: "kvitlia-hogskole", name: "Kvitlia høgskole" },
  { id: "hognesoy-verft", name: "Høgnesøy verft" },
  { id: "myrstadvik-samvirke", name: "Myrstadvik samvirke" },
  { id: "ospelund-museum", name: "Ospelund museum" },
  { id: "lyngtunet-boliglag", name: "Lyngtunet boliglag" },
  { id: "rauvardal-banedrift", name: "Rauvardal banedrift" },
  { id: "solvikstrand-forlag", name: "Solvikstrand forlag" },
  { id: "vestbrim-fiskelag", name: "Vestbrim fiskelag" },
] as const;
