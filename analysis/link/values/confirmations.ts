import type { BindingId, Expression, ExpressionId, ImportFact, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch, toolNameOf } from '../files/scan.js';
import { isWithin } from '../files/spans.js';
import type { IsLater } from './later-places.js';
import type { Linker } from './linker.js';
import { findToolBuilder } from './tool-builders.js';
import { nameOf } from './written-names.js';

const WORD = /^\S+$/;

/**
 * Does this file ask somebody: by what it calls, tests, imports or shows on a button? A remark, a prompt or a description that says `approve`
 * asks nobody. What other tools of the file ask before they run says nothing of what stands in the spans, nor does what is asked later.
 */
export function mentionsConfirmation(linker: Linker, file: FileIndex, within: readonly Span[], isLater: IsLater = () => false): boolean {
  const { questioners } = linker.catalog.catalog.idioms;
  const isQuestioner = (one: ImportFact) =>
    questioners.some((name) => isPackageMatch(name, one.from)) &&
    !file.habits.people.terminals.test(one.from) &&
    !(one.kind === 'name' && isUsedLater(file, one.binding, isLater));
  if (file.imports.some(isQuestioner)) return true;
  const readsLines = linker.project.matches(file.path, file.habits.people.terminals);
  if (!readsLines && !linker.project.matches(file.path, file.habits.people.confirmations)) return false;
  const others = within.length > 0 ? findTools(linker, file).filter((tool) => !within.some((span) => isWithin(span, tool))) : [];
  const isOther = (id: ExpressionId): boolean => others.some((tool) => isWithin(file.expression(id).span, tool));
  return file.expressionIds.some((id) => {
    const expression = file.expression(id);
    if (isOther(id) || isLater(expression.span, expression.function) || isNotice(file, id)) return false;
    const texts = textsOf(expression);
    if (readsLines && texts.some((text) => file.habits.people.questions.test(text))) return true;
    if (namesOf(file, expression, isOther).some((name) => file.habits.people.confirmations.test(name))) return true;
    if (expression.kind === 'jsx') return file.habits.people.buttons.test(linker.project.code(file.path, expression.span));
    return (
      texts.some((text) => file.habits.people.confirmations.test(text)) &&
      (texts.every((text) => WORD.test(text)) || isQuestion(file, id, texts))
    );
  });
}

/** `window.showInformationMessage('Nothing was written.')`: there is nothing to choose. */
function isNotice(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (call?.kind !== 'call' || call.callee !== id || !file.habits.people.notices.test(nameOf(file, id))) return false;
  return call.arguments.length === 1 && call.arguments.every((one) => file.expression(one).kind !== 'spread');
}

function isUsedLater(file: FileIndex, binding: BindingId, isLater: IsLater): boolean {
  const uses = file.usesOf(binding).map((use) => file.expression(use));
  return uses.length > 0 && uses.every((use) => isLater(use.span, use.function));
}

/** Is a person asked before a tool runs, by what a call, an agent or a middleware of this file is told of its tools by name? */
export function namesApprovals({ catalog, project }: Linker, path: string): boolean {
  return catalog.catalog.idioms.approvals.elsewhere.some((word) => project.mentions(path, word));
}

function textsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'template') return expression.texts;
  return expression.kind === 'literal' && typeof expression.value === 'string' ? [expression.value] : [];
}

/** Without what another tool is called: `approve: tool(…)` asks nobody. */
function namesOf(file: FileIndex, expression: Expression, isOther: (id: ExpressionId) => boolean): readonly string[] {
  const isTool = (id: ExpressionId): boolean => {
    const value = file.expression(id);
    const sources = value.kind === 'name' ? (file.bindingAt(value.binding)?.sources ?? []) : [];
    return isOther(id) || sources.some(({ from }) => isOther(from));
  };
  switch (expression.kind) {
    case 'global':
    case 'member':
      return [expression.name];
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      return binding === undefined || binding.sources.some(({ from }) => isOther(from)) ? [] : [binding.name];
    }
    case 'object':
      return expression.properties.flatMap((one) => ('name' in one && !isTool(one.value) ? [one.name] : []));
    case 'jsx':
      return expression.attributes.flatMap((one) => ('name' in one ? [one.name] : []));
    default:
      return [];
  }
}

/** `ask('Do you approve?')`: a sentence that asks, handed to whatever asks it. */
function isQuestion(file: FileIndex, id: ExpressionId, texts: readonly string[]): boolean {
  const parent = file.parentOf(id);
  const outer = parent === undefined ? undefined : file.expression(parent);
  return outer?.kind === 'call' && outer.arguments.includes(id) && texts.some((text) => /\?|\[y|\(y/i.test(text));
}

function findTools(linker: Linker, file: FileIndex): readonly Span[] {
  const names = new Set(linker.catalog.catalog.tools.map(({ path }) => toolNameOf(path)));
  const calls = [...names].flatMap((name) => file.callsNamed(name));
  const tools = calls.filter((id) => findToolBuilder(linker, { file, id })).map((id) => file.expression(id).span);
  return tools.filter((tool) => !tools.some((outer) => outer !== tool && isWithin(tool, outer)));
}
