/** What a YAML text says in maps, as far as indentation and plain scalars tell. Lists and flow forms are left out. */
export interface YamlMap {
  readonly [key: string]: string | YamlMap;
}

type Growing = Record<string, string | YamlMap>;

const PAIR = /^( *)(?:"([^"]+)"|'([^']+)'|([^\s:'"#][^:#]*?))\s*:(?:\s+(.*))?$/;

/** Enough for the maps of a platform's configuration: `functions: ask: timeout: 30`. What is written otherwise is absent. */
export function readYaml(text: string): YamlMap {
  const root: Growing = Object.create(null);
  const open: { readonly indent: number; readonly map: Growing }[] = [{ indent: -1, map: root }];
  let skipped = Number.POSITIVE_INFINITY;
  for (const line of text.split(/\r?\n/)) {
    const indent = line.search(/[^ ]/);
    if (indent < 0 || line[indent] === '#') continue;
    if (indent > skipped) continue;
    skipped = line[indent] === '-' ? indent : Number.POSITIVE_INFINITY;
    const pair = PAIR.exec(line);
    if (!pair || skipped === indent) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const key = pair[2] ?? pair[3] ?? pair[4] ?? '';
    const value = toScalar(pair[5] ?? '');
    const map: Growing = Object.create(null);
    const owner = open.at(-1)?.map ?? root;
    owner[key] = value === '' ? map : value;
    if (value === '') open.push({ indent, map });
    // The lines of a block text are no pairs.
    if (/^[|>]/.test(value)) skipped = indent;
  }
  return root;
}

/** Without its comment and quotes. */
function toScalar(written: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(written.trim());
  return quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '').trim();
}
