import { ts } from 'ts-morph';
import type { SchemaWords } from './schema-words.js';
import { type Source, textOf } from './source.js';
import type { Style } from './style.js';

/** How deep types of the same file are written out. */
const DEEPEST = 5;

interface Writer {
  readonly source: Source;
  readonly style: Style;
  readonly words: SchemaWords;
}

/** A schema that promises what a written type claims; undefined where the type says more than a schema of its own could. */
export function toSchemaOfType(type: ts.TypeNode, writer: Writer): string | undefined {
  return writeType(type, '', 0, writer);
}

function writeType(type: ts.TypeNode, indentation: string, depth: number, writer: Writer): string | undefined {
  const { words } = writer;
  const inner = (one: ts.TypeNode) => writeType(one, indentation, depth, writer);
  const wrap = (name: string, written: string | undefined) => written && words.say(name, written);
  if (ts.isParenthesizedTypeNode(type)) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return wrap('array', inner(type.elementType));
  if (ts.isLiteralTypeNode(type))
    return type.literal.kind === ts.SyntaxKind.NullKeyword ? words.say('null') : wrap('literal', textOf(writer.source, type));
  if (ts.isTypeLiteralNode(type)) return writeMembers(type.members, indentation, depth, writer);
  if (ts.isUnionTypeNode(type)) return writeUnion(type, indentation, depth, writer);
  if (ts.isTypeReferenceNode(type)) return writeReference(type, indentation, depth, writer);
  const name = KEYWORDS.get(type.kind);
  return name && words.say(name);
}

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
  [ts.SyntaxKind.AnyKeyword, 'any'],
]);

function writeMembers(members: ts.NodeArray<ts.TypeElement>, indentation: string, depth: number, writer: Writer): string | undefined {
  const { newline, unit } = writer.style;
  const deeper = indentation + unit;
  const lines = members.map((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined || ts.isComputedPropertyName(member.name)) return undefined;
    const value = writeType(member.type, deeper, depth, writer);
    const said = value && member.questionToken ? writer.words.optional(value) : value;
    return said && `${deeper}${textOf(writer.source, member.name)}: ${said},${newline}`;
  });
  return lines.some((line) => line === undefined) ? undefined : writer.words.object(`${newline}${lines.join('')}${indentation}`);
}

/** `'low' | 'high'` is an enumeration, `string | null` a text that may be missing. */
function writeUnion({ types }: ts.UnionTypeNode, indentation: string, depth: number, writer: Writer): string | undefined {
  const { words, source } = writer;
  const others = types.filter((one) => !(ts.isLiteralTypeNode(one) && one.literal.kind === ts.SyntaxKind.NullKeyword));
  const orNull = (schema: string) => (others.length < types.length ? words.nullable(schema) : schema);
  if (others.length > 1 && others.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal)))
    return orNull(words.oneOf(others.flatMap((one) => (ts.isLiteralTypeNode(one) ? textOf(source, one.literal) : []))));
  const written = others.flatMap((one) => writeType(one, indentation, depth, writer) ?? []);
  const [first] = written;
  if (first === undefined || written.length < others.length) return undefined;
  return orNull(written.length === 1 ? first : words.union(written));
}

function writeReference(type: ts.TypeReferenceNode, indentation: string, depth: number, writer: Writer): string | undefined {
  const name = textOf(writer.source, type.typeName);
  const [first, second] = type.typeArguments ?? [];
  const inner = (one: ts.TypeNode | undefined) => one && writeType(one, indentation, depth, writer);
  if (first && !second && (name === 'Array' || name === 'ReadonlyArray')) return wrapWith('array', [inner(first)], writer);
  if (first && second && name === 'Record') return wrapWith('record', [inner(first), inner(second)], writer);
  if (first || depth >= DEEPEST) return undefined;
  for (const statement of writer.source.tree.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name && !statement.typeParameters)
      return writeType(statement.type, indentation, depth + 1, writer);
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name && !statement.typeParameters && !statement.heritageClauses)
      return writeMembers(statement.members, indentation, depth + 1, writer);
  }
  return undefined;
}

function wrapWith(name: string, parts: readonly (string | undefined)[], { words }: Writer): string | undefined {
  const known = parts.flatMap((part) => part ?? []);
  return known.length < parts.length ? undefined : words.say(name, ...known);
}
