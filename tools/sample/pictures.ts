import type { Canvas } from "./parts/canvas.ts";
import type { PictureMetadata } from "./render.ts";
import { boathouses } from "./scenes/boathouses.ts";
import { eveningIsland } from "./scenes/evening-island.ts";
import { expressBoat } from "./scenes/express-boat.ts";
import { fairwayMap } from "./scenes/fairway-map.ts";
import { ferryInTheFjord } from "./scenes/ferry-in-the-fjord.ts";
import { floatingRamp } from "./scenes/floating-ramp.ts";
import { islandFromAbove } from "./scenes/island-from-above.ts";
import { lens } from "./scenes/lens.ts";
import { litLighthouse } from "./scenes/lit-lighthouse.ts";
import { nightExercise } from "./scenes/night-exercise.ts";
import { northernLights } from "./scenes/northern-lights.ts";
import { atTheHarbour, PORTRAITS } from "./scenes/people.ts";
import { rain } from "./scenes/rain.ts";
import { saloonWindows } from "./scenes/saloon-windows.ts";
import { shelter } from "./scenes/shelter.ts";
import { storm } from "./scenes/storm.ts";

/** A picture of the sample press room: its path and the function that draws it. */
export interface Picture {
  readonly file: string;
  readonly draw: () => Canvas;
  readonly metadata?: PictureMetadata;
  /** JPEG quality, where the usual 82 would make a large file. */
  readonly quality?: number;
}

const RIGHTS = "Fri redaksjonell bruk med kreditering";

/** Every picture of the sample press room. */
export const PICTURES: readonly Picture[] = [
  { file: "releases/2024/2024-08-29-ny-generalsekretaer/solveig-hestvag.jpg", draw: atTheHarbour },
  { file: "releases/2024/2024-11-26-fyrnetter/fyr-i-nordlys.jpg", draw: northernLights },
  { file: "releases/2025/2025-09-18-skarvoyfyret/fyret-i-skumringen.jpg", draw: litLighthouse },
  { file: "releases/2025/2025-09-18-skarvoyfyret/linsen.jpg", draw: lens, quality: 76 },
  { file: "releases/2025/2025-09-18-skarvoyfyret/kart-over-leia.jpg", draw: fairwayMap },
  { file: "releases/2025/2025-09-18-skarvoyfyret/holmen-fra-lufta.jpg", draw: islandFromAbove },
  { file: "releases/2026/2026-01-15-sjoreiser-i-2025/ferje-i-fjorden.jpg", draw: ferryInTheFjord },
  { file: "releases/2026/2026-03-19-kairapporten/rampe-ved-fjaere-sjo.jpg", draw: floatingRamp },
  {
    file: "releases/2026/2026-05-07-sjoreiseprisen/taroya-i-kveldssol.jpg",
    draw: eveningIsland,
    metadata: {
      description: "Nordre Tarøya har 340 innbyggere og 16 ferjeavganger om dagen.",
      credit: "Illustrasjon: Sjøreiserådet",
      rights: RIGHTS,
    },
  },
  { file: "releases/2026/2026-06-18-trygt-om-bord/hurtigbat-i-fart.jpg", draw: expressBoat },
  {
    file: "releases/2026/2026-08-20-ventebua-pa-lyngholmen/mobilbilde-ventebua.jpg",
    draw: shelter,
    metadata: {
      description: "Ventebua på Lyngholmen er bygd i massivtre fra lokal gran.",
      credit: "Illustrasjon: Sunniva Fagervoll, Sjøreiserådet",
      rights: RIGHTS,
      phone: { takenAt: "2026:08:19 13:22:41", latitude: "62/1 54/1 1830/100", longitude: "6/1 41/1 2460/100" },
    },
  },
  {
    file: "releases/2026/2026-09-24-passasjerundersokelsen/utsikt-fra-salongen.jpg",
    draw: saloonWindows,
    metadata: {
      description: "Sju av ti passasjerer sier at utsikten er en del av reisen.",
      credit: "Illustrasjon: Sjøreiseinstituttet",
      rights: "CC BY 4.0",
    },
  },
  { file: "releases/2026/2026-11-05-kaiordningen-tildeling/naustrekka.jpg", draw: boathouses },
  { file: "releases/2026/2026-11-12-presseinvitasjon-vinterovelsen/ovelse-i-morket.jpg", draw: nightExercise },
  { file: "releases/2026/2026-11-20-vinterrutene/kuling-ved-moloen.jpg", draw: storm },
  { file: "releases/2027/2027-01-14-sjoreiser-i-2026/regn-over-oyene.jpg", draw: rain },
  ...Object.entries(PORTRAITS).map(([id, draw]) => ({ file: `pressroom/contacts/${id}.jpg`, draw })),
];
