import type { VideoView } from "../../../src/site/models/release/release-files.ts";
import type { PictureView } from "../../../src/site/models/media/picture-view.ts";
import { Picture } from "./picture.tsx";
import { PictureTexts } from "./picture-to-use.tsx";
import { Content, Text } from "../text.tsx";

interface FilmProps {
  readonly film: VideoView;
  /** The picture of the release that the film shows before it is played. */
  readonly still?: PictureView | undefined;
}

/** A link to a film, in the place of the main picture: nothing is loaded from its host before the click. */
export function Film({ film, still }: FilmProps) {
  const { url, title, titleLanguage, host, duration, subtitles, poster } = film;
  return (
    <figure class="figure film">
      <a class="film__link" href={url}>
        {poster && (
          <span class="film__still">
            <Picture picture={{ ...poster, alt: "" }} sizes="(min-width: 62rem) 43rem, 100vw" isFirst />
            <span class="film__play" aria-hidden="true"></span>
          </span>
        )}
        <span class="film__title">
          <Content text={title} language={titleLanguage} /> {duration && <span class="film__length">{duration}</span>}
        </span>{" "}
        <span class="film__where">
          <Text k="release.video.watch" with={{ host }} />
        </span>
      </a>
      {subtitles && (
        <p class="quiet">
          <Text k="release.video.subtitles" with={{ languages: subtitles }} />
        </p>
      )}
      {still && <PictureTexts picture={still} />}
    </figure>
  );
}
