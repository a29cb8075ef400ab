import type { FollowFormView } from "../../../src/site/models/follow/follow-form.ts";
import { Text } from "../text.tsx";

interface FollowFormProps {
  readonly form: FollowFormView;
  readonly choices: readonly string[];
  /** Shows the topics without a click. */
  readonly isOpen?: boolean;
}

/** The follow-by-e-mail form. Works without a script and asks only for an address. */
export function FollowForm({ form, choices, isOpen = false }: FollowFormProps) {
  const { action, emailName, hidden, trapName, topicsName, netlify, confirms, hasLeaveLink, list, privacy } = form;
  return (
    <form
      class="follow-form"
      method="post"
      action={action}
      name={netlify ? "follow" : undefined}
      data-netlify={netlify ? "true" : undefined}
      data-netlify-honeypot={netlify ? trapName : undefined}
    >
      {hidden.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="follow-form__trap" aria-hidden="true">
        <label>
          <Text k="follow.trap" /> <input name={trapName} tabindex={-1} autocomplete="off" />
        </label>
      </p>
      {list && <p class="follow-form__list">{list}</p>}
      <div class="follow-form__row">
        <label for="follow-email">
          <Text k="follow.email" />
        </label>
        <input
          id="follow-email"
          type="email"
          name={emailName}
          required
          autocomplete="email"
          aria-describedby="follow-what"
        />
        <button type="submit">
          <Text k="follow.submit" />
        </button>
      </div>
      {topicsName && choices.length > 1 && (
        <details class="follow-form__topics" open={isOpen}>
          <summary>
            <Text k="follow.choose" />
          </summary>
          <fieldset>
            <legend>
              <Text k="follow.choose.legend" />
            </legend>
            {choices.map((label) => (
              <label>
                <input type="checkbox" name={topicsName} value={label} /> {label}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <p class="quiet" id="follow-what">
        {confirms && <Text k="follow.confirm" />} <Text k={hasLeaveLink ? "follow.leave" : "follow.leave.ask"} />{" "}
        {privacy}
      </p>
    </form>
  );
}
