import type { Mark } from './memo.js';

/** What is asked about the parts of one open file, so that an edit forgets only what leaned on what it changed. */
export interface Board {
  ask(name: string): void;
  askSection(section: number): void;
  /** Lists over all sections, each remembered until its name (`kind key`) is touched. */
  lists<K extends string | number, T>(kind: string, read: (key: K) => readonly T[]): (key: K) => readonly T[];
  /** What is read from each section, in one set. Who asked for it minds an edit only if the set comes out otherwise. */
  facet(key: string, count: number, read: (section: number) => Iterable<string>): ReadonlySet<string>;
  /** The marks that no longer hold, after an edit of one section that changed these lists, and these other sections. */
  touch(names: readonly string[], edited: number, others: readonly number[]): ReadonlySet<Mark>;
  marks(): Iterable<Mark>;
}

interface Facet {
  readonly read: (section: number) => Iterable<string>;
  readonly parts: Iterable<string>[];
  all: ReadonlySet<string>;
}

export function createBoard(tell: (mark: Mark) => void): Board {
  const marks = new Map<string, Mark>();
  const sectionMarks: Mark[] = [];
  const listed: Map<string, unknown>[] = [];
  const facets = new Map<string, Facet>();
  let isQuiet = false;
  const ask = (mark: Mark): void => {
    if (!isQuiet) tell(mark);
  };
  const markOf = (name: string): Mark => setDefault(marks, name, () => ({ about: name }));
  /** What a facet reads on its way is its own affair. */
  const readPart = (read: Facet['read'], section: number): Iterable<string> => {
    const before = isQuiet;
    isQuiet = true;
    const part = [...read(section)];
    isQuiet = before;
    return part;
  };
  const createFacet = (count: number, read: Facet['read']): Facet => {
    const parts = Array.from({ length: count }, (_, section) => readPart(read, section));
    return { read, parts, all: unite(parts) };
  };
  return {
    ask: (name) => ask(markOf(name)),
    askSection(section) {
      sectionMarks[section] ??= { about: `section ${section}` };
      ask(sectionMarks[section]);
    },
    lists<K extends string | number, T>(kind: string, read: (key: K) => readonly T[]) {
      const lists = new Map<string, readonly T[]>();
      listed.push(lists);
      return (key: K) => {
        const name = `${kind} ${key}`;
        ask(markOf(name));
        return setDefault(lists, name, () => read(key));
      };
    },
    facet(key, count, read) {
      const name = `facet ${key}`;
      ask(markOf(name));
      return setDefault(facets, name, () => createFacet(count, read)).all;
    },
    touch(names, edited, others) {
      for (const lists of listed) for (const name of names) lists.delete(name);
      const changed = [...facets].filter(([, facet]) => {
        facet.parts[edited] = readPart(facet.read, edited);
        return updateFacet(facet);
      });
      const touched = [...names, ...changed.map(([name]) => name)].map((name) => marks.get(name));
      const sections = [edited, ...others].map((section) => sectionMarks[section]);
      return new Set([...touched, ...sections].filter((mark) => mark !== undefined));
    },
    marks: () => [...marks.values(), ...sectionMarks.filter((mark) => mark !== undefined)],
  };
}

/** Does it come out otherwise than before? */
function updateFacet(facet: Facet): boolean {
  const before = facet.all;
  facet.all = unite(facet.parts);
  return before.size !== facet.all.size || [...before].some((one) => !facet.all.has(one));
}

function unite(parts: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...part]));
}

function setDefault<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
