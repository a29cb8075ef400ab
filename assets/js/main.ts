import { offerCopying } from "./copy.ts";
import { openGallery } from "./gallery.ts";
import { markSearchedWords } from "./search/words/highlight.ts";
import { offerSharing } from "./share.ts";

// Pages work without any of these modules. Each adds a function if the page has its elements.
offerCopying(document);
offerSharing(document);
openGallery(document);
markSearchedWords(document.querySelector("article.release, main .prose"));
