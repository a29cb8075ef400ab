import { addresses } from "./addresses.ts";
import { body } from "./body.ts";
import { commands } from "./commands.ts";
import { custom } from "./custom.ts";
import { desk } from "./desk.ts";
import { due } from "./due.ts";
import { failures } from "./failures.ts";
import { fields } from "./fields.ts";
import { frontMatter } from "./front-matter.ts";
import { importing } from "./import/command.ts";
import { importSource } from "./import-source.ts";
import { init } from "./init.ts";
import { media } from "./media.ts";
import { newRelease } from "./new.ts";
import { packageCommand } from "./package.ts";
import { pressRoom } from "./press-room.ts";
import { progress } from "./progress.ts";
import { release } from "./release.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { translation } from "./translation.ts";
import { usages } from "./usages.ts";

export const nb = {
  ...addresses,
  ...body,
  ...commands,
  ...custom,
  ...desk,
  ...due,
  ...failures,
  ...fields,
  ...frontMatter,
  ...importing,
  ...importSource,
  ...init,
  ...media,
  ...newRelease,
  ...packageCommand,
  ...pressRoom,
  ...progress,
  ...release,
  ...report,
  ...review,
  ...translation,
  ...usages,
};
