import { createExtractor } from '../../analysis/extract/index.js';
import type {
  Binding,
  BindingSource,
  Expression,
  ExpressionId,
  FileFacts,
  ObjectProperty,
  Statement,
  TypeFact,
} from '../../analysis/facts.js';

/** Extracts with a fresh extractor, so that no earlier text plays a part. */
export function extract(text: string, path = '/a.tsx'): FileFacts {
  return createExtractor().extract(path, text);
}

/** The expression of the last statement, written in a notation close to the source; names that the file doesn't declare have a `~`. */
export function printLast(text: string, path?: string): string {
  const facts = extract(text, path);
  const last = facts.functions[0]?.body.at(-1);
  if (last === undefined || !('value' in last) || last.value === undefined) return 'no expression';
  return print(facts, last.value);
}

export function print(facts: FileFacts, id: ExpressionId): string {
  const expression = facts.expressions[id];
  return expression === undefined ? `missing ${id}` : printExpression(facts, expression);
}

function printExpression(facts: FileFacts, e: Expression): string {
  const show = (id: ExpressionId): string => print(facts, id);
  const list = (ids: readonly ExpressionId[]): string => ids.map(show).join(', ');
  switch (e.kind) {
    case 'literal':
      return 'value' in e ? JSON.stringify(e.value) : 'undefined';
    case 'template':
      return `\`${e.texts.map((text, at) => (at === 0 ? text : `\${${show(e.values[at - 1]!)}}${text}`)).join('')}\``;
    case 'name':
      return facts.bindings[e.binding]?.name || '<pattern>';
    case 'global':
      return `~${e.name}`;
    case 'this':
      return `this${e.static ? ' static' : ''}${e.class === undefined ? '' : `<class ${facts.classes[e.class]?.name}>`}${e.object === undefined ? '' : '<object>'}`;
    case 'super':
      return `super${e.class === undefined ? '' : `<class ${facts.classes[e.class]?.name}>`}`;
    case 'member':
      return `${show(e.object)}${e.optional ? '?.' : '.'}${e.name}`;
    case 'index':
      return `${show(e.object)}${e.optional ? '?.' : ''}[${show(e.key)}]`;
    case 'call':
      return `${show(e.callee)}${e.optional ? '?.' : ''}${printTypes(facts, e.typeArguments)}(${list(e.arguments)})`;
    case 'new':
      return `new ${show(e.callee)}${printTypes(facts, e.typeArguments)}${e.argumentsSpan === undefined ? '' : `(${list(e.arguments)})`}`;
    case 'tagged':
      return `tag ${show(e.tag)} ${show(e.template)}`;
    case 'import':
      return `import(${show(e.specifier)})`;
    case 'object':
      return `{${e.properties.map((property) => printProperty(facts, property)).join(', ')}}`;
    case 'array':
      return `[${list(e.elements)}]`;
    case 'function':
      return printFunction(facts, e.declares);
    case 'class':
      return `class ${facts.classes[e.declares]?.name ?? ''}`.trim();
    case 'spread':
      return `...${show(e.value)}`;
    case 'await':
      return `await ${show(e.value)}`;
    case 'yield':
      return `yield${e.delegate ? '*' : ''}${e.value === undefined ? '' : ` ${show(e.value)}`}`;
    case 'conditional':
      return `(${show(e.condition)} ? ${show(e.then)} : ${show(e.else)})`;
    case 'logical':
    case 'binary':
      return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
    case 'unary':
      return `(${e.operator} ${show(e.value)})`;
    case 'assign':
      return `(${e.target === undefined ? '<pattern>' : show(e.target)} ${e.operator} ${show(e.value)})`;
    case 'cast':
      return `(${show(e.value)} ${e.checked ? 'satisfies' : 'as'} ${printType(facts, e.type)})`;
    case 'nonnull':
      return `${show(e.value)}!`;
    case 'sequence':
      return `(${list(e.values)})`;
    case 'jsx':
      return `<${typeof e.tag === 'string' ? e.tag : show(e.tag)} {${e.attributes.map((property) => printProperty(facts, property)).join(', ')}}>[${list(e.children)}]`;
    case 'opaque':
      return '?';
  }
}

function printProperty(facts: FileFacts, property: ObjectProperty): string {
  if (property.kind === 'spread') return `...${print(facts, property.value)}`;
  if (property.kind === 'computed') return `[${print(facts, property.key)}]: ${print(facts, property.value)}`;
  if (property.kind === 'property')
    return property.shorthand ? `short ${print(facts, property.value)}` : `${property.name}: ${print(facts, property.value)}`;
  return `${property.kind} ${property.name}: ${print(facts, property.value)}`;
}

