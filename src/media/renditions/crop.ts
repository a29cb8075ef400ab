import type { Focus } from "../../release/release.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in pixels of the picture. */
export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** Default focus. */
export const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** The largest part of `picture` in the shape of `target`, with its centre as near to the focus as the edges allow. */
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

/** The size of a published crop: the target's, or the crop's own if that is smaller. */
export function withoutEnlarging(crop: Size, target: Size): Size {
  return crop.width >= target.width ? target : { width: crop.width, height: crop.height };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, Math.round(value)), most);
}
