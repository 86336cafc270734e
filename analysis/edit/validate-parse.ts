import { ts } from 'ts-morph';
import { type Claim, findAssertion, findClaim } from './claims.js';
import { addImport, type Imported, toImport } from './imports.js';
import type { Intention } from './intention.js';
import { toFreeName } from './names.js';
import { requote } from './requote.js';
import { toSchema } from './schema.js';
import { toSchemaWords } from './schema-words.js';
import { usesAny } from './scopes.js';
import { setOption } from './set-option.js';
import { type Draft, findNode, indentationAt, insertAt, isAnyCall, type Source, startOf, textOf } from './source.js';
import { takeStructured } from './structured-answer.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';
import { toSchemaOfType } from './type-schema.js';

type ValidateParse = Extract<Intention, { kind: 'validate-parse' }>;
type Request = NonNullable<ValidateParse['request']>;

/** Sends a parsed answer through a schema, whose skeleton is made from the properties that the code reads. */
export function validateParse(intention: ValidateParse, source: Source): readonly Draft[] {
  const parse = findNode(source, intention.parse, isValue);
  if (parse === undefined) return [];
  if (intention.isDeclared) {
    const { schemaName: schema } = intention;
    return writeUse(intention, { parse, kept: undefined, call: `${schema}.parse(`, names: { schema, zod: 'z' } }, source) ?? [];
  }
  const library = toImport(intention.library, source);
  const schema = toFreeName(intention.schemaName, source);
  const words = toSchemaWords(intention.library, library.local);
  const checker = toChecker(intention.library, library, source);
  const claim = findClaim(toWaited(parse));
  const promised = claim && toSchemaOfType(claim.type, { source, style: readStyle(source), words });
  const kept = promised === undefined ? claim : undefined;
  // What is used as a whole would be lost in a schema that names nothing, and a model that is asked by one would answer nothing.
  const isWhole = intention.properties.length === 0;
  if (isWhole && promised === undefined && intention.request !== undefined) return [];
  const isOpen = isWhole || ((kept !== undefined || intention.isOpen === true) && intention.request === undefined);
  const body = promised ?? toSchema(intention.properties, words, source, isOpen);
  const use = { parse, kept, call: words.check(schema, checker.local), names: { schema, zod: library.local } };
  const used = writeUse(intention, use, source);
  return used === undefined ? [] : [...library.edits, ...checker.edits, declareSchema(intention, schema, body, parse, source), ...used];
}

interface Use {
  readonly parse: ts.Expression;
  readonly kept: Claim | undefined;
  /** What checks the value, up to it. */
  readonly call: string;
  readonly names: Names;
}

interface Names {
  readonly schema: string;
  readonly zod: string;
}

/** Undefined where the request can't be written. */
function writeUse({ request }: ValidateParse, { parse, kept, call, names }: Use, source: Source): readonly Draft[] | undefined {
  if (request?.argument === null) return takeStructured(parse, { method: toCode(request, names), kept }, source);
  const asking = askForSchema(request, names, source);
  return asking && [...replaceParse(parse, call, kept, source), ...asking];
}

function toCode({ code }: Request, { schema, zod }: Names): string {
  return code.replaceAll('{schema}', schema).replaceAll('{z}', zod);
}

/** Hands the schema to the request as well; undefined where that can't be written. */
function askForSchema(request: Request | undefined, names: Names, source: Source): readonly Draft[] | undefined {
  if (request === undefined) return [];
  const { file, span: call, argument, members, imported } = request;
  if (argument === null) return undefined;
  const helper = imported === null ? undefined : addImport({ ...imported, isDefault: false }, source);
  const named = toCode(request, names);
  const value = helper && imported ? named.replace(imported.name, helper.local) : named;
  const option = { kind: 'set-option', file, call, argument, members, value } as const;
  const asked = draftOption(option, source);
  return asked.length === 0 ? undefined : [...(helper?.edits ?? []), ...asked];
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

function declareSchema(intention: ValidateParse, name: string, body: string, parse: ts.Expression, source: Source): Draft {
  const { newline, terminator } = readStyle(source);
  const at = Math.min(...[parse, ...findRequest(intention, source)].map((node) => findSchemaPlace(node, source)));
  const head = `const ${name} = `;
  const indentation = indentationAt(source, at);
  const indented = body.replaceAll(newline, newline + indentation);
  const placeholders = [[head.length, head.length + indented.length]] as const;
  return { ...insertAt(at, `${head}${indented}${terminator}${newline}${newline}${indentation}`), placeholders };
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

/**
 * `JSON.parse(x) as Ticket` becomes `TicketSchema.parse(JSON.parse(x))`: the schema says what the assertion only claimed. Where a claim says more
 * than the schema could be made to, it is kept, for those who read what the schema does not name.
 */
function replaceParse(parse: ts.Expression, call: string, kept: Claim | undefined, source: Source): readonly Draft[] {
  const value = toWaited(parse);
  const start = startOf(source, value);
  if (kept !== undefined) {
    const claim = kept.isAssertion ? '' : ` as ${textOf(source, kept.type)}`;
    return [insertAt(start, call), insertAt(value.end, `)${claim}`)];
  }
  const asserted = findAssertion(value);
  return [
    { span: [startOf(source, asserted), start], text: call },
    { span: [value.end, asserted.end], text: ')' },
  ];
}

function toWaited(parse: ts.Expression): ts.Expression {
  return ts.isAwaitExpression(parse.parent) ? parse.parent : parse;
}
