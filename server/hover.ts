import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { Evidence, LlmCall } from '../analysis/calls.js';
import type { Inspection } from '../analysis/seawall.js';
import type { Locator } from './locate.js';
import { toProfile } from './profile.js';

const MAX_EVIDENCE = 3;

/** The profile of the call whose callee is at the offset. */
export function toHover(inspection: Inspection, path: string, offset: number, format: MarkupKind, locator: Locator): Hover | null {
  const call = inspection.calls.find(({ callee }) => callee.file === path && callee.span[0] <= offset && offset <= callee.span[1]);
  if (call === undefined) return null;
  const value = format === MarkupKind.Markdown ? toMarkdown(call, locator) : toPlainText(call);
  return { contents: { kind: format, value }, range: locator.toRange(call.callee) };
}

function toHeadline(call: LlmCall): string {
  const model = call.model.state === 'known' ? ` · ${call.model.value}` : '';
  return `${call.sdkTitle}${call.sdkVersion === null ? '' : ` ${call.sdkVersion}`} · ${call.operation}${call.streaming === true ? ', streaming' : ''}${model}`;
}

function toMarkdown(call: LlmCall, locator: Locator): string {
  const rows = toProfile(call).map(
    ({ title, text, evidence }) => `| **${title}** | ${[escapeCell(text), ...toLinks(evidence, locator)].join(' · ')} |`,
  );
  return [`**Seawall** · ${escapeCell(toHeadline(call))}`, '', '| | |', '|:--|:--|', ...rows].join('\n');
}

function toPlainText(call: LlmCall): string {
  return [`Seawall · ${toHeadline(call)}`, ...toProfile(call).map(({ title, text }) => `${title}: ${text}`)].join('\n');
}

/** An SDK's own default stands nowhere in the project, so there is nothing to lead to. */
function toLinks(evidence: readonly Evidence[], locator: Locator): string[] {
  const written = evidence.filter(({ source }) => source !== 'sdk-default');
  return written.slice(0, MAX_EVIDENCE).map((one) => {
    const { uri, range } = locator.toLocation(one);
    return `[${escapeCell(one.text)}](${uri}#L${range.start.line + 1})`;
  });
}

/** Code in messages must neither end a table cell nor become markup. */
function escapeCell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}
