import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { PROJECT } from "../../harness/build.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

type Permissions = Readonly<Record<string, string>>;

interface Job {
  readonly permissions?: Permissions;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(PROJECT, ".github/workflows");
const files = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => {
    return {
      name: `${file}#${name}`,
      on: Object.keys(workflow.on),
      job,
      permissions: job.permissions ?? workflow.permissions ?? {},
    };
  }),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));
const scripts = (JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { readonly scripts: object })
  .scripts;

/** The jobs that may write something, and what. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  "comment.yml#comment": ["pull-requests"],
  "pages.yml#deploy": ["pages", "id-token"],
  "pages.yml#alert": ["issues"],
};

describe("the workflows", () => {
  it("pin every action to a commit, with its version beside it, the same everywhere", () => {
    const lines = files.flatMap(({ text }) => text.match(/^.*\buses: .*$/gm) ?? []);
    assert.equal(lines.length, steps.filter(({ step }) => step.uses !== undefined).length);
    assert.ok(lines.length > 10);
    const pins = new Map<string, string>();
    for (const line of lines) {
      const [, action = "", pin = ""] =
        /uses: ([\w-]+\/[\w-]+)(?:\/[\w-]+)?@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [];
      assert.notEqual(action, "", line);
      assert.equal(pins.get(action) ?? pin, pin, `${action} has two pins`);
      pins.set(action, pin);
    }
  });

  it("give the token no right by default but to read the content", () => {
    for (const { file, workflow } of files) {
      assert.ok(workflow.permissions, file);
      assert.ok(
        Object.entries(workflow.permissions).every(([what, right]) => what === "contents" && right === "read"),
        file,
      );
    }
  });

  it("let only these jobs write, and only this", () => {
    const writing = jobs.flatMap(({ name, permissions }) => {
      const what = Object.entries(permissions).flatMap(([one, right]) => (right === "write" ? [one] : []));
      return what.length > 0 ? [[name, what] as const] : [];
    });
    assert.deepEqual(Object.fromEntries(writing), MAY_WRITE);
  });

  it("run no package and no code of a pull request where the token may write", () => {
    for (const { name, job } of jobs.filter(({ name }) => name in MAY_WRITE)) {
      for (const { run = "", uses = "", with: options } of job.steps) {
        assert.doesNotMatch(run, /\b(npm|npx|yarn|tsx)\b/, name);
        assert.doesNotMatch(uses, /\/cache/, name);
        assert.doesNotMatch(JSON.stringify(options ?? {}), /head_sha|head_branch|pull_request\.head/, name);
      }
    }
  });

  it("put no expression into a script: what somebody else wrote would be run", () => {
    for (const { name, step } of steps) assert.doesNotMatch(step.run ?? "", /\$\{\{/, name);
  });

  it("run for pull requests without secrets and with a token that may read", () => {
    const open = jobs.filter(({ on }) => on.includes("pull_request"));
    assert.ok(open.length > 0);
    for (const { name, permissions } of open)
      assert.ok(
        Object.values(permissions).every((right) => right === "read"),
        name,
      );
    for (const { file, text, workflow } of files) {
      assert.ok(!("pull_request_target" in workflow.on), file);
      if ("pull_request" in workflow.on) assert.doesNotMatch(text, /\{\{[^}]*secrets/, file);
    }
  });

  it("read a secret in the job of the build hook only", () => {
    const reading = jobs.filter(({ job }) => /\bsecrets\b/.test(JSON.stringify(job))).map(({ name }) => name);
    assert.deepEqual(reading, ["pages.yml#hook"]);
  });

  it("leave no token in the checkout, and run no script of a package that is installed", () => {
    for (const { name, step } of steps) {
      if (step.uses?.startsWith("actions/checkout@")) assert.equal(step.with?.["persist-credentials"], false, name);
      if (/\bnpm ci\b/.test(step.run ?? "")) assert.match(step.run ?? "", /--ignore-scripts/, name);
    }
  });

  it("end every job after a time", () => {
    for (const { name, job } of jobs) assert.ok((job["timeout-minutes"] ?? 0) > 0, name);
  });

  it("call commands that exist", () => {
    const called = steps.flatMap(({ step }) => [...(step.run ?? "").matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    assert.ok(called.length > 4);
    for (const [, script = ""] of called) assert.ok(script in scripts, script);
  });

  it("save the cache of builds under a key of its own for each run", () => {
    const saved = steps.filter(({ step }) => /actions\/cache\/save@/.test(step.uses ?? ""));
    assert.equal(saved.length, 1);
    assert.match(String(saved[0]?.step.with?.["key"]), /github\.run_id/);
  });

  it("comment after the workflow that answers pull requests", () => {
    const comment = files.find(({ file }) => file === "comment.yml")?.workflow.on["workflow_run"];
    const { workflows } = comment as { readonly workflows: readonly string[] };
    assert.deepEqual(workflows, [files.find(({ file }) => file === "pull-request.yml")?.workflow.name]);
  });

  it("do nothing by the clock in a repository without a variable that says so", () => {
    const publishing = files.find(({ file }) => file === "pages.yml")?.workflow.jobs ?? {};
    for (const name of ["due", "build", "hook"])
      assert.match(JSON.stringify(publishing[name]), /"if":"[^"]*vars\.PUBLISH_(TO_PAGES|BY_HOOK) == 'true'/, name);
  });
});

describe("the example for GitLab", () => {
  const text = readFileSync(join(PROJECT, "docs/developers/gitlab-ci.yml"), "utf8");

  it("calls commands that exist, and runs no script of a package that is installed", () => {
    const config = parse(text) as Readonly<Record<string, unknown>>;
    assert.deepEqual(config["stages"], ["check", "build", "deploy"]);
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
    assert.ok(called.length > 3);
    for (const [, script = ""] of called) assert.ok(script in scripts, script);
    for (const [line] of text.matchAll(/npm ci.*/g)) assert.match(line, /--ignore-scripts/);
  });
});

describe("the settings of Dependabot", () => {
  it("cover packages and actions", () => {
    const { updates } = parse(readFileSync(join(PROJECT, ".github/dependabot.yml"), "utf8")) as {
      readonly updates: readonly { readonly "package-ecosystem": string }[];
    };
    assert.deepEqual(
      updates.map((one) => one["package-ecosystem"]),
      ["npm", "github-actions"],
    );
  });
});
