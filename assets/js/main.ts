import { offerCopying } from "./copy.ts";
import { openGallery } from "./gallery.ts";
import { markSearchedWords } from "./search/words/highlight.ts";
import { offerSharing } from "./share.ts";

// Pages are whole without any of this: each module adds a convenience where the page has a place for it.
offerCopying(document);
offerSharing(document);
openGallery(document);
markSearchedWords(document.querySelector("article.release, main .prose"));
