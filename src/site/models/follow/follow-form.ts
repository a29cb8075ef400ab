import type { FollowForm } from "../../../press-room/press-room.ts";
import type { ViewContext } from "../../view-context.ts";

/** A plain HTML form for subscribing to a mailing service. */
export interface FollowFormView {
  readonly action: string;
  readonly emailName: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** Name of the honeypot field: hidden from people, filled in by robots. */
  readonly trapName: string;
  /** Name of the topic checkboxes; absent if the service does not accept topics from a form. */
  readonly topicsName?: string;
  /** Set for Netlify, which finds forms in the finished page by it. */
  readonly netlify?: true;
  /** True if the service sends an e-mail with a link to confirm. */
  readonly confirms: boolean;
  /** True if each e-mail of the service has a link to unsubscribe. */
  readonly hasLeaveLink: boolean;
  readonly list?: string;
  readonly privacy?: string;
}

interface Preset {
  readonly emailName: string;
  readonly trapName: string;
  readonly topicsName?: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly netlify?: true;
}

/** Services that end every e-mail with a link to unsubscribe. Netlify only stores what was sent. */
const LEAVE_LINKS: ReadonlySet<FollowForm["provider"]> = new Set(["buttondown", "mailchimp", "listmonk"]);

/** The form for the site's provider; undefined without a provider or without the address it needs. */
export function followForm(context: ViewContext): FollowFormView | undefined {
  const { follow } = context.site;
  const preset = presetOf(follow);
  const action = follow.provider === "netlify" ? context.link("followThanks") : follow.action;
  if (!preset || action === undefined) return undefined;
  const list = context.text(follow.list);
  const privacy = context.text(follow.privacy);
  return {
    ...preset,
    action: withoutQuery(action, follow.provider),
    confirms: follow.confirms,
    hasLeaveLink: LEAVE_LINKS.has(follow.provider),
    ...(list === undefined ? {} : { list }),
    ...(privacy === undefined ? {} : { privacy }),
  };
}

/** Field names as in each service's own embedded form. */
function presetOf(follow: FollowForm): Preset | undefined {
  const query = queryOf(follow.action);
  switch (follow.provider) {
    case "none":
      return undefined;
    case "netlify":
      // https://docs.netlify.com/manage/forms/setup/
      return {
        emailName: "email",
        trapName: "website",
        topicsName: "topics",
        hidden: [{ name: "form-name", value: "follow" }],
        netlify: true,
      };
    case "buttondown":
      // https://docs.buttondown.com/building-your-subscriber-base
      return { emailName: "email", trapName: "website", topicsName: "tag", hidden: [{ name: "embed", value: "1" }] };
    case "mailchimp": {
      // The honeypot's name consists of account and list: https://mailchimp.com/help/host-your-own-signup-forms/
      const value = (name: string): string => query.find((field) => field.name === name)?.value ?? "";
      return { emailName: "EMAIL", trapName: `b_${value("u")}_${value("id")}`, hidden: query };
    }
    case "listmonk":
      // The list's id is in the address as ?l=…: https://listmonk.app/docs/apis/subscribers/
      return { emailName: "email", trapName: "nonce", hidden: query };
    case "endpoint":
      return { emailName: "email", trapName: "website", topicsName: "topics", hidden: [] };
  }
}

function queryOf(action: string | undefined): Preset["hidden"] {
  if (action === undefined || !URL.canParse(action)) return [];
  return [...new URL(action).searchParams].map(([name, value]) => ({ name, value }));
}

/** Parameters of the query become hidden fields. */
function withoutQuery(action: string, provider: FollowForm["provider"]): string {
  return provider === "mailchimp" || provider === "listmonk" ? (action.split("?", 1)[0] ?? action) : action;
}
