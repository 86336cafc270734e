import type { ExpressionId, FunctionId } from '../../facts.js';
import { isAnsweredByReturn } from '../failures/answered-returns.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** Says in a suffix that markup stands around the text. */
export const MARKUP = '#markup';
const TAG = /<(?:!doctype|html|body|head|div|p|span|h[1-6]|pre|ul|ol|li|table|t[rdh]|b|i|br|strong|em|a|article|section|main)\b/i;

/** `<p>${text}</p>`, `'<p>' + text`. */
export function isMarkup(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'literal') return typeof expression.value === 'string' && TAG.test(expression.value);
  if (expression.kind === 'template') return expression.texts.some((text) => TAG.test(text));
  return (
    expression.kind === 'binary' && expression.operator === '+' && (isMarkup(file, expression.left) || isMarkup(file, expression.right))
  );
}

const HTML = /text\/html|\.(?:type|contentType)\(\s*['"`](?:\.?html)['"`]/i;
const OTHER = /\bxml\b|event-stream|application\/json|text\/plain/i;
const SENDING = /^(?:send|end|write)$/;

/** Does a response go out as a page: because its type says so, or because it is sent as markup and no type says otherwise? */
export function isPage(linker: Linker, flow: Flow, call: Ref): boolean {
  const { file } = flow;
  const expression = file.expression(call.id);
  if (expression.kind === 'new') return HTML.test(linker.project.code(file.path, expression.span));
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (expression.kind !== 'call' || callee?.kind !== 'member' || !SENDING.test(callee.name)) return false;
  const around = codeAround(linker, { file, id: call.id });
  return HTML.test(around) || (flow.suffix.includes(MARKUP) && !OTHER.test(around));
}

/** The code of the innermost function that something stands in. */
export function codeAround(linker: Linker, { file, id }: Ref): string {
  const frame = file.functionsAround(file.expression(id).span).at(-1);
  const span = frame === undefined ? undefined : file.functionAt(frame)?.span;
  return span ? linker.project.code(file.path, span) : '';
}

/** `return { headers: { 'Content-Type': 'text/html' }, body: text }`, as functions of platforms answer, or markup where a text is sent as a page. */
export function isReturnedPage(linker: Linker, { file, id, path, suffix, stack }: Flow, by: FunctionId): boolean {
  const expression = file.expression(id);
  if (path.length === 0 && stack.length === 0 && suffix.includes(MARKUP))
    return isAnsweredByReturn(linker, file, by, 'sendsPages') && !OTHER.test(codeAround(linker, { file, id }));
  return path.join('.') === 'body' && expression.kind === 'object' && HTML.test(linker.project.code(file.path, expression.span));
}

/** Elements that make of Markdown what its own HTML says, where they are told to. */
export function letsMarkupThrough(linker: Linker, file: FileIndex, jsx: ExpressionId): boolean {
  const element = file.expression(jsx);
  if (element.kind !== 'jsx' || typeof element.tag === 'string') return false;
  const { markdown } = linker.catalog.catalog.idioms;
  if (!linker.resolve({ file, id: element.tag }).some((value) => isOneOf(markdown, value))) return false;
  return element.attributes.some((one) => {
    const code = one.kind === 'property' ? codeOf(linker, file, one.value) : '';
    return markdown.raw.some((name) => code.includes(name));
  });
}

function codeOf(linker: Linker, file: FileIndex, id: ExpressionId): string {
  return linker.project.code(file.path, file.expression(id).span);
}
