import assert from "node:assert/strict";
import { test } from "node:test";
import { followForm, type FollowFormView } from "../../../../src/site/models/follow/follow-form.ts";
import { viewContext } from "../../../../src/site/view-context.ts";
import { htmlAt } from "../../fixtures/page-html.ts";
import { publicationOf } from "../../fixtures/room.ts";

function form(follow: string, url?: string): FollowFormView | undefined {
  const publication = publicationOf({ site: `follow: ${follow}\n`, ...(url === undefined ? {} : { url }) });
  return followForm(viewContext("nb", publication));
}

const hidden = (view: FollowFormView | undefined): Record<string, string> =>
  Object.fromEntries((view?.hidden ?? []).map(({ name, value }) => [name, value]));

test("shows no form without a provider", () => {
  assert.equal(form("{ provider: none }"), undefined);
});

test("returns from Netlify's form to the thank-you page, also under a sub-path", () => {
  const view = form("{ provider: netlify }", "https://example.org/om-oss/presse/");
  assert.equal(view?.action, "/om-oss/presse/follow/thanks/");
  assert.equal(hidden(view)["form-name"], "follow");
});

test("makes fields of Mailchimp's account and list, and names its trap field", () => {
  const view = form('{ provider: mailchimp, action: "https://x.example.com/subscribe/post?u=ab12&id=9f" }');
  assert.equal(view?.action, "https://x.example.com/subscribe/post");
  assert.deepEqual(hidden(view), { u: "ab12", id: "9f" });
  assert.equal(view?.trapName, "b_ab12_9f");
  assert.equal(view?.topicsName, undefined);
});

test("sends listmonk the id of the list in the address", () => {
  const view = form('{ provider: listmonk, action: "https://lists.example.com/subscription/form?l=0d9e" }');
  assert.deepEqual(hidden(view), { l: "0d9e" });
});

test("sends the topics to Buttondown and to any other endpoint", () => {
  const buttondown = form('{ provider: buttondown, action: "https://mail.example.com/embed/x" }');
  assert.equal(buttondown?.topicsName, "tag");
  const endpoint = form('{ provider: endpoint, action: "https://example.com/follow?from=press" }');
  assert.equal(endpoint?.topicsName, "topics");
  assert.equal(endpoint?.action, "https://example.com/follow?from=press");
});

const CONFIRMED = /Du får en e-post/;
const LEAVE_LINK = /med lenken i hver e-post/;
const ACTION = "https://mail.example.com/embed/x?l=1";

/** A form, and the sentences of the form and of the page after it that may be said of it. */
const promises: readonly (readonly [form: string, confirms: boolean, leaves: boolean])[] = [
  ["{ provider: netlify }", false, false],
  ["{ provider: netlify, confirms: true }", true, false],
  [`{ provider: endpoint, action: "${ACTION}" }`, false, false],
  [`{ provider: mailchimp, action: "${ACTION}" }`, false, true],
  [`{ provider: listmonk, action: "${ACTION}", confirms: true }`, true, true],
  [`{ provider: buttondown, action: "${ACTION}" }`, true, true],
  [`{ provider: buttondown, action: "${ACTION}", confirms: false }`, false, true],
];

for (const [follow, confirms, leaves] of promises)
  test(`promises only what the service does: ${follow}`, async () => {
    const room = publicationOf({ site: `follow: ${follow}\n` });
    const [form, thanks] = await Promise.all([htmlAt("/follow/", room), htmlAt("/follow/thanks/", room)]);
    assert.equal(CONFIRMED.test(form), confirms);
    assert.equal(LEAVE_LINK.test(form), leaves);
    assert.equal(CONFIRMED.test(thanks), confirms);
  });
