import { type Random, createRandom } from "./random.ts";

/** One colour of a gradient: its position (0 to 1), the colour, and its opacity (1 when left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A part of the canvas, in its units. */
export type Area = readonly [x: number, y: number, width: number, height: number];

/** A drawing under way: shapes are added in order, definitions (gradients, filters, clips) are named by the canvas. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  add(...shapes: string[]): void;
  /** A gradient over the shape it fills, from top to bottom or from left to right, as a paint. */
  linear(stops: readonly Stop[], direction?: "down" | "across"): string;
  /** A round gradient in the canvas's own units, as a paint. */
  radial(cx: number, cy: number, radius: number, stops: readonly Stop[]): string;
  /** A blur of so many units, as a filter attribute. A filter costs by the area it covers: the whole canvas, or `area`. */
  blur(x: number, y?: number, area?: Area): string;
  /** A wavering and darkening, as water does to what it mirrors, as a filter attribute. */
  mirrored(ripple: number, area: Area): string;
  /** Cuts what is inside to the shape given. */
  clipped(shape: string, inside: string): string;
  /** The finished drawing, `scale` pixels a unit. */
  toSvg(scale: number): string;
}

/** A number as SVG wants it: one decimal is enough at every size drawn here. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");

/** An empty drawing of so many units; the same seed gives the same picture. */
export function createCanvas(width: number, height: number, seed: number): Canvas {
  const definitions: string[] = [];
  const shapes: string[] = [];
  const define = (prefix: string, write: (id: string) => string): string => {
    const id = `${prefix}${definitions.length}`;
    definitions.push(write(id));
    return id;
  };
  const filter = (inner: string, [x, y, across, down]: Area = [-60, -60, width + 120, height + 120]) => {
    const area = `filterUnits="userSpaceOnUse" x="${n(x)}" y="${n(y)}" width="${n(across)}" height="${n(down)}"`;
    return `filter="url(#${define("f", (id) => `<filter id="${id}" ${area} color-interpolation-filters="sRGB">${inner}</filter>`)})"`;
  };
  return {
    width,
    height,
    random: createRandom(seed),
    add: (...more) => void shapes.push(...more),
    linear: (stops, direction = "down") => {
      const end = direction === "down" ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
      const tag = (id: string) => `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stopTags(stops)}</linearGradient>`;
      return `url(#${define("g", tag)})`;
    },
    radial: (cx, cy, radius, stops) => {
      const place = `gradientUnits="userSpaceOnUse" cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}"`;
      return `url(#${define("r", (id) => `<radialGradient id="${id}" ${place}>${stopTags(stops)}</radialGradient>`)})`;
    },
    blur: (x, y = x, area) => filter(`<feGaussianBlur stdDeviation="${x} ${y}"/>`, area),
    mirrored: (ripple, area) =>
      filter(
        `<feTurbulence type="fractalNoise" baseFrequency="0.006 0.11" numOctaves="2" seed="${seed}"/>` +
          `<feDisplacementMap in="SourceGraphic" scale="${ripple}" xChannelSelector="R" yChannelSelector="G"/>` +
          '<feColorMatrix values="0.8 0 0 0 0 0 0.84 0 0 0 0 0 0.86 0 0 0 0 0 1 0"/>',
        area,
      ),
    clipped: (shape, inside) =>
      `<g clip-path="url(#${define("c", (id) => `<clipPath id="${id}">${shape}</clipPath>`)})">${inside}</g>`,
    toSvg: (scale) => {
      const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
      return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${definitions.join("")}</defs>${shapes.join("\n")}</svg>`;
    },
  };
}

/** How much shows, as an attribute: 0 is nothing, 1 is everything. */
export const opacity = (share: number): string => `opacity="${Math.round(share * 100) / 100}"`;

/** A rectangle. */
export const rect = (x: number, y: number, width: number, height: number, paint: string, more = ""): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${paint}" ${more}/>`;

/** A closed shape through the points. */
export const polygon = (points: readonly (readonly [number, number])[], paint: string, more = ""): string =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${paint}" ${more}/>`;

/** A path with its data as written. */
export const path = (data: string, paint: string, more = ""): string => `<path d="${data}" fill="${paint}" ${more}/>`;

/** A circle. */
export const circle = (cx: number, cy: number, radius: number, paint: string, more = ""): string =>
  `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}" fill="${paint}" ${more}/>`;

/** An ellipse. */
export const ellipse = (cx: number, cy: number, rx: number, ry: number, paint: string, more = ""): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint}" ${more}/>`;

/** A stroke along the path data. */
export const stroke = (data: string, paint: string, width: number, more = ""): string =>
  `<path d="${data}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** Shapes moved, scaled or both. */
export const group = (transform: string, ...shapes: readonly string[]): string =>
  `<g transform="${transform}">${shapes.join("")}</g>`;
