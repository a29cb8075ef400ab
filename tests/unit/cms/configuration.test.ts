import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cmsConfiguration } from "../../../src/cms/configuration.ts";
import { cmsPolicy } from "../../../src/site/cms-policy.ts";
import { publicationOf } from "../fixtures/room.ts";

function roomWith(cms: string) {
  return publicationOf({ site: `cms: { ${cms} }\n` }).pressRoom;
}

const BACKENDS = [
  {
    cms: "backend: github, repository: example/press-room",
    backend: { name: "github", repo: "example/press-room", branch: "main" },
    reaches: "https://api.github.com",
  },
  {
    cms: "backend: gitlab, repository: example/group/press-room, branch: live, clientId: abc",
    backend: {
      name: "gitlab",
      repo: "example/group/press-room",
      branch: "live",
      base_url: "https://gitlab.com",
      app_id: "abc",
      auth_type: "pkce",
    },
    reaches: "https://gitlab.com",
  },
  {
    cms: "backend: gitea, repository: example/press-room, host: https://git.example.org/, clientId: abc",
    backend: {
      name: "gitea",
      repo: "example/press-room",
      branch: "main",
      base_url: "https://git.example.org",
      app_id: "abc",
      api_root: "https://git.example.org/api/v1",
    },
    reaches: "https://git.example.org",
  },
  {
    cms: "backend: github, repository: example/press-room, login: https://login.example.org/x, loginPath: auth",
    backend: {
      name: "github",
      repo: "example/press-room",
      branch: "main",
      base_url: "https://login.example.org/x",
      auth_endpoint: "auth",
    },
    reaches: "https://api.github.com https://login.example.org",
  },
];

describe("the settings of the form", () => {
  for (const { cms, backend, reaches } of BACKENDS)
    it(`name the repository and its server: ${cms}`, () => {
      const room = roomWith(cms);
      const configuration = cmsConfiguration(room);
      assert.deepEqual(configuration.backend, backend);
      assert.equal(configuration.publish_mode, "editorial_workflow");
      assert.ok(cmsPolicy(room.site).includes(`connect-src 'self' data: blob: ${reaches};`), cmsPolicy(room.site));
    });

  it("need no repository on this machine", () => {
    const { pressRoom } = publicationOf({});
    const files = cmsConfiguration(pressRoom, { into: "files" });
    assert.deepEqual([files.backend["name"], files.publish_mode], ["proxy", "simple"]);
    const branches = cmsConfiguration(pressRoom, { into: "branches", branch: "live" });
    assert.deepEqual([branches.backend["branch"], branches.publish_mode], ["live", "editorial_workflow"]);
    assert.ok(cmsPolicy(pressRoom.site).includes("connect-src 'self' data: blob:;"));
  });

  it("make branches and file names of letters that every system has", () => {
    assert.deepEqual(cmsConfiguration(publicationOf({}).pressRoom, { into: "files" }).slug, {
      encoding: "ascii",
      clean_accents: true,
    });
  });

  it("are in the language of the press room", () => {
    const of = (language: string) =>
      cmsConfiguration(publicationOf({ languages: [language] }).pressRoom, { into: "files" });
    assert.equal(of("nb").locale, "nb_no");
    assert.equal(of("nn").collections[0]?.label, "Meldinger");
    assert.deepEqual([of("de").locale, of("de").collections[0]?.label], ["en", "Releases"]);
  });
});
