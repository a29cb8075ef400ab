/** Pagefind made files that this program cannot read: another release, or another shape than is known. */
export class UnknownFormatError extends Error {}
