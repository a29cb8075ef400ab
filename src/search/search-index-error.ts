import { ExplainedError } from "../diagnostics/messages/explained-error.ts";

/** Thrown if the search index cannot be made; the message is one line that says why. */
export class SearchIndexError extends ExplainedError {}
