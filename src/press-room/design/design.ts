export const SCHEMES = ["light", "dark"] as const;

export type Scheme = (typeof SCHEMES)[number];

/** The colours of the pages. A site may set each of them for each scheme. */
export type ColourName =
  | "ground"
  | "wash"
  | "deep"
  | "line"
  | "edge"
  | "muted"
  | "ink"
  | "accent"
  | "accentStrong"
  | "onAccent"
  | "alert"
  | "alertGround";

/** A file of the site's own font, for a range of weights. */
export interface FontFile {
  /** Path in the content folder: `assets/fonts/example.woff2`. */
  readonly file: string;
  /** 1…1000. */
  readonly weights: readonly [lightest: number, boldest: number];
  readonly isItalic: boolean;
}

/** `design` in `pressroom/site.yaml`, with every default filled in. Sizes are per cent of the program's own. */
export interface Design {
  readonly font?: string;
  readonly fallback: "sans-serif" | "serif" | "monospace";
  readonly fontFiles: readonly FontFile[];
  readonly weights: Readonly<Record<WeightName, number>>;
  readonly textSize: number;
  readonly headingSize: number;
  readonly spacing: number;
  /** Pixels; undefined for the program's own. */
  readonly radius?: number;
  readonly colours: Readonly<Record<Scheme, Readonly<Partial<Record<ColourName, string>>>>>;
}

export const WEIGHT_NAMES = ["regular", "medium", "bold"] as const;

export type WeightName = (typeof WEIGHT_NAMES)[number];

/** The weights of the program's own font, and those that the styles use of it. */
export const BUILT_IN_WEIGHTS = { range: [400, 700], regular: 400, medium: 560, bold: 640 } as const;

/** The program's own look. */
export const BUILT_IN_DESIGN: Design = {
  fallback: "sans-serif",
  fontFiles: [],
  weights: { regular: BUILT_IN_WEIGHTS.regular, medium: BUILT_IN_WEIGHTS.medium, bold: BUILT_IN_WEIGHTS.bold },
  textSize: 100,
  headingSize: 100,
  spacing: 100,
  colours: { light: {}, dark: {} },
};
