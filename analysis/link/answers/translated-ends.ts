import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';

/** Words of one API into which a `switch` puts the words of another. */
interface Words {
  readonly returned: readonly ExpressionId[];
  readonly assigned: readonly ExpressionId[];
}

/**
 * Where the reason goes on in other words: `switch (reason) { case 'length': return 'max_tokens'; … }`. Who only translates it decides nothing;
 * undefined where a case does anything else.
 */
export function findTranslated(linker: Linker, flow: Flow): readonly Flow[] | undefined {
  const { file, id } = flow;
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'switch' || statement.subject !== id) return undefined;
  const bodies = statement.cases.map(({ body }) => readWords(file, body));
  const words = bodies.flatMap((one) => one ?? []);
  if (words.length < bodies.length) return undefined;
  const returned = words.flatMap((one) => one.returned);
  const targets = words.flatMap((one) => one.assigned);
  // A verdict is none of an API's words.
  if (returned.length + targets.length === 0) return undefined;
  const bindings = new Set(targets.flatMap((target) => bindingOf(file, target) ?? []));
  return [
    ...returned.slice(0, 1).map((value) => ({ ...flow, id: value })),
    ...[...bindings].flatMap((binding) => useFlows(linker, flow, binding)),
  ];
}

/** The words that a case puts in place of its own, or nothing where it falls through, breaks off or gives none. */
function readWords(file: FileIndex, body: readonly Statement[]): Words | undefined {
  const words = body.map((statement) => readWord(file, statement));
  const known = words.flatMap((one) => one ?? []);
  return known.length < words.length
    ? undefined
    : { returned: known.flatMap((one) => one.returned), assigned: known.flatMap((one) => one.assigned) };
}

const NO_WORDS: Words = { returned: [], assigned: [] };

function readWord(file: FileIndex, statement: Statement): Words | undefined {
  switch (statement.kind) {
    case 'block':
      return readWords(file, statement.body);
    case 'break':
      return NO_WORDS;
    case 'return': {
      const { value } = statement;
      return value !== undefined && isWord(file, value) ? { ...NO_WORDS, returned: [value] } : undefined;
    }
    case 'expression': {
      const assigned = file.expression(statement.value);
      const isPlain = assigned.kind === 'assign' && assigned.operator === '=' && assigned.target !== undefined;
      return isPlain && isWord(file, assigned.value) && bindingOf(file, assigned.target) !== undefined
        ? { ...NO_WORDS, assigned: [assigned.target] }
        : undefined;
    }
    default:
      return undefined;
  }
}

function bindingOf(file: FileIndex, target: ExpressionId | undefined): number | undefined {
  const name = target === undefined ? undefined : file.expression(target);
  return name?.kind === 'name' ? name.binding : undefined;
}

/** `'max_tokens'`, or nothing: `null`, `undefined`. */
function isWord(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isWord(file, expression.value);
  if (expression.kind === 'literal') return typeof expression.value === 'string' || expression.value === null;
  return expression.kind === 'global' && expression.name === 'undefined';
}
