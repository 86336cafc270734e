import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow, Frame } from './flow.js';

/**
 * Tells whether a flow comes to a place for the first time. Most places are passed once and with nothing around the value, so the place is
 * looked up before anything is spelled out.
 */
export function createSeen(): (flow: Flow) => boolean {
  const seen = new Map<FileIndex, Map<ExpressionId, Set<string>>>();
  return ({ file, id, path, suffix, stack }) => {
    const inFile = seen.get(file) ?? new Map<ExpressionId, Set<string>>();
    seen.set(file, inFile);
    const ways = inFile.get(id) ?? new Set<string>();
    inFile.set(id, ways);
    const way = `${path.join('.')}|${suffix.join('.')}|${spellStack(stack)}`;
    return ways.size !== ways.add(way).size;
  };
}

/** A flow hands its stack on unchanged until it enters or leaves a call. */
const spelled = new WeakMap<readonly Frame[], string>();

function spellStack(stack: readonly Frame[]): string {
  if (stack.length === 0) return '';
  const known = spelled.get(stack);
  if (known !== undefined) return known;
  const made = stack.map((frame) => `${frame.call.file.path}#${frame.call.id}`).join();
  spelled.set(stack, made);
  return made;
}

/** A list that is put into itself, an object that holds itself: nobody takes a value out of so many of them. */
const DEEPEST_PATH = 12;
const LONGEST_SUFFIX = 40;

export function isTooDeep({ path, suffix }: Flow): boolean {
  return path.length > DEEPEST_PATH || suffix.length > LONGEST_SUFFIX;
}
