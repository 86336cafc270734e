import type { AskLog, Mark, Source } from './memo.js';

/** Which files read members of which names, told from their texts. Asked for every method that is followed, in all files that reach its class. */
export interface MemberReaders {
  /** Those of the files that read a member of that name, in their order. Counts as one question, however many files there are. */
  among(paths: Iterable<string>, name: string): readonly string[];
  /** The text was changed: gives what is no longer so. */
  update(path: string): readonly Source[];
}

export function createMemberReaders(asked: AskLog, textOf: (path: string) => string): MemberReaders {
  const known = new Map<string, ReadonlySet<string>>();
  const marks = new Map<string, Mark>();
  const namesOf = (path: string): ReadonlySet<string> => {
    const before = known.get(path);
    if (before) return before;
    const names = readNames(textOf(path));
    known.set(path, names);
    return names;
  };
  return {
    among(paths, name) {
      const mark = marks.get(name) ?? { about: `who reads ${name}` };
      marks.set(name, mark);
      asked.ask(mark);
      return [...paths].filter((path) => namesOf(path).has(name));
    },
    update(path) {
      const before = known.get(path);
      if (!before) return [];
      known.delete(path);
      const after = namesOf(path);
      const changed = [...[...before].filter((name) => !after.has(name)), ...[...after].filter((name) => !before.has(name))];
      return changed.flatMap((name) => marks.get(name) ?? []);
    },
  };
}

/** What stands behind a dot, with the `#` of a private name. */
function readNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\.(#?[\w$\u0080-\uffff]+)/g), ([, name = '']) => name));
}
