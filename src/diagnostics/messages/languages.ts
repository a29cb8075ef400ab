/** A language of messages to editors: Bokmål, Nynorsk or English. */
export type EditorsLanguage = "nb" | "nn" | "en";
