import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { statementsAfter } from '../files/siblings.js';
import type { Ref } from '../values/value.js';

/** Says of what was asked about that it should not be, whatever the question was. */
export const REJECTION =
  /^(?:fail(?:ed|ure)?|unsafe|reject(?:ed)?|den(?:y|ied)|flag(?:ged)?|block(?:ed)?|invalid|incorrect|wrong|bad|refused?|decline[sd]?|spam|toxic|harmful|inappropriate|offensive)$/i;

const CONSENT =
  /^(?:yes|true|ok(?:ay)?|safe|clean|valid|correct|good|pass(?:ed)?|allow(?:ed)?|approved?|accept(?:ed)?|grant(?:ed)?|clear)$/i;

/** One word that the text may mention gives this label, and all others are asked for in what comes after. */
interface Step {
  readonly label: string;
  /** What happens where the word is not there. */
  readonly rest: { readonly kind: 'label'; readonly label: string } | { readonly kind: 'step'; readonly at: Step } | undefined;
  readonly tests: readonly ExpressionId[];
}

/**
 * `if (text.includes('negative')) return 'negative'; if (text.includes('positive')) return 'positive'; return 'neutral'`: what is mentioned
 * becomes a label of the same name, and what mentions none of them has one too. Nothing is allowed or denied by that.
 */
export function findSorted(mentions: readonly { readonly at: Ref; readonly word: string }[]): ReadonlySet<ExpressionId> {
  const words = new Map(mentions.map(({ at, word }) => [at.id, word.trim().toLowerCase()]));
  const sorted = new Set<ExpressionId>();
  for (const { at } of mentions) {
    const steps = stepsOf(readStep(at.file, at.id));
    const isLabelled = steps.every(({ label, tests }) => tests.every((id) => isLabelOf(words.get(id), label)));
    if (steps.length < 2 || !isLabelled) continue;
    for (const id of steps.flatMap(({ tests }) => tests)) sorted.add(id);
  }
  return sorted;
}

function isLabelOf(word: string | undefined, label: string): boolean {
  return word !== undefined && !REJECTION.test(word) && !CONSENT.test(word) && label.toLowerCase().includes(word);
}

/** The steps in their order, and none where what mentions no word has no label, or one that lets it pass. */
function stepsOf(step: Step | undefined): readonly Step[] {
  if (!step?.rest) return [];
  if (step.rest.kind === 'label') return CONSENT.test(step.rest.label) ? [] : [step];
  const others = stepsOf(step.rest.at);
  return others.length === 0 ? [] : [step, ...others];
}

/** The step that begins with this test. */
function readStep(file: FileIndex, test: ExpressionId): Step | undefined {
  const parent = file.parentOf(test);
  if (parent !== undefined) {
    const around = file.expression(parent);
    return around.kind === 'conditional' && around.condition === test ? readChoice(file, parent) : undefined;
  }
  const statement = file.statementOf(test)?.statement;
  return statement?.kind === 'if' && statement.condition === test ? readBranch(file, statement) : undefined;
}

function readChoice(file: FileIndex, id: ExpressionId): Step | undefined {
  const choice = file.expression(id);
  if (choice.kind !== 'conditional') return undefined;
  const label = readLabel(file, choice.then);
  return label === undefined ? undefined : { label, tests: [choice.condition], rest: readRest(file, choice.else) };
}

function readRest(file: FileIndex, id: ExpressionId): Step['rest'] {
  const label = readLabel(file, id);
  if (label !== undefined) return { kind: 'label', label };
  const at = readChoice(file, id);
  return at && { kind: 'step', at };
}

function readBranch(file: FileIndex, statement: Statement): Step | undefined {
  if (statement.kind !== 'if') return undefined;
  const label = readReturned(file, statement.then[0]);
  const [next] = statement.else.length > 0 ? statement.else : statementsAfter(file, statement);
  if (label === undefined || next === undefined) return undefined;
  return { label, tests: [statement.condition], rest: readNext(file, next) };
}

function readNext(file: FileIndex, next: Statement): Step['rest'] {
  if (next.kind === 'return') return next.value === undefined ? undefined : readRest(file, next.value);
  const at = readBranch(file, next);
  return at && { kind: 'step', at };
}

/** `'allow'`, `true`: goes on as if nothing had been found. */
export function isConsentLabel(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (expression.kind === 'literal' && expression.value === true) || CONSENT.test(readLabel(file, id) ?? '');
}

function readReturned(file: FileIndex, statement: Statement | undefined): string | undefined {
  if (statement?.kind === 'block') return readReturned(file, statement.body[0]);
  return statement?.kind === 'return' && statement.value !== undefined ? readLabel(file, statement.value) : undefined;
}

function readLabel(file: FileIndex, id: ExpressionId): string | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return readLabel(file, expression.value);
  return expression.kind === 'literal' && typeof expression.value === 'string' && expression.value !== '' ? expression.value : undefined;
}
