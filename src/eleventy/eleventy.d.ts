/** The part of Eleventy 3.1 this project uses; Eleventy ships no types. See https://www.11ty.dev/docs/config/. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addExtension(extensions: string | readonly string[], options: { readonly key: string }): void;
    setTemplateFormats(formats: readonly string[]): void;
    addGlobalData(name: string, data: unknown): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    readonly ignores: Set<string>;
    on(event: "eleventy.after", run: () => Promise<void>): void;
  }

  /** Renders text in a template language. See https://www.11ty.dev/docs/plugins/render/. */
  export class RenderManager {
    compile(template: string, language: "njk"): Promise<(data: object) => Promise<string>>;
  }

  export const RenderPlugin: { readonly RenderManager: typeof RenderManager };

  /** See https://www.11ty.dev/docs/programmatic/. */
  export interface EleventyOptions {
    /** `false` for none. */
    readonly configPath: false;
    readonly config: (config: EleventyConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string | undefined, options: EleventyOptions);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
