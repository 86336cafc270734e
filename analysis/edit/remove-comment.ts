import type { Intention } from './intention.js';
import { type Draft, lineStartOf, type Source } from './source.js';

type RemoveComment = Extract<Intention, { kind: 'remove-comment' }>;

/** Takes a comment away, with its line where it stands alone, with the space before it where it stands behind code. */
export function removeComment({ comment, words }: RemoveComment, source: Source): readonly Draft[] {
  const { text } = source;
  const [start, end] = comment;
  const written = text.slice(start, end);
  if (!/^(?:\/\/|\/\*)/.test(written) || !written.includes(words)) return [];
  const line = lineStartOf(source, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline < 0 ? text.length : newline);
  const before = text.slice(line, start);
  if (after.trim() !== '') {
    // The code behind it takes its place at the beginning of the line.
    const gap = before.trim() === '' ? after.length - after.trimStart().length : 0;
    return [{ span: [start, end + gap], text: '' }];
  }
  if (before.replace('\uFEFF', '').trim() !== '') return [{ span: [line + before.trimEnd().length, end], text: '' }];
  const first = line + (before.startsWith('\uFEFF') ? 1 : 0);
  return [{ span: [first, newline < 0 ? text.length : newline + 1], text: '' }];
}
