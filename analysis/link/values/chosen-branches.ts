import type { ExpressionId, Statement, SwitchCase } from '../../facts.js';
import type { StatementNode } from '../files/section-tables.js';
import type { Linker } from './linker.js';
import type { Env, Ref } from './value.js';

/**
 * Stands it in a branch for another argument than the one word that this call hands over: `case 'openai'` of a function that is called as
 * `toModel('google')`?
 */
export function isForOthers(linker: Linker, env: Env, statement: StatementNode): boolean {
  for (let node = statement; node.parent; node = node.parent) {
    const around = node.parent.statement;
    if (around.kind === 'switch' && isOtherCase(linker, env, around, node.statement)) return true;
    if (around.kind !== 'if' || (node.region !== 'then' && node.region !== 'else')) continue;
    if (readEquality(linker, env, around.condition) === (node.region === 'else')) return true;
  }
  return false;
}

function isOtherCase(linker: Linker, env: Env, { subject, cases }: Extract<Statement, { kind: 'switch' }>, statement: Statement): boolean {
  const given = readGiven(env, subject);
  const index = cases.findIndex(({ body }) => body.includes(statement));
  if (given === undefined || index < 0) return false;
  const tests = cases.map(({ test }) => (test === undefined ? undefined : readWord(linker, env, test)));
  const isOpen = tests.some((word, i) => word === undefined && cases[i]?.test !== undefined);
  if (isOpen) return false;
  const entered = findEntered(cases, index);
  if (entered.some((i) => tests[i] === given.value)) return false;
  return entered.every((i) => cases[i]?.test !== undefined) || tests.includes(given.value);
}

/** The case itself, and those before it that run on into it. */
function findEntered(cases: readonly SwitchCase[], index: number): readonly number[] {
  const before = cases[index - 1];
  const last = before?.body.at(-1)?.kind;
  const runsOn = before !== undefined && last !== 'return' && last !== 'throw' && last !== 'break' && last !== 'continue';
  return runsOn ? [...findEntered(cases, index - 1), index] : [index];
}

/** `provider === 'google'`, where both sides are known. */
function readEquality(linker: Linker, env: Env, id: ExpressionId): boolean | undefined {
  const condition = env.file.expression(id);
  if (condition.kind !== 'binary' || !EQUALITIES.has(condition.operator)) return undefined;
  const given = readGiven(env, condition.left);
  const word = given && readWord(linker, env, condition.right);
  return given === undefined || word === undefined ? undefined : (given.value === word) === (condition.operator === '===');
}

const EQUALITIES = new Set(['===', '!==']);

/** What this call gives for a parameter that nothing else is ever assigned to. */
function readGiven(env: Env, id: ExpressionId): { readonly value: Word } | undefined {
  const name = env.file.expression(id);
  const binding = name.kind === 'name' ? env.file.bindingAt(name.binding) : undefined;
  if (!binding?.parameter || binding.parameter.rest || binding.function !== env.function || binding.sources.length > 0) return undefined;
  const given = env.arguments.slice(0, binding.parameter.index + 1);
  const argument = given[binding.parameter.index];
  if (argument === undefined || given.some((one) => env.call.file.expression(one).kind === 'spread')) return undefined;
  return readArgument(env.call, argument);
}

/** A word that is written in the call, a constant, or what the caller was given itself: a field may be set by others. */
function readArgument({ file, env }: Ref, id: ExpressionId): { readonly value: Word } | undefined {
  const argument = file.expression(id);
  if (argument.kind === 'literal') return isWord(argument.value) ? { value: argument.value } : undefined;
  const binding = argument.kind === 'name' ? file.bindingAt(argument.binding) : undefined;
  if (binding?.parameter) return env?.file === file ? readGiven(env, id) : undefined;
  const [source, ...others] = binding?.kind === 'const' ? binding.sources : [];
  const isWhole = source?.by === 'initializer' && source.path.length === 0 && others.length === 0;
  return isWhole ? readArgument({ file, id: source.from, env }, source.from) : undefined;
}

function readWord(linker: Linker, { file }: Env, id: ExpressionId): Word | undefined {
  const [only, ...others] = linker.resolve({ file, id });
  return only?.kind === 'literal' && isWord(only.value) && others.length === 0 ? only.value : undefined;
}

type Word = string | number | boolean;

function isWord(value: unknown): value is Word {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
