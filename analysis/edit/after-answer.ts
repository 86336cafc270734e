import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { usesAny } from './scopes.js';
import { type Draft, findFrame, findNode, indentationAt, insertAt, isAnyCall, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

type AfterAnswer = Extract<Intention, { kind: 'after-answer' }>;

interface Place {
  readonly statement: ts.Statement;
  /** How the part of the answer is written there. */
  readonly part: string;
  readonly edits: readonly Draft[];
}

/** Writes a statement behind the one that awaits an answer and names it, or takes it apart. */
export function afterAnswer(intention: AfterAnswer, source: Source): readonly Draft[] {
  const node = findNode(source, intention.call, isAnyCall);
  const awaited = node?.parent;
  if (awaited === undefined || !ts.isAwaitExpression(awaited)) return [];
  const place = findPlace(awaited, intention.part, source);
  if (place === undefined || !canBeFollowed(place.statement)) return [];
  const semicolon = place.statement.getText(source.tree).endsWith(';') ? ';' : '';
  const code = intention.code.replaceAll('{part}', place.part);
  const head = `${readStyle(source).newline}${indentationAt(source, startOf(source, place.statement))}`;
  const from = head.length + code.indexOf(intention.hole);
  const placeholders = intention.hole === '' ? {} : { placeholders: [[from, from + intention.hole.length]] as const };
  return [...place.edits, { ...insertAt(place.statement.end, `${head}${code}${semicolon}`), ...placeholders }];
}

function findPlace(awaited: ts.AwaitExpression, part: string, source: Source): Place | undefined {
  const { parent } = awaited;
  if (ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left) && ts.isExpressionStatement(parent.parent))
    return { statement: parent.parent, part: `${parent.left.text}.${part}`, edits: [] };
  if (!ts.isVariableDeclaration(parent) || !ts.isVariableStatement(parent.parent.parent)) return undefined;
  const statement = parent.parent.parent;
  if (ts.isIdentifier(parent.name)) return { statement, part: `${parent.name.text}.${part}`, edits: [] };
  return ts.isObjectBindingPattern(parent.name) ? findInPattern(parent.name, statement, part, source) : undefined;
}

/** `const { text } = await …` takes one part more. */
function findInPattern(pattern: ts.ObjectBindingPattern, statement: ts.Statement, part: string, source: Source): Place | undefined {
  const name = /^\w+/.exec(part)?.[0] ?? '';
  const rest = part.slice(name.length);
  const known = pattern.elements.find((one) => one.dotDotDotToken === undefined && textOf(source, one.propertyName ?? one.name) === name);
  if (known) return ts.isIdentifier(known.name) ? { statement, part: known.name.text + rest, edits: [] } : undefined;
  const last = pattern.elements.at(-1);
  if (last === undefined || last.dotDotDotToken !== undefined) return undefined;
  const around = findFrame(statement) ?? source.tree;
  const free = [name, `answer${name.charAt(0).toUpperCase()}${name.slice(1)}`].find((one) => !usesAny(around, new Set([one])));
  if (free === undefined) return undefined;
  return { statement, part: free + rest, edits: [insertAt(last.end, free === name ? `, ${name}` : `, ${name}: ${free}`)] };
}

function canBeFollowed({ parent }: ts.Statement): boolean {
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);
}
