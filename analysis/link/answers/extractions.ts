import type { Extraction } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { sourceOf } from '../values/checks.js';
import { type Flow, type FlowEvent, follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findPlainListMethod } from '../values/lists.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { TEXT } from './answers.js';
import { findParser } from './parsers.js';
import { isPassThrough, KEEPS_TEXT } from './text-calls.js';

/** Says in a suffix where the text was cut out of a longer one. */
const DUG = '#dug:';

interface Seen {
  /** By the parse that it is given to. */
  readonly extractions: Map<string, Map<string, Extraction>>;
  readonly digs: Map<string, Extraction>;
  /** Parses that are given the whole too. */
  readonly whole: Set<string>;
}

/** Where the JSON that a parse is given was cut out of the answer's text by a pattern, a fence or a position. */
export function findExtractions(linker: Linker, texts: readonly Flow[]): ReadonlyMap<string, readonly Extraction[]> {
  const seen: Seen = { extractions: new Map(), digs: new Map(), whole: new Set() };
  follow(
    linker,
    texts.filter(({ suffix }) => suffix[0] === TEXT),
    (event) => visit(linker, event, seen),
  );
  return new Map([...seen.extractions].map(([parse, digs]) => [parse, seen.whole.has(parse) ? [] : [...digs.values()]]));
}

/** One of several candidates that a loop tries, of which the whole is another. */
function isInLoop(file: FileIndex, id: ExpressionId): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) if (node.region === 'loop') return true;
  return false;
}

function visit(linker: Linker, event: FlowEvent, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  switch (event.kind) {
    case 'called': {
      const method = flow.suffix.at(-1) ?? '';
      const owner: Flow = { ...event.call, path: [], suffix: flow.suffix.slice(0, -1) };
      if (!KEEPS_TEXT.has(method)) return findPlainListMethod(method) ? undefined : 'stop';
      return [digs(linker, owner, method) ? toDug(linker, owner, method, seen) : owner];
    }
    case 'combined':
      return combine(linker, flow, event.by);
    case 'argument':
      return visitArgument(linker, flow, event.call, event.index, seen);
    case 'read':
      return flow.suffix.at(-1) === 'length' ? 'stop' : undefined;
    case 'tested':
      return 'stop';
    default:
      return undefined;
  }
}

function combine(linker: Linker, flow: Flow, by: ExpressionId): 'stop' | readonly Flow[] {
  const expression = flow.file.expression(by);
  if (expression.kind === 'template' || (expression.kind === 'binary' && expression.operator === '+')) return [{ ...flow, id: by }];
  const target = expression.kind === 'assign' && expression.target !== undefined ? flow.file.expression(expression.target) : undefined;
  return target?.kind === 'name' ? useFlows(linker, flow, target.binding) : 'stop';
}

const PATTERNED = /^(?:match|matchAll|exec)$/;
const CUTTING = /^(?:slice|substring|substr)$/;

/** Is what the method keeps of the text chosen by how JSON or a fence looks, or by where it begins? */
function digs(linker: Linker, { file, id }: Flow, method: string): boolean {
  const call = file.expression(id);
  const [first] = call.kind === 'call' ? call.arguments : [];
  if (first === undefined) return false;
  if (CUTTING.test(method)) return true;
  const source = sourceOf(linker, file, first);
  if (PATTERNED.test(method)) return isPatternOfJson(source);
  return /^(?:replace|replaceAll|split)$/.test(method) && source.includes('`') && !isAtAnEnd(source);
}

/** A fence that is taken off where the text begins or ends with one: whatever else is there stays. */
function isAtAnEnd(source: string): boolean {
  return source.startsWith('/^') || /\$\/[a-z]*$/.test(source);
}

function isPatternOfJson(source: string): boolean {
  return source.includes('`') || /\\?[{[].*(?:\\s\\S|\.\*|\.\+|\[\^)/.test(source);
}

function toDug(linker: Linker, flow: Flow, method: string, seen: Seen): Flow {
  const key = `${DUG}${flow.file.path}#${flow.id}`;
  const site = siteOf(flow);
  const written = linker.project.code(site.file, site.span).replace(/\s+/g, ' ');
  const by = CUTTING.test(method) ? 'position' : PATTERNED.test(method) && !written.includes('`') ? 'pattern' : 'fence';
  seen.digs.set(key, { ...site, by, written });
  return { ...flow, suffix: [flow.suffix[0] ?? TEXT, key, ...flow.suffix.slice(1)] };
}

function visitArgument(linker: Linker, flow: Flow, id: ExpressionId, index: number, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { file } = flow;
  const call: Ref = { file, id };
  if (flow.path.length === 0 && index === 0 && findParser(linker, call)) {
    note(seen, `${file.path}#${id}`, flow);
    if (!flow.suffix.some((token) => token.startsWith(DUG)) && isInLoop(file, id)) seen.whole.add(`${file.path}#${id}`);
    return 'stop';
  }
  const next: Flow = { ...flow, id, path: [] };
  if (isPassThrough(linker, call)) return [next];
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member' || callee.name !== 'exec') return undefined;
  return [isPatternOfJson(sourceOf(linker, file, callee.object)) ? toDug(linker, next, 'exec', seen) : next];
}

/** The first cut counts: what comes after it only tidies up. */
function note(seen: Seen, parse: string, { suffix }: Flow): void {
  const key = suffix.findLast((token) => token.startsWith(DUG));
  const dug = key === undefined ? undefined : seen.digs.get(key);
  const known = seen.extractions.get(parse) ?? new Map<string, Extraction>();
  seen.extractions.set(parse, known);
  if (key !== undefined && dug) known.set(key, dug);
}
