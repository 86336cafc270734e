// What raw text tells of the names in it. Each reading may say too much and never too little: what it rules out is not parsed.

/** Specifiers from which a text takes what it does not name, by how. */
export interface Taken {
  readonly default: readonly string[];
  readonly named: readonly string[];
  /** `export * from`, `import()`, `require()`, and `* as n` where `n` itself is handed on: any export may be reached. */
  readonly whole: readonly string[];
}

const IMPORT_CLAUSE = /\bimport\s+(?:type\s+)?(?:([\w$]+)\s*,?\s*)?(\{[^}]*\}|\*\s*as\s+([\w$]+))?\s*from\s*(["'`])([^"'`\n]+)\4/g;
const WHOLE_MODULE = /(?:\bexport\s*\*\s*(?:as\s+[\w$]+\s+)?from|\brequire\s*\(|\bimport\s*\()\s*(["'`])([^"'`\n]+)\1/g;

export function readTaken(text: string): Taken {
  const found = { default: [] as string[], named: [] as string[], whole: [] as string[] };
  for (const [, byDefault, group, namespace, , specifier = ''] of text.matchAll(IMPORT_CLAUSE)) {
    if (byDefault !== undefined) found.default.push(specifier);
    if (group?.startsWith('{')) found.named.push(specifier);
    if (namespace !== undefined && isHandedOn(text, namespace)) found.whole.push(specifier);
  }
  for (const [, , specifier = ''] of text.matchAll(WHOLE_MODULE)) found.whole.push(specifier);
  return found;
}

/** Does the name stand anywhere but in its import without a member behind it? */
function isHandedOn(text: string, name: string): boolean {
  const uses = text.match(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$]|\\s*\\??\\.)`, 'g')) ?? [];
  return uses.length > 1;
}

export const ANY_NAME = '*';
/** A whole module passed on, CommonJS, `export =`, `export import`. */
const EXPORTS_ANYTHING = /\bexport\s*(?:\*|=|import\b)|\bexports\b/;
const EXPORTED_DECLARATION =
  /\bexport\s+(?:(?:default|declare|async|abstract|const)\s+)*(?:function\b\s*\*?|class|enum|namespace|module|interface|type|const|let|var)\s*([\w$]+)/g;
/** `export { a, b as c }`, `export const { a, b: { c = 1 } } = …`. */
const EXPORTED_GROUP = /\bexport\s*(?:(?:type|const|let|var)\s*)?[{[]([^;()]{0,5000})[}\]]/g;
/** What may be the second name in `export const a = 1, b = 2`. */
const SECOND_DECLARATOR = /,\s*([\w$]+)\s*(?::[^=,;(){}]*)?=(?![=>])/g;

/** Every name that the text may export, possibly more; `*` where it may be any. */
export function readExportNames(text: string): ReadonlySet<string> {
  if (EXPORTS_ANYTHING.test(text)) return new Set([ANY_NAME]);
  const names = new Set<string>();
  for (const pattern of [EXPORTED_DECLARATION, SECOND_DECLARATOR]) {
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name);
  }
  for (const [, group = ''] of text.matchAll(EXPORTED_GROUP)) {
    for (const [name] of group.matchAll(/[\w$]+/g)) names.add(name);
  }
  return names;
}

/** Every name that the text gives after `extends` or `implements`. */
export function readParentNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const clause of text.matchAll(/\b(?:implements|extends)\s([^{;]{1,300})/g)) {
    for (const name of (clause[1] ?? '').matchAll(/[\w$]+/g)) names.add(name[0]);
  }
  return names;
}

/** Does the text make instances of what has this name, or of what it may have put behind another name: `new Name(`, `new engines[key](`? */
export function mayConstruct(text: string, name: string): boolean {
  const made = new Set(
    [...text.matchAll(/\bnew\s+(?:[\w$]+\s*\.\s*)*([\w$]+)\s*\[?/g)].map(([whole, last = '']) => (whole.endsWith('[') ? '[' : last)),
  );
  const isDynamic = [...made].some((one) => /^[[a-z_$]/.test(one)) || /\bnew\s*\(/.test(text);
  if (made.has(name) || isDynamic) return true;
  const written = name.replaceAll('$', '\\$');
  if (new RegExp(`(?<![\\w$.])${written}\\s+as\\s|=\\s*${written}(?![\\w$.(<])`).test(text)) return made.size > 0;
  const importing = new RegExp(`\\bimport\\s+([\\w$]+)[^;'"]*from\\s*['"][^'"]*${written}[^'"]*['"]`, 'g');
  return [...text.matchAll(importing)].some(([, other = '']) => made.has(other));
}

const PART_OF_NAME = /[\w$]/;

/** Does the text hold this name, and not only as a part of others? */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!PART_OF_NAME.test(text[at - 1] ?? '') && !PART_OF_NAME.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}
