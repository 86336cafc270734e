import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { toFreeName } from './names.js';
import { type Draft, findNode, indentationAt, insertAt, isFirstInLine, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';

type Loop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;

/** Counts the turns of a loop and ends it at a number; where nothing else leaves it, what stands behind it throws. */
export function countLoop({ loop: span, counter, most }: Extract<Intention, { kind: 'count-loop' }>, source: Source): readonly Draft[] {
  const loop = findNode(source, span, isLoop);
  if (loop === undefined || !canBeCounted(loop, source)) return [];
  const name = toFreeName(counter, source);
  const { newline, terminator } = readStyle(source);
  const indentation = indentationAt(source, startOf(source, loop));
  const failure = `throw new Error(${toQuoted(`No answer after ${most} ${counter}`, source)})${terminator}`;
  return [
    insertAt(findTopOfStatement(source, loop), `let ${name} = 0${terminator}${newline}${indentation}`),
    ...limit(loop, `${name}++ < ${most}`, most, source),
    ...(isEndless(loop) && !hasBreak(loop.statement) ? [insertAt(loop.end, `${newline}${indentation}${failure}`)] : []),
  ];
}

function isLoop(node: ts.Node): node is Loop {
  return ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
}

function canBeCounted(loop: Loop, source: Source): boolean {
  const { parent } = loop;
  return (
    (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)) && isFirstInLine(source, startOf(source, loop))
  );
}

function conditionOf(loop: Loop): ts.Expression | undefined {
  return ts.isForStatement(loop) ? loop.condition : loop.expression;
}

function isEndless(loop: Loop): boolean {
  const condition = conditionOf(loop);
  return condition === undefined || condition.kind === ts.SyntaxKind.TrueKeyword;
}

function limit(loop: Loop, test: string, most: string, source: Source): readonly Draft[] {
  const from = test.length - most.length;
  const hole = (shift: number) => [[from + shift, test.length + shift]] as const;
  const condition = conditionOf(loop);
  if (condition === undefined) {
    const at = source.text.indexOf(';', ts.isForStatement(loop) ? (loop.initializer?.end ?? startOf(source, loop)) : loop.end) + 1;
    return [{ ...insertAt(at, ` ${test}`), placeholders: hole(1) }];
  }
  const span = [startOf(source, condition), condition.end] as const;
  if (isEndless(loop)) return [{ span, text: test, placeholders: hole(0) }];
  const other = ts.isBinaryExpression(condition) && !/^(?:===?|!==?|[<>]=?|&&)$/.test(textOf(source, condition.operatorToken));
  const rest = other ? `(${textOf(source, condition)})` : textOf(source, condition);
  return [{ span, text: `${test} && ${rest}`, placeholders: hole(0) }];
}

/** A `break` of a loop or a switch inside says nothing, but only costs the line behind. */
function hasBreak(node: ts.Node): boolean {
  if (ts.isBreakStatement(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => hasBreak(child) || undefined) === true;
}

function toQuoted(text: string, source: Source): string {
  const { quote } = readStyle(source);
  return quote + text + quote;
}
