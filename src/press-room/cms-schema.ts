import { z } from "zod";
import { message } from "../diagnostics/messages/message.ts";
import { fault, text, webAddress, yesNo } from "../release/fields.ts";
import { defined } from "../text/defined.ts";
import type { CmsSettings } from "./press-room.ts";

/** `cms` of `pressroom/site.yaml`. */
export const cmsSchema = z
  .strictObject({
    backend: z
      .enum(["github", "gitlab", "gitea"], { error: fault("fault-one-of", { options: ["github", "gitlab", "gitea"] }) })
      .meta({ description: "Where the repository is: github, gitlab or gitea.", example: "github" }),
    repository: text("the name of a repository", {
      description: "The repository: its owner, a slash and its name.",
      example: "example/press-room",
    }).refine((value) => /^[\w.-]+(\/[\w.-]+)+$/.test(value), {
      error: fault("fault-must-be", { what: message("field-text", { text: "the name of a repository" }) }),
    }),
    branch: text("the name of a branch", { description: "The branch that is published. Default: main." })
      .refine((value) => /^[\w./-]+$/.test(value), {
        error: fault("fault-must-be", { what: message("field-text", { text: "the name of a branch" }) }),
      })
      .optional(),
    host: webAddress({
      description: "Address of a server of your own: GitLab, Gitea or GitHub Enterprise.",
      example: "https://git.example.org",
    }).optional(),
    form: yesNo({
      description: "false offers links to the repository's own editor at /admin/ instead of the form. Default: true.",
    }).optional(),
    login: webAddress({
      description: "Server that signs editors in. Default: Netlify's for GitHub, the repository's server for others.",
      example: "https://login.example.org",
    }).optional(),
    loginPath: text("a path", { description: "Path on that server.", example: "auth" }).optional(),
    clientId: text("an id", {
      description: "Id under which the press room is registered as an application; for GitLab and Gitea.",
    }).optional(),
  })
  .meta({ description: "Writing in a browser, at /admin/. Without it the public site has no such page." });

const HOSTS = { github: "https://github.com", gitlab: "https://gitlab.com", gitea: "https://gitea.com" } as const;

/** The settings with their defaults. */
export function cmsSettings({ branch, host, form, ...given }: z.output<typeof cmsSchema>): CmsSettings {
  return defined({
    ...given,
    branch: branch ?? "main",
    host: (host ?? HOSTS[given.backend]).replace(/\/+$/, ""),
    form: form ?? true,
  });
}
