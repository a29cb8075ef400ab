/** A language in which editors are spoken to: bokmål, nynorsk or English. */
export type EditorsLanguage = "nb" | "nn" | "en";
