import { ts } from 'ts-morph';
import { type Claim, findAssertion } from './claims.js';
import { readBoundNames } from './names.js';
import { type Draft, insertAt, isLeftHandSide, type Source, startOf, textOf, unwrap } from './source.js';

interface Wanted {
  /** What is called on the model, to get one that answers with the value: `.withStructuredOutput(TicketSchema)`. */
  readonly method: string;
  readonly kept: Claim | undefined;
}

/**
 * `JSON.parse((await model.invoke(input)).content)` becomes `await model.withStructuredOutput(Schema).invoke(input)`, which is the value itself and
 * checked; names on the way stay, and stand for the value. Undefined where the way is another by now.
 */
export function takeStructured(parse: ts.Expression, { method, kept }: Wanted, source: Source): readonly Draft[] | undefined {
  const [text] = ts.isCallExpression(parse) ? parse.arguments : [];
  const way = text && findWay(text, method, source);
  if (way === undefined) return undefined;
  const replaced = kept === undefined ? findAssertion(parse) : parse;
  const claim = kept === undefined || kept.isAssertion ? '' : ` as ${textOf(source, kept.type)}`;
  const value = way.isName || !isOperand(replaced) ? way.value : `(${way.value})`;
  return [{ span: [startOf(source, replaced), replaced.end], text: value + claim }, ...way.drafts];
}

interface Way {
  /** What stands for the value. */
  readonly value: string;
  readonly isName: boolean;
  readonly drafts: readonly Draft[];
}

function findWay(text: ts.Expression, method: string, source: Source): Way | undefined {
  const end = strip(text);
  if (ts.isIdentifier(end)) {
    const drafts = draftDeclaration(end, method, source);
    return drafts && { value: end.text, isName: true, drafts };
  }
  const at = findReceiverEnd(end);
  if (at === undefined) return undefined;
  const value = source.text.slice(startOf(source, end), at) + method + source.text.slice(at, end.end);
  return { value, isName: false, drafts: [] };
}

/** Without the steps from a message to its text. */
function strip(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isPropertyAccessExpression(inner)) return strip(inner.expression);
  if (!ts.isCallExpression(inner)) return inner;
  const { expression: callee, arguments: given } = inner;
  if (ts.isPropertyAccessExpression(callee)) return strip(callee.expression);
  return given[0] === undefined ? inner : strip(given[0]);
}

/** Where the model ends in `await model.invoke(input)`. */
function findReceiverEnd(value: ts.Expression): number | undefined {
  const call = ts.isAwaitExpression(value) ? value.expression : undefined;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  return isLeftHandSide(call.expression.expression) ? call.expression.expression.end : undefined;
}

/** `const { content: text } = await …` is to be `const text = await …`. */
function draftDeclaration(name: ts.Identifier, method: string, source: Source): readonly Draft[] | undefined {
  const declaration = findDeclaration(name);
  if (declaration?.initializer === undefined) return undefined;
  const { name: pattern, type, initializer } = declaration;
  const way = findWay(initializer, method, source);
  if (way === undefined) return undefined;
  const named = ts.isIdentifier(pattern) ? [] : [{ span: [startOf(source, pattern), (type ?? pattern).end], text: name.text } as const];
  const at = findReceiverEnd(initializer);
  const given =
    at === undefined ? [{ span: [startOf(source, initializer), initializer.end], text: way.value } as const] : [insertAt(at, method)];
  return [...named, ...given, ...way.drafts];
}

/** The declaration of a name that is nearest around it. */
function findDeclaration(name: ts.Identifier): ts.VariableDeclaration | undefined {
  for (let at: ts.Node = name; at.parent !== undefined; at = at.parent) {
    const block = at.parent;
    if (!ts.isBlock(block) && !ts.isSourceFile(block) && !ts.isCaseOrDefaultClause(block)) continue;
    const [found] = block.statements
      .flatMap((one) => (ts.isVariableStatement(one) ? one.declarationList.declarations : []))
      .filter((one) => readBoundNames(one.name).includes(name.text));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `await` binds less than what follows the value there. */
function isOperand(value: ts.Expression): boolean {
  const { parent } = value;
  const isRead = (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === value;
  return isRead || ts.isNonNullExpression(parent);
}
