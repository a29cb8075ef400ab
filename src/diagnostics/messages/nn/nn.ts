import { addresses } from "./addresses.ts";
import { body } from "./body.ts";
import { commands } from "./commands.ts";
import { desk } from "./desk.ts";
import { due } from "./due.ts";
import { fields } from "./fields.ts";
import { frontMatter } from "./front-matter.ts";
import { media } from "./media.ts";
import { pressRoom } from "./press-room.ts";
import { release } from "./release.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { translation } from "./translation.ts";

export const nn = {
  ...addresses,
  ...body,
  ...commands,
  ...desk,
  ...due,
  ...fields,
  ...frontMatter,
  ...media,
  ...pressRoom,
  ...release,
  ...report,
  ...review,
  ...translation,
};