/** `async arrow f(a, b) { return a }`. */
export function printFunction(facts: FileFacts, id: number): string {
  const fact = facts.functions[id]!;
  const parameters = fact.parameters.map((binding) => facts.bindings[binding]?.name || '<pattern>').join(', ');
  const head = `${fact.async ? 'async ' : ''}${fact.kind}${fact.generator ? '*' : ''}${fact.name === undefined ? '' : ` ${fact.name}`}`;
  return `${head}(${parameters}) {${printStatements(facts, fact.body)}}`;
}

export function printStatements(facts: FileFacts, statements: readonly Statement[]): string {
  return statements.length === 0 ? '' : ` ${statements.map((statement) => printStatement(facts, statement)).join('; ')} `;
}

function printStatement(facts: FileFacts, s: Statement): string {
  const block = (statements: readonly Statement[]): string => `{${printStatements(facts, statements)}}`;
  const names = (ids: readonly number[]): string => ids.map((id) => facts.bindings[id]?.name).join(', ');
  const part = (word: string, id: ExpressionId | undefined): string => (id === undefined ? '' : ` ${word}${print(facts, id)}`);
  switch (s.kind) {
    case 'expression':
      return print(facts, s.value);
    case 'variable':
      return `${s.declaration} ${names(s.bindings)}${part('= ', s.value)}`;
    case 'return':
      return `${s.implicit ? 'gives' : 'return'}${part('', s.value)}`;
    case 'throw':
      return `throw ${print(facts, s.value)}`;
    case 'if':
      return `if ${print(facts, s.condition)} ${block(s.then)}${s.else.length === 0 ? '' : ` else ${block(s.else)}`}`;
    case 'try':
      return `try ${block(s.block)}${s.catch === undefined ? '' : ` catch (${names(s.catch.bindings)}) ${block(s.catch.body)}`}${s.finally === undefined ? '' : ` finally ${block(s.finally)}`}`;
    case 'loop':
      return `${s.loop} (${names(s.bindings)})${s.initializer === undefined ? '' : ` from ${block(s.initializer)}`}${part('of ', s.subject)}${part('while ', s.condition)}${part('then ', s.update)} ${block(s.body)}`;
    case 'switch':
      return `switch ${print(facts, s.subject)} {${s.cases.map((one) => `${one.test === undefined ? ' default' : ` case ${print(facts, one.test)}`} ${block(one.body)}`).join('')} }`;
    case 'block':
      return block(s.body);
    case 'break':
    case 'continue':
      return s.label === undefined ? s.kind : `${s.kind} ${s.label}`;
    case 'declaration':
      return 'declaration';
  }
}

function printTypes(facts: FileFacts, types: readonly TypeFact[] | undefined): string {
  return types === undefined || types.length === 0 ? '' : `<${types.map((type) => printType(facts, type)).join(', ')}>`;
}

/** A named type that the file declares or imports has its binding's kind: `OpenAI:import`. */
export function printType(facts: FileFacts, type: TypeFact): string {
  switch (type.kind) {
    case 'named':
      return `${type.name}${type.binding === undefined ? '' : `:${facts.bindings[type.binding]?.kind}`}${printTypes(facts, type.arguments)}`;
    case 'query':
      return `typeof ${type.name}${type.binding === undefined ? '' : `:${facts.bindings[type.binding]?.kind}`}`;
    case 'array':
      return `${printType(facts, type.element)}[]`;
    case 'union':
    case 'intersection':
      return `(${type.members.map((member) => printType(facts, member)).join(type.kind === 'union' ? ' | ' : ' & ')})`;
    case 'object':
      return `{${type.members.map((member) => `${member.name}${member.optional ? '?' : ''}${member.method ? '()' : ''}: ${member.type === undefined ? '-' : printType(facts, member.type)}`).join(', ')}}`;
    case 'function':
      return `=> ${type.returns === undefined ? '-' : printType(facts, type.returns)}`;
    case 'literal':
      return JSON.stringify(type.value);
    case 'keyword':
      return type.name;
    case 'other':
      return 'other';
  }
}

export function findBinding(facts: FileFacts, name: string): Binding {
  const binding = facts.bindings.find((candidate) => candidate.name === name);
  if (binding === undefined) throw new Error(`nothing declares ${name}`);
  return binding;
}

/** `e.a.b = 1 by initializer`: origin, path, default, manner. */
export function printSources(facts: FileFacts, name: string): readonly string[] {
  return findBinding(facts, name).sources.map((source) => printSource(facts, source));
}

function printSource(facts: FileFacts, source: BindingSource): string {
  const fallback = source.default === undefined ? '' : ` = ${print(facts, source.default)}`;
  return `${[print(facts, source.from), ...source.path].join(' ')}${fallback} by ${source.by}`;
}
