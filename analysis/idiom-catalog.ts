/** Where a program reads what the one who runs it has set for it, and nobody else. */
export interface EnvironmentCatalog {
  /** API paths of globals: `process.env`. */
  readonly globals: readonly string[];
  /** Packages whose exports are the environment, or read it. */
  readonly packages: readonly string[];
  /** Packages whose services, injected by their type, read it by these methods. */
  readonly services: readonly { readonly packages: readonly string[]; readonly methods: readonly string[] }[];
}

/** An export of any of the packages under one of the names, or a global. */
export interface Export {
  readonly packages: readonly string[];
  readonly names: readonly string[];
  readonly globals?: readonly string[];
}

/** What some exports do that no signature tells. */
export interface Idioms {
  /** Gives a function that does the same and answers by a promise: `promisify(exec)`. */
  readonly promisifiers: Export;
  /** Tags of templates that run a command: `` $`ls ${folder}` ``. */
  readonly shellTags: Export;
  /** Gives `[state, setState]`. */
  readonly states: Export;
  /** Elements that make of Markdown what its own HTML says where an attribute names one of `raw`. */
  readonly markdown: Export & { readonly raw: readonly string[] };
}
