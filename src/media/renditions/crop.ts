import type { Focus } from "../../release/release.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in its own pixels. */
export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where most pictures have what matters. */
export const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** The largest part of `picture` with the shape of `target` that has the focus as near its middle as the edges allow. */
export function cropAround(picture: Size, target: Size, focus: Focus): Region {
  const scale = Math.min(picture.width / target.width, picture.height / target.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(target.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(target.height * scale)));
  return {
    left: within(focus.x * picture.width - width / 2, picture.width - width),
    top: within(focus.y * picture.height - height / 2, picture.height - height),
    width,
    height,
  };
}

/** The size a crop is published in: the target's, or the crop's own when that is smaller. Never larger than it is. */
export function withoutEnlarging(crop: Size, target: Size): Size {
  return crop.width >= target.width ? target : { width: crop.width, height: crop.height };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, Math.round(value)), most);
}
