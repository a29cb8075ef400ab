/** The parts of Decap CMS that the press room uses; the package has no types. */

/** A value of the form: an immutable map or list, https://immutable-js.com/docs/v3.8.2/, or a plain value. */
export interface FormData {
  readonly size: number;
  get(key: string): unknown;
  map(change: (value: unknown) => unknown): FormData;
  filter(isKept: (value: unknown) => boolean): FormData;
  toJS(): unknown;
}

interface Entry {
  get(key: "data"): FormData;
}

/** What the preview of an entry is given. */
export interface PreviewProps {
  readonly entry: Entry;
  /** The file of a field; its text is an address once the file has been loaded. */
  readonly getAsset: (name: string) => { toString(): string } | undefined;
}

export interface DecapCms {
  init(options: { readonly config: unknown }): void;
  registerPreviewStyle(address: string): void;
  registerPreviewTemplate(collection: string, component: (props: PreviewProps) => unknown): void;
  registerEventListener(listener: {
    readonly name: "preSave";
    readonly handler: (event: { readonly entry: Entry }) => FormData;
  }): void;
}

declare global {
  interface Window {
    /** Set before Decap CMS is loaded, so that it waits for `init`. */
    CMS_MANUAL_INIT?: boolean;
    CMS?: DecapCms;
    /** Makes a React element. */
    h?: (type: string, props: object, ...children: readonly unknown[]) => unknown;
  }
}
