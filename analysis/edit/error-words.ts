import { ts } from 'ts-morph';
import { quoteName } from './names.js';
import { usesAny } from './scopes.js';
import { type Draft, type Source, startOf, textOf, unwrap } from './source.js';
import { readStyle } from './style.js';

/** What of an error tells nothing that the provider wrote. */
const PLAIN_MEMBERS = new Set(['status', 'statusCode', 'code', 'name', 'type', 'length', 'constructor']);
/** What separates an author's words from those of the error. */
const SEPARATOR = /[\s:;,.([{"'`–—-]*$/u;

/** What is said in the place of what. */
interface Wording {
  /** Names of the error and of what was made of it. */
  readonly names: ReadonlySet<string>;
  /** Those of the error itself. */
  readonly errors: ReadonlySet<string>;
  readonly words: string;
  readonly quote: "'" | '"';
  readonly source: Source;
}

type Drafts = readonly Draft[] | undefined;

/**
 * The edits after which an expression says `words`, or the author's own words beside it, where it says what is in `names`. Undefined where the
 * error goes in as it is: into a function of the project, into a copy of its members.
 */
export function replaceWords(expression: ts.Expression, wording: Omit<Wording, 'quote'>): Drafts {
  const whole = { ...wording, quote: readStyle(wording.source).quote };
  if (ts.isShorthandPropertyAssignment(expression.parent)) return visitProperty(expression.parent, whole);
  return visit(findWhole(expression, whole), whole) ?? replaceMade(expression, whole);
}

/** `res.json(pretty(error))` sends what a function makes of the error alone. */
function replaceMade(expression: ts.Expression, { names, words, quote, source }: Wording): Drafts {
  const [only, second] = ts.isCallExpression(expression) ? expression.arguments : [];
  if (only === undefined || second !== undefined || !isErrorWords(only, names)) return undefined;
  return [{ span: [startOf(source, expression), expression.end], text: quoteName(words, quote) }];
}

/** `error instanceof Error ? error.message : 'Unknown error'` is one saying, whichever part of it was found to tell the error. */
function findWhole(expression: ts.Expression, wording: Wording): ts.Expression {
  let whole = expression;
  for (let at: ts.Node = expression.parent; isPartOfSaying(at); at = at.parent) {
    if (ts.isExpression(at) && findSaid(at, wording) !== undefined) whole = at;
  }
  return whole;
}

function isPartOfSaying(node: ts.Node): boolean {
  const isExpression = ts.isConditionalExpression(node) || ts.isBinaryExpression(node) || ts.isTemplateExpression(node);
  return isExpression || ts.isTemplateSpan(node) || ts.isParenthesizedExpression(node) || (ts.isExpression(node) && isCast(node));
}

function visit(node: ts.Expression, wording: Wording): Drafts {
  const { names, source } = wording;
  if (!usesAny(node, names)) return [];
  const said = findSaid(node, wording);
  if (said !== undefined) return [{ span: [startOf(source, node), node.end], text: said }];
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || isCast(node)) return visit(node.expression, wording);
  if (ts.isConditionalExpression(node) && /NODE_ENV|debug|\bdev/i.test(textOf(source, node.condition))) return [];
  if (ts.isConditionalExpression(node)) return visitAll([node.whenTrue, node.whenFalse], wording);
  if (ts.isBinaryExpression(node)) return visitAll([node.left, node.right], wording);
  if (ts.isObjectLiteralExpression(node)) return join(node.properties.map((property) => visitProperty(property, wording)));
  if (ts.isArrayLiteralExpression(node)) return visitAll([...node.elements], wording);
  if (ts.isTemplateExpression(node))
    return visitAll(
      node.templateSpans.map(({ expression }) => expression),
      wording,
    );
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return visitArguments([...(node.arguments ?? [])], wording);
  return isPlain(node, names) ? [] : undefined;
}

function visitAll(nodes: readonly ts.Expression[], wording: Wording): Drafts {
  return join(nodes.map((one) => visit(one, wording)));
}

/** What a function makes of the error itself is not known. */
function visitArguments(given: readonly ts.Expression[], wording: Wording): Drafts {
  return given.map(unwrap).some((one) => ts.isIdentifier(one) && wording.errors.has(one.text)) ? undefined : visitAll(given, wording);
}

function visitProperty(property: ts.ObjectLiteralElementLike, wording: Wording): Drafts {
  const { names, words, quote, source } = wording;
  if (ts.isPropertyAssignment(property)) return visit(property.initializer, wording);
  if (!ts.isShorthandPropertyAssignment(property)) return usesAny(property, names) ? undefined : [];
  return names.has(property.name.text)
    ? [{ span: [startOf(source, property), property.end], text: `${property.name.text}: ${quoteName(words, quote)}` }]
    : [];
}

/** The code that says something else in an expression's place; undefined where it is no saying of the error's words as a whole. */
function findSaid(node: ts.Expression, wording: Wording): string | undefined {
  const { names, words, quote } = wording;
  if (isErrorWords(node, names)) return quoteName(words, quote);
  if (ts.isParenthesizedExpression(node)) return findSaid(node.expression, wording);
  if (ts.isConditionalExpression(node) && isTypeTest(node.condition, names)) return chooseFrom([node.whenTrue, node.whenFalse], wording);
  if (ts.isTemplateExpression(node)) return shorten(readTemplate(node), wording);
  if (!ts.isBinaryExpression(node)) return undefined;
  if (isElse(node.operatorToken.kind)) return chooseFrom([node.left, node.right], wording);
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken ? shorten(readSum(node), wording) : undefined;
}

/** Of two that stand for each other, the one that the author wrote. */
function chooseFrom(nodes: readonly ts.Expression[], wording: Wording): string | undefined {
  const { names, words, quote, source } = wording;
  const bare = nodes.map(unwrap);
  if (!bare.some((one) => usesAny(one, names) && findSaid(one, wording) !== undefined)) return undefined;
  const own = bare.find((one) => ts.isStringLiteralLike(one) && one.text.trim() !== '');
  if (own !== undefined) return textOf(source, own);
  return bare.every((one) => ts.isStringLiteralLike(one) || (usesAny(one, names) && findSaid(one, wording) !== undefined))
    ? quoteName(words, quote)
    : undefined;
}

/** `Could not answer: ${error.message}` → `Could not answer`. */
function shorten(parts: readonly (string | ts.Expression)[], { names, words, quote }: Wording): string | undefined {
  const first = parts.findIndex((part) => typeof part !== 'string');
  if (first < 0 || !parts.every((part) => typeof part === 'string' || isErrorWords(unwrap(part), names))) return undefined;
  const own = parts.slice(0, first).join('');
  const sentence = /^[\s\S]*[.!?](?=[^.!?\p{L}]*$)/u.exec(own)?.[0];
  const said = sentence ?? own.replace(SEPARATOR, '');
  return quoteName(/\p{L}{3}.*\p{L}{3}/su.test(said) ? said : words, quote);
}

function join(parts: readonly (readonly Draft[] | undefined)[]): readonly Draft[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function isCast(node: ts.Expression): node is ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node);
}

function isElse(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** `error`, `error.message`, `(error as Error).message`, `String(error)`, `toMessage(error)`, `error.toString()`. */
function isErrorWords(node: ts.Expression, names: ReadonlySet<string>): boolean {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return names.has(inner.text);
  if (ts.isPropertyAccessExpression(inner)) return !PLAIN_MEMBERS.has(inner.name.text) && isErrorWords(inner.expression, names);
  if (ts.isElementAccessExpression(inner)) return isErrorWords(inner.expression, names);
  if (!ts.isCallExpression(inner)) return false;
  const { expression: callee, arguments: given } = inner;
  if (ts.isPropertyAccessExpression(callee) && isErrorWords(callee.expression, names)) return !given.some((one) => usesAny(one, names));
  const [only] = given;
  if (only === undefined || !isErrorWords(only, names)) return false;
  const isStringify = textOfCallee(callee) === 'JSON.stringify';
  return isStringify || (given.length === 1 && ts.isIdentifier(callee) && /^String$|message|text|stringify/i.test(callee.text));
}

function textOfCallee(callee: ts.Expression): string {
  return ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) ? `${callee.expression.text}.${callee.name.text}` : '';
}

/** Tells of what kind the error is at most: `error.status ?? 500`. */
export function tellsKindOnly(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isExpression(node) && isErrorWords(node, names)) return false;
  if (!usesAny(node, names) || (ts.isExpression(node) && isPlain(node, names))) return true;
  return ts.forEachChild(node, (child) => !tellsKindOnly(child, names) || undefined) !== true;
}

/** `error.status`, `error instanceof RateLimitError`, `typeof error`: whoever has what it gives knows nothing of what the error says. */
export function asksForKind(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return PLAIN_MEMBERS.has(node.name.text);
  return ts.isTypeOfExpression(node) || (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);
}

/** `error.status`, and what is no saying at all: `error instanceof RateLimitError`. */
function isPlain(node: ts.Expression, names: ReadonlySet<string>): boolean {
  return (ts.isPropertyAccessExpression(node) && PLAIN_MEMBERS.has(node.name.text)) || isTypeTest(node, names);
}

/** Asks only what kind of thing the error is: `error instanceof Error`, `typeof error === 'string'`, `'message' in error`. */
function isTypeTest(condition: ts.Expression, names: ReadonlySet<string>): boolean {
  const test = unwrap(condition);
  if (isErrorWords(test, names)) return true;
  if (!ts.isBinaryExpression(test)) return false;
  const { left, right, operatorToken } = test;
  if (operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return ts.isIdentifier(right) && right.text === 'Error' && usesAny(left, names);
  if (operatorToken.kind === ts.SyntaxKind.InKeyword) return isErrorWords(right, names);
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return isTypeTest(left, names) && isTypeTest(right, names);
  return ts.isTypeOfExpression(left) && isErrorWords(left.expression, names);
}

/** The texts and the other parts of a sum; undefined where some part is neither. */
function readSum(node: ts.Expression): readonly (string | ts.Expression)[] {
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  if (ts.isTemplateExpression(inner)) return readTemplate(inner);
  const isSum = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum ? [...readSum(inner.left), ...readSum(inner.right)] : [inner];
}

function readTemplate({ head, templateSpans }: ts.TemplateExpression): readonly (string | ts.Expression)[] {
  return [head.text, ...templateSpans.flatMap(({ expression, literal }) => [expression, literal.text])];
}
