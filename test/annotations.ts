/**
 * Fixtures say what is expected with carets under the code:
 *
 *     const answer = await openai.responses.create(request);
 *     //                   ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: part of the message
 *
 * The carets stand below the line where the place begins, and end where it ends or where that line does. The severity in brackets may be
 * left out. Several annotations may follow one line. Carets cannot stand below the first two columns, which `//` takes: carets that follow
 * it at once (`//^^^`) also stand for a place that begins there.
 */
export interface Note {
  /** Zero-based line of the code that it speaks of. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Undefined in an annotation that leaves it open. */
  readonly severity?: string | undefined;
  readonly text: string;
}

const ANNOTATION = /^\s*\/\/\s*(\^+) ([\w-]+)(?: \[(\w+)\])?: (.*)$/;
export function readNotes(text: string): readonly Note[] {
  const notes: Note[] = [];
  let code = -1;
  text.split('\n').forEach((line, index) => {
    const match = ANNOTATION.exec(line);
    if (match === null) {
      code = index;
      return;
    }
    const [, carets = '', label = '', severity, message = ''] = match;
    const start = line.indexOf('^');
    notes.push({ line: code, start, end: start + carets.length, label, severity, text: message });
  });
  return notes;
}

/** How the text of an annotation stands for the text that was found. */
export interface TextMatch {
  isMatch(expected: string, actual: string): boolean;
  /** What a new annotation says of a text. */
  toText(actual: string): string;
}

const LONGEST_TEXT = 70;

export const includesText: TextMatch = {
  isMatch: (expected, actual) => actual.includes(expected),
  toText: (actual) => actual.slice(0, LONGEST_TEXT),
};

export function isSame(expected: Note, actual: Note, match: TextMatch = includesText): boolean {
  return (
    expected.line === actual.line &&
    (expected.start === actual.start || (expected.start === 2 && actual.start < 2)) &&
    expected.end === actual.end &&
    expected.label === actual.label &&
    (expected.severity === undefined || expected.severity === actual.severity) &&
    match.isMatch(expected.text, actual.text)
  );
}

/** The note of a place given by offsets. */
export function toNote(text: string, span: readonly [number, number], words: Pick<Note, 'label' | 'severity' | 'text'>): Note {
  const lineStart = text.lastIndexOf('\n', span[0] - 1) + 1;
  const newline = text.indexOf('\n', span[0]);
  const lineEnd = newline < 0 ? text.length : newline;
  const end = span[1] <= lineEnd ? span[1] : lineStart + text.slice(lineStart, lineEnd).trimEnd().length;
  const line = text.slice(0, lineStart).split('\n').length - 1;
  return { line, start: span[0] - lineStart, end: end - lineStart, ...words };
}

/** The text with its annotations replaced by the given notes; a note that was there keeps its words. */
export function writeNotes(text: string, actual: readonly Note[], match: TextMatch = includesText): string {
  const expected = readNotes(text);
  const kept = actual.map((note) => expected.find((old) => isSame(old, note, match)) ?? { ...note, text: match.toText(note.text) });
  return text
    .split('\n')
    .flatMap((line, index) => {
      if (ANNOTATION.test(line)) return [];
      return [line, ...kept.filter((note) => note.line === index).map(toComment)];
    })
    .join('\n');
}

function toComment({ start, end, label, severity, text }: Note): string {
  const first = Math.max(start, 2);
  const carets = '^'.repeat(Math.max(end - first, 1));
  return `//${' '.repeat(first - 2)}${carets} ${label}${severity === undefined ? '' : ` [${severity}]`}: ${text}`;
}
