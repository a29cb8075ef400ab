import type { ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import type { DatedNote } from "../../../src/site/release-notices.ts";
import type { TextLanguage } from "../../../src/site/text-language.ts";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** Notices above the text: not public, withdrawn, cancelled, corrected. */
export function ReleaseNotes({ model }: { model: ReleasePageModel }) {
  const { held, withdrawn, reasonLanguage, replacement, corrections, event } = model;
  return (
    <>
      {held && (
        <p class="note note--held">
          <strong>
            <Text k={`release.held.${held}`} />
          </strong>
        </p>
      )}
      {withdrawn && (
        <Withdrawal
          note={withdrawn}
          language={reasonLanguage}
          replacement={replacement}
          hasEvent={event !== undefined}
        />
      )}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
    </>
  );
}

interface WithdrawalProps {
  readonly note: DatedNote;
  /** The language of the reason. */
  readonly language: TextLanguage;
  readonly replacement: ReleasePageModel["replacement"];
  readonly hasEvent: boolean;
}

function Withdrawal({ note, language, replacement, hasEvent }: WithdrawalProps) {
  return (
    <section class="note note--withdrawn" aria-labelledby="withdrawn">
      <h2 id="withdrawn">
        <Text k={hasEvent ? "event.cancelled.notice" : "release.withdrawn.notice"} />
      </h2>
      <p>
        <Time time={note.date} />
      </p>
      <p {...language}>{note.note}</p>
      {replacement && (
        <p>
          <Text k="release.replacedBy" />{" "}
          <a href={replacement.href} lang={replacement.language} dir={replacement.direction}>
            {replacement.title}
          </a>
        </p>
      )}
    </section>
  );
}

function Corrections({ corrections }: { corrections: readonly DatedNote[] }) {
  return (
    <section class="note note--corrected" aria-labelledby="corrections">
      <h2 id="corrections">
        <Text k={corrections.length === 1 ? "release.correction" : "release.corrections"} />
      </h2>
      <ul>
        {corrections.map(({ date, note }) => (
          <li>
            <Time time={date} />: {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
