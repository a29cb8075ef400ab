import type { VideoView } from "../../../src/site/models/release/release-files.ts";
import { Picture } from "./picture.tsx";
import { Section } from "../section.tsx";
import { Content, Text } from "../text.tsx";

/** A link to a video: nothing is loaded from its host before the click. */
export function Video({ video }: { video: VideoView }) {
  const { url, title, titleLanguage, host, duration, subtitles, poster } = video;
  return (
    <Section id="video" k="release.video">
      <a class="video" href={url}>
        {poster && <Picture picture={{ ...poster, alt: "" }} sizes="(min-width: 46rem) 42rem, 100vw" />}
        <span class="video__title">
          <Content text={title} language={titleLanguage} />{" "}
          {duration && <span class="video__duration">({duration})</span>}
        </span>
        <span class="video__where">
          <Text k="release.video.watch" with={{ host }} />
        </span>
      </a>
      {subtitles && (
        <p class="quiet">
          <Text k="release.video.subtitles" with={{ languages: subtitles }} />
        </p>
      )}
    </Section>
  );
}
