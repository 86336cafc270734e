import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { LlmCall } from '../analysis/calls.js';
import type { Inspection } from '../analysis/seawall.js';
import type { Locator } from './locate.js';
import { type Reason, toProfile } from './profile.js';

/** A chain of callers may be long; `seawall explain` shows all of it. */
const MAX_EVIDENCE = 8;

/** The profile of the call whose callee is at the offset. */
export function toHover(inspection: Inspection, path: string, offset: number, format: MarkupKind, locator: Locator): Hover | null {
  const call = inspection.calls.find(({ callee }) => callee.file === path && callee.span[0] <= offset && offset <= callee.span[1]);
  if (call === undefined) return null;
  const value = format === MarkupKind.Markdown ? toMarkdown(call, locator) : toPlainText(call, locator);
  return { contents: { kind: format, value }, range: locator.toRange(call.callee) };
}

function toHeadline(call: LlmCall): string {
  const version = call.sdkVersion === null ? '' : ` ${call.sdkVersion}`;
  return `${call.sdkTitle}${version} · ${call.operation}${call.streaming === true ? ', streaming' : ''}`;
}

function toMarkdown(call: LlmCall, locator: Locator): string {
  const rows = toProfile(call).map(
    ({ title, text, evidence }) => `| **${title}** | ${[escapeCell(text), ...toLinks(evidence, locator)].join(' · ')} |`,
  );
  return [`**Seawall** · ${escapeCell(toHeadline(call))}`, '', '| | |', '|:--|:--|', ...rows].join('\n');
}

function toPlainText(call: LlmCall, locator: Locator): string {
  const rows = toProfile(call).map(({ title, text, evidence }) => [`${title}: ${text}`, ...toSteps(evidence, locator)].join(' · '));
  return [`Seawall · ${toHeadline(call)}`, ...rows].join('\n');
}

function toSteps(evidence: readonly Reason[], locator: Locator): readonly string[] {
  return shorten(evidence, (one) => `${one.text}${isWritten(one) ? ` (${one.file}:${locator.toRange(one).start.line + 1})` : ''}`);
}

function toLinks(evidence: readonly Reason[], locator: Locator): readonly string[] {
  return shorten(evidence, (one) => {
    const { uri, range } = locator.toLocation(one);
    return isWritten(one) ? `[${escapeCell(one.text)}](${uri}#L${range.start.line + 1})` : escapeCell(one.text);
  });
}

/** An SDK's own default stands nowhere in the project, so there is nothing to lead to. */
function isWritten({ source }: Reason): boolean {
  return source !== 'sdk-default';
}

function shorten(evidence: readonly Reason[], toText: (one: Reason) => string): readonly string[] {
  const more = evidence.length - MAX_EVIDENCE;
  return [...evidence.slice(0, MAX_EVIDENCE).map(toText), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** Code in messages must neither end a table cell nor become markup. */
function escapeCell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}
