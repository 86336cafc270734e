import { type Binding, ELEMENT, type ExpressionId, REST, type Statement } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import type { Place } from './argument-places.js';
import { argumentsOf, type Ref } from './value.js';

/**
 * Is this place of a helper passed by for the call that hands the callback over? `ask({ stream: true, onAnswer })` of a helper that calls
 * `options.onAnswer(text)` where it does not stream.
 */
export function isPassedBy({ file, id }: Ref, place: Place): boolean {
  const part = readPart(file, readCallee(file, id));
  if (part?.binding.parameter?.index !== place.index || part.path.join('.') !== place.path.join('.')) return false;
  return findConditions(file, id).some(({ condition, holds }) => {
    const said = readCondition(file, condition, place.call, part.binding);
    return said !== undefined && said !== holds;
  });
}

function readCallee(file: FileIndex, id: ExpressionId): ExpressionId {
  const call = file.expression(id);
  return call.kind === 'call' ? call.callee : id;
}

interface Condition {
  readonly condition: ExpressionId;
  readonly holds: boolean;
}

/** What must hold where this stands: around it, and of what leaves the function before it. */
function findConditions(file: FileIndex, id: ExpressionId): readonly Condition[] {
  const around: StatementNode[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) around.push(node);
  const inside = around.flatMap((node) => {
    const outer = node.parent?.statement;
    return outer?.kind === 'if' && (node.region === 'then' || node.region === 'else')
      ? [{ condition: outer.condition, holds: node.region === 'then' }]
      : [];
  });
  const before = file.returnsOf(file.expression(id).function).flatMap(({ statement }) => {
    const branch = findBranch(statement);
    const isBefore = branch && around.some((node) => node.parent === branch.parent && branch.statement.span[1] <= node.statement.span[0]);
    return isBefore && branch.statement.kind === 'if' ? [{ condition: branch.statement.condition, holds: false }] : [];
  });
  return [...inside, ...before];
}

/** The `if` whose body ends with this. */
function findBranch(node: StatementNode): StatementNode | undefined {
  const { parent, region, statement } = node;
  if (!parent) return undefined;
  if (parent.statement.kind === 'block') return parent.statement.body.at(-1) === statement ? findBranch(parent) : undefined;
  return parent.statement.kind === 'if' && region === 'then' && isLast(parent.statement.then, statement) ? parent : undefined;
}

function isLast(body: readonly Statement[], statement: Statement): boolean {
  return body.at(-1) === statement;
}

/** What a condition says for what the call gives; undefined where that is not all written down. */
function readCondition(file: FileIndex, id: ExpressionId, call: Ref, whole: Binding): boolean | undefined {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'cast':
    case 'nonnull':
      return readCondition(file, expression.value, call, whole);
    case 'unary': {
      const said = expression.operator === '!' ? readCondition(file, expression.value, call, whole) : undefined;
      return said === undefined ? undefined : !said;
    }
    case 'logical': {
      const sides = [expression.left, expression.right].map((side) => readCondition(file, side, call, whole));
      const decisive = expression.operator === '||';
      if (expression.operator !== '&&' && !decisive) return undefined;
      return sides.includes(decisive) ? decisive : sides.includes(undefined) ? undefined : !decisive;
    }
    case 'binary': {
      const other = file.expression(expression.right);
      if (!EQUALITIES.has(expression.operator) || other.kind !== 'literal') return undefined;
      const given = readGiven(file, expression.left, call, whole);
      return given && (given.value === other.value) === (expression.operator === '===');
    }
    default: {
      const given = readGiven(file, id, call, whole);
      if (given) return Boolean(given.value);
      const source = findOnlySource(file, id);
      return source === undefined ? undefined : readCondition(file, source, call, whole);
    }
  }
}

const EQUALITIES = new Set(['===', '!==']);

/** `const isStreamed = !!options.stream` */
function findOnlySource(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const name = file.expression(id);
  const binding = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  const [source, ...others] = binding?.sources ?? [];
  return source?.by === 'initializer' && source.path.length === 0 && others.length === 0 ? source.from : undefined;
}

function readGiven(file: FileIndex, id: ExpressionId, call: Ref, whole: Binding): { readonly value: unknown } | undefined {
  const part = readPart(file, id);
  const parameter = part?.binding.parameter;
  if (!parameter || part.binding.function !== whole.function || parameter.default !== undefined) return undefined;
  if (isWritten(file, part.path.at(-1))) return undefined;
  const given = argumentsOf(call).slice(0, parameter.index + 1);
  if (given.some((one) => call.file.expression(one).kind === 'spread')) return undefined;
  const argument = given[parameter.index];
  return argument === undefined ? undefined : readWritten(call.file, argument, part.path);
}

/** `options.stream = …` inside of the helper. */
function isWritten(file: FileIndex, name: string | undefined): boolean {
  return file.membersNamed(name ?? '').some((id) => {
    const parent = file.parentOf(id);
    const around = parent === undefined ? undefined : file.expression(parent);
    return around?.kind === 'assign' && around.target === id;
  });
}

/** A literal that is written there, or that nothing is. */
function readWritten(file: FileIndex, id: ExpressionId, [name, ...rest]: readonly string[]): { readonly value: unknown } | undefined {
  const expression = file.expression(id);
  if (name === undefined) return expression.kind === 'literal' ? { value: expression.value } : undefined;
  if (expression.kind !== 'object') return undefined;
  const last = expression.properties.findLast((one) => !('name' in one) || one.name === name);
  if (last?.kind === 'property') return readWritten(file, last.value, rest);
  return last === undefined && rest.length === 0 ? { value: undefined } : undefined;
}

/** The parameter, also one that is taken apart without a default, and the way from it to this expression. */
function readPart(file: FileIndex, id: ExpressionId): { readonly binding: Binding; readonly path: readonly string[] } | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return readPart(file, expression.value);
  if (expression.kind === 'member') {
    const owner = readPart(file, expression.object);
    return owner && { ...owner, path: [...owner.path, expression.name] };
  }
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (!binding) return undefined;
  const [source, ...others] = binding.sources;
  if (binding.parameter && !source) return binding.parameter.rest ? undefined : { binding, path: [] };
  if (source?.by !== 'initializer' || others.length > 0 || source.default !== undefined) return undefined;
  if (source.path.some((step) => step === ELEMENT || step === REST)) return undefined;
  const whole = readPart(file, source.from);
  return whole && { ...whole, path: [...whole.path, ...source.path] };
}
