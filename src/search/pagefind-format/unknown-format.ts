/** Files of Pagefind cannot be read, because they are of another version or have an unknown structure. */
export class UnknownFormatError extends Error {}
