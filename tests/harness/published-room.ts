import { readContent } from "../../src/build/content.ts";
import type { PublishedPressRoom } from "../../src/press-room/published.ts";
import { publish } from "../../src/press-room/publish.ts";
import { readTime } from "../../src/time/dates.ts";
import { NOW } from "./build.ts";

/** Reads the content in a folder as `build` does at the moment of tests, for a site at `url`. Throws if it has errors. */
export async function publishedRoom(content: string, url: string): Promise<PublishedPressRoom> {
  const { room } = await readContent({ content, url }, undefined);
  const now = readTime(NOW, room.site.timezone);
  if (!now.ok) throw new Error(`${NOW} is not a time.`);
  return publish(room, now.timestamp, { preview: false }).room;
}
