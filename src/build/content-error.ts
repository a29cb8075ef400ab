import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("The content has errors.");
    this.diagnostics = diagnostics;
  }
}
