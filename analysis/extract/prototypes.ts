import { ts } from '@ts-morph/common';
import type { ClassId, ClassMember } from '../facts.js';

/** A function that is a class by what its file puts into its prototype. */
export interface Builder {
  /** Set once it is lowered. */
  id?: ClassId;
  readonly members: ClassMember[];
}

/** `Chat.prototype.ask = …`. */
export interface PrototypeMember {
  readonly owner: string;
  readonly name: ts.MemberName;
}

const NONE: ReadonlyMap<string, Builder> = new Map();

/** Does the file write classes as they were before there were any? */
export function mentionsPrototype(text: string): boolean {
  return /\.prototype\s*\.\s*[\w$]+\s*=[^=]/.test(text);
}

/** By name, the functions of the top level that have methods in their prototypes. */
export function findBuilders({ text, statements }: ts.SourceFile): ReadonlyMap<string, Builder> {
  if (!mentionsPrototype(text)) return NONE;
  const declared = new Set(
    statements.flatMap((one) => (ts.isFunctionDeclaration(one) && one.body && !one.modifiers && one.name ? [one.name.text] : [])),
  );
  const owners = statements.flatMap((one) => {
    const expression = ts.isExpressionStatement(one) ? one.expression : undefined;
    const isSet = expression && ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const owner = isSet ? readPrototypeMember(expression.left)?.owner : undefined;
    return owner !== undefined && declared.has(owner) ? [owner] : [];
  });
  return new Map(owners.map((name) => [name, { members: [] }]));
}

export function readPrototypeMember(target: ts.Expression): PrototypeMember | undefined {
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  const prototype = target.expression;
  if (!ts.isPropertyAccessExpression(prototype) || prototype.name.text !== 'prototype') return undefined;
  return ts.isIdentifier(prototype.expression) ? { owner: prototype.expression.text, name: target.name } : undefined;
}
