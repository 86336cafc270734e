import { ts } from 'ts-morph';
import { addImport, type Imported, toImport } from './imports.js';
import type { Intention } from './intention.js';
import { toFreeName } from './names.js';
import { requote } from './requote.js';
import { toSchema } from './schema.js';
import { type SchemaWords, toSchemaWords } from './schema-words.js';
import { usesAny } from './scopes.js';
import { setOption } from './set-option.js';
import { type Draft, findNode, indentationAt, insertAt, isAnyCall, type Source, startOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';
import { toSchemaOfType } from './type-schema.js';

type ValidateParse = Extract<Intention, { kind: 'validate-parse' }>;

/** Sends a parsed answer through a schema, whose skeleton is made from the properties that the code reads. */
export function validateParse(intention: ValidateParse, source: Source): readonly Draft[] {
  const parse = findNode(source, intention.parse, isValue);
  if (parse === undefined) return [];
  if (intention.isDeclared) {
    const replaced = replaceParse(parse, `${intention.schemaName}.parse(`, source);
    return [...replaced, ...askForSchema(intention.request, { schema: intention.schemaName, zod: 'z' }, source)];
  }
  const library = toImport(intention.library, source);
  const schema = toFreeName(intention.schemaName, source);
  const words = toSchemaWords(intention.library, library.local);
  const checker = toChecker(intention.library, library, source);
  const replaced = replaceParse(parse, words.check(schema, checker.local), source);
  const asking = askForSchema(intention.request, { schema, zod: library.local }, source);
  return [...library.edits, ...checker.edits, declareSchema(intention, schema, words, parse, source), ...replaced, ...asking];
}

interface Names {
  readonly schema: string;
  readonly zod: string;
}

/** Hands the schema to the request as well. */
function askForSchema(request: ValidateParse['request'], { schema, zod }: Names, source: Source): readonly Draft[] {
  if (request === undefined) return [];
  const { file, span: call, argument, members, code, imported } = request;
  const helper = imported === null ? undefined : addImport({ ...imported, isDefault: false }, source);
  const named = code.replace('{schema}', schema).replace('{z}', zod);
  const value = helper && imported ? named.replace(imported.name, helper.local) : named;
  const option = { kind: 'set-option', file, call, argument, members, value } as const;
  return [...(helper?.edits ?? []), ...draftOption(option, source)];
}

function draftOption(option: Extract<Intention, { kind: 'set-option' }>, source: Source): readonly Draft[] {
  const asWritten = requote(option, source);
  return asWritten.kind === 'set-option' ? setOption(asWritten, source) : [];
}

/** TypeBox writes schemas with one module and checks by them with another. */
function toChecker(library: ValidateParse['library'], imported: Imported, source: Source): Imported {
  if (library === 'zod' || library === 'valibot') return { local: imported.local, edits: [] };
  if (source.text.includes(`require('${library}/value')`)) return { local: 'Value', edits: [] };
  return addImport({ from: `${library}/value`, name: 'Value', isDefault: false }, source);
}

/** The parse, or `block.input` where the SDK has parsed. */
function isValue(node: ts.Node): node is ts.Expression {
  return isAnyCall(node) || ts.isPropertyAccessExpression(node) || ts.isIdentifier(node);
}

function declareSchema(intention: ValidateParse, name: string, words: SchemaWords, parse: ts.Expression, source: Source): Draft {
  const style = readStyle(source);
  const { newline, terminator } = style;
  const at = Math.min(...[parse, ...findRequest(intention, source)].map((node) => findSchemaPlace(node, source)));
  const claimed = findClaim(parse);
  const body = (claimed && toSchemaOfType(claimed, { source, style, words })) ?? toSchema(intention.properties, words, source);
  const head = `const ${name} = `;
  const placeholders = [[head.length, head.length + body.length]] as const;
  return { ...insertAt(at, `${head}${body}${terminator}${newline}${newline}${indentationAt(source, at)}`), placeholders };
}

function findRequest({ request }: ValidateParse, source: Source): readonly ts.Node[] {
  const call = request && findNode(source, request.span, isAnyCall);
  return call === undefined ? [] : [call];
}

/** Above the top-level statement around the parse, or above the first statement that may call it before the schema would exist. */
function findSchemaPlace(parse: ts.Node, source: Source): number {
  const statements = source.tree.statements;
  const around = statements.find((one) => one.pos <= parse.pos && parse.end <= one.end);
  if (around === undefined) return 0;
  const isFunction = ts.isFunctionDeclaration(around) && around.name !== undefined;
  const names = new Set(isFunction ? [around.name.text] : []);
  const caller = statements.find((one) => one !== around && one.pos < around.pos && !ts.isImportDeclaration(one) && usesAny(one, names));
  return findTopOfStatement(source, caller ?? around);
}

/** `JSON.parse(x) as Ticket` becomes `TicketSchema.parse(JSON.parse(x))`: the schema says what the assertion only claimed. */
function replaceParse(parse: ts.Expression, call: string, source: Source): readonly Draft[] {
  const value = ts.isAwaitExpression(parse.parent) ? parse.parent : parse;
  const asserted = findAssertion(value);
  return [
    { span: [startOf(source, asserted), startOf(source, value)], text: call },
    { span: [value.end, asserted.end], text: ')' },
  ];
}

/** The type that the code believes the value to have: `JSON.parse(x) as Ticket`, `const ticket: Ticket = JSON.parse(x)`. */
function findClaim(parse: ts.Expression): ts.TypeNode | undefined {
  const value = ts.isAwaitExpression(parse.parent) ? parse.parent : parse;
  const asserted = findAssertion(value);
  const isAsserted = ts.isAsExpression(value.parent) || ts.isTypeAssertionExpression(value.parent);
  const isDeclared = ts.isVariableDeclaration(asserted.parent) && asserted.parent.initializer === asserted;
  const type = isAsserted ? value.parent.type : isDeclared ? asserted.parent.type : undefined;
  return type?.kind === ts.SyntaxKind.AnyKeyword || type?.kind === ts.SyntaxKind.UnknownKeyword ? undefined : type;
}

function findAssertion(node: ts.Expression): ts.Expression {
  const parent = node.parent;
  const isAssertion = ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent);
  const isParenthesized = ts.isParenthesizedExpression(parent) && (ts.isAsExpression(node) || ts.isAsExpression(parent.parent));
  return isAssertion || isParenthesized ? findAssertion(parent) : node;
}
