import type { Credential } from '../../calls.js';
import type { KeyShape } from '../../catalog.js';
import type { BindingId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { ABSENT, findTexts, HOLE } from '../values/texts.js';
import { findProperty, type Ref, type Value } from '../values/value.js';

/** Where a key is expected, its provider's prefix is enough; elsewhere its whole shape must be there. */
export type Expectation = 'key' | 'anything';
export const HIDDEN_LITERALS: Expectation = 'key';

/** Nobody's key: what stands in documentation, tests and examples, or where a local server wants any text. */
const STAND_IN = /x{3,}|\.\.\.|…|\*{3,}|your|my[-_]|key|token|test|fake|dummy|example|placeholder|sample|none|null|empty|<|>|\$\{/i;
/** `sk-` and this many characters more are a key rather than a word; of a prefix that only keys of one provider have, fewer are. */
const SHORTEST_REST = 16;
const SHORTEST_OWN = 10;

/** What an expression in a key's place can be: literals that are keys, and the variables that it is read from. One that only stands in for a key is told of where it is all that can stand there. */
export function findCredentials(linker: Linker, at: Ref, expected: Expectation): readonly Credential[] {
  const values = linker.resolve(at);
  const literals = values.flatMap((value) => toLiteralOf(linker, value, expected) ?? []);
  const variable = values.map(findVariable).find((name) => name !== undefined) ?? findBundled(linker, at);
  const found = variable === undefined ? literals : [...literals, toVariable(linker, variable, at)];
  return found.length > 0 ? found : values.length === 1 ? values.flatMap((value) => toStandIn(value) ?? []) : [];
}

function toLiteralOf(linker: Linker, value: Value, expected: Expectation): Credential | undefined {
  const written = findWritten(linker, value);
  if (!written) return undefined;
  const { text, at } = written;
  const shape = findShape(linker, text, expected) ?? (expected === 'key' && isBareKey(text) ? BARE : undefined);
  return shape && toLiteral(shape, text, at);
}

/** The only text that a value can be, in one piece or put together: `'sk-' + 'proj-…'`. */
function findWritten(linker: Linker, value: Value): { readonly text: string; readonly at: Ref } | undefined {
  if (value.kind === 'literal') return typeof value.value === 'string' ? { text: value.value, at: value.at } : undefined;
  if (value.kind !== 'template' && value.kind !== 'computed') return undefined;
  const [text, ...others] = findTexts(linker, value.at);
  const isWhole = text !== undefined && others.length === 0 && !text.includes(HOLE) && !text.includes(ABSENT);
  return isWhole ? { text, at: value.at } : undefined;
}

/** An empty default is for a key that somebody gives at run time. */
function toStandIn(value: Value): Credential | undefined {
  if (value.kind !== 'literal' || typeof value.value !== 'string' || value.value === '') return undefined;
  return { ...siteOf(value.at), kind: 'stand-in', text: '', provider: null, variable: null };
}

function toVariable(linker: Linker, name: string, at: Ref): Credential {
  const kind = linker.catalog.catalog.environment.bundled.test(name) ? 'public-variable' : 'private-variable';
  return { ...siteOf(at), kind, text: name, provider: null, variable: null };
}

/** `import.meta.env.VITE_KEY`, here or where the name is declared. */
function findBundled(linker: Linker, at: Ref): string | undefined {
  const { file, id } = findDeclared(linker, at) ?? at;
  const read = file.expression(id);
  if (read.kind !== 'member') return undefined;
  const env = file.expression(read.object);
  return env.kind === 'member' && env.name === 'env' && file.expression(env.object).kind === 'opaque' ? read.name : undefined;
}

/** What a name stands for, in this file or in the one that it is imported from, or what a member of such an object does. */
function findDeclared(linker: Linker, { file, id }: Ref): Ref | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member') {
    const object = findDeclared(linker, { file, id: expression.object });
    return object && findProperty(object, expression.name);
  }
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  if (imported?.kind === 'name') {
    const target = linker.project.resolve(file.path, imported.from);
    const home = target === undefined ? undefined : linker.project.file(target);
    const exported = home?.exports.find(({ name }) => name === imported.imported);
    return home && exported?.kind === 'binding' ? findOnlySource(home, exported.binding) : undefined;
  }
  return expression.kind === 'name' ? findOnlySource(file, expression.binding) : undefined;
}

function findOnlySource(file: FileIndex, id: BindingId): Ref | undefined {
  const [source, ...others] = file.bindingAt(id)?.sources ?? [];
  return source && others.length === 0 && source.path.length === 0 ? { file, id: source.from } : undefined;
}

export function toLiteral({ provider, prefix, variable }: KeyShape, text: string, at: Ref): Credential {
  const isBare = prefix === '';
  const shown = `${text.slice(0, prefix.length + 2)}…`;
  return { ...siteOf(at), kind: 'literal', text: shown, provider: isBare ? null : provider, variable: isBare ? null : variable };
}

export function findShape(linker: Linker, text: string, expected: Expectation): KeyShape | undefined {
  for (const shape of linker.catalog.catalog.keys) {
    if (!text.startsWith(shape.prefix)) continue;
    const rest = text.slice(shape.prefix.length);
    if (shape.pattern !== undefined && new RegExp(`^${shape.pattern}$`).test(text)) return isRandom(rest) ? shape : undefined;
    return expected === 'key' && isLikeKey(shape, rest) ? shape : undefined;
  }
  return undefined;
}

function isLikeKey({ prefix }: KeyShape, rest: string): boolean {
  const isOwn = prefix !== 'sk-' || /^(?:proj|svcacct|admin)-/.test(rest);
  const isLong = rest.length >= (isOwn ? SHORTEST_OWN : SHORTEST_REST);
  return isLong && /^[\w-]+$/.test(rest) && isRandom(rest) && !STAND_IN.test(rest);
}

/** Some providers' keys have no prefix (Cohere, Mistral): where a key is expected, a long text of nothing but random letters and digits is one. */
const BARE: KeyShape = { provider: 'the provider', prefix: '', variable: 'API_KEY' };

function isBareKey(text: string): boolean {
  return /^[A-Za-z0-9]{32,64}$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= 12 && !STAND_IN.test(text);
}

/** A key is drawn at random: it repeats no letter all along, and holds digits or both cases, or is longer than words are. */
function isRandom(text: string): boolean {
  const distinct = new Set(text).size;
  const isNoWord = /\d/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text)) || /\w{24}/.test(text);
  return distinct >= 8 && isNoWord && !/(.)\1{5,}/.test(text);
}

/** `process.env.NAME`. */
function findVariable(value: Value): string | undefined {
  if (value.kind !== 'global' || value.calls.length > 0) return undefined;
  const [root, ...rest] = value.path;
  const name = root === 'process' && rest[0] === 'env' ? rest[1] : undefined;
  return name !== undefined && rest.length === 2 ? name : undefined;
}
