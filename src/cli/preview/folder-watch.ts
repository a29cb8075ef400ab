import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

/** Names whose changes do not affect the site. */
const IGNORED = /^\.|^node_modules$|~$/;

/**
 * Watches folders and their subfolders. Watches folders rather than files, so that an editor that saves by replacing a
 * file is noticed every time.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches the folders (or files) with these names in `parent` (absolute), including those created later. */
  add(parent: string, names: readonly string[]): void {
    this.#watch(parent, (name) => names.includes(name));
    for (const name of names) this.#addTree(join(parent, name));
  }

  #addTree(folder: string): void {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    this.#watch(folder, (name) => !IGNORED.test(name));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !IGNORED.test(entry.name)) this.#addTree(join(folder, entry.name));
    }
  }

  #watch(folder: string, isWatched: (name: string) => boolean): void {
    const watcher = watch(folder, (event, name) => {
      if (name === null || !isWatched(name)) return;
      if (event === "rename") this.#lookAgain(join(folder, name));
      this.#changed();
    });
    // The folder was removed while it was watched.
    watcher.on("error", () => watcher.close());
    this.#watchers.get(folder)?.close();
    this.#watchers.set(folder, watcher);
  }

  /** Called when an entry was created, moved or removed: a folder of that name must be watched again. */
  #lookAgain(path: string): void {
    for (const [folder, watcher] of this.#watchers) {
      if (folder !== path && !folder.startsWith(path + sep)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    try {
      this.#addTree(path);
    } catch {
      // It was removed meanwhile; the next event reports that.
    }
  }
}
