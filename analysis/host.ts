/**
 * The only door between the core and the world. The core never touches a disk, a clock or an environment; a host gives it text.
 * There is one for disk (`host/disk-host.ts`), one for memory (below) and one that lays open editors' texts over another (`overlayHost`).
 *
 * Paths are absolute, with `/` on every platform.
 */
export interface Host {
  /** The folders being analysed, outermost first, without a trailing `/`. */
  readonly roots: readonly string[];
  /**
   * Every source file (`.ts .tsx .mts .cts .js .jsx .mjs .cjs .vue .svelte .astro`, no `.d.ts`), and every `package.json`, `tsconfig*.json`,
   * `jsconfig.json`, `deno.json`, `deno.jsonc`, `import_map.json`, `pnpm-workspace.yaml` below the roots, less what is ignored. Sorted.
   */
  listFiles(): readonly string[];
  /** The text of any file, also one inside `node_modules`; undefined when there is none or it can't be read as UTF-8 text. */
  readText(path: string): string | undefined;
  /** Why `readText` gave undefined for a listed file: `not readable`, `binary`, `too large (12 MB)`. */
  explainUnread(path: string): string;
  /** Does somebody have it open in an editor? Such a file is prepared for being typed in. */
  isOpen?(path: string): boolean;
}

/** A host over texts held in memory, for tests and for browsers. */
export function createMemoryHost(files: Readonly<Record<string, string>>, roots: readonly string[] = ['/']): Host {
  const paths = Object.keys(files).sort();
  return {
    roots: roots.map((root) => (root === '/' ? '' : root)),
    listFiles: () => paths,
    readText: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    explainUnread: () => 'there is no such file',
  };
}

/** Lays the texts of open documents over another host. `overlay` is asked first and may answer differently each time. */
export function createOverlayHost(base: Host, overlay: (path: string) => string | undefined): Host {
  return {
    ...base,
    readText: (path) => overlay(path) ?? base.readText(path),
    isOpen: (path) => overlay(path) !== undefined,
  };
}
