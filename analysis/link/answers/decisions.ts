import type { Decision } from '../../calls.js';
import type { ExpressionId, Statement } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import type { FileIndex } from '../files/file-index.js';
import { outermostFrame } from '../files/frames.js';
import { isCallback } from '../values/branches.js';
import { returnFlows } from '../values/call-flows.js';
import { findCallSites } from '../values/call-sites.js';
import { isCheckingCall, isSpeaking, sourceOf } from '../values/checks.js';
import { type Flow, type FlowEvent, follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { isDefaultless, isLoopEnd, isRefusal, isSettledAfter, mayGoOn, onlyAssign, returnsOrThrows } from '../values/outcomes.js';
import { siteOf } from '../values/sites.js';
import { isWriting } from '../values/takers.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { TEXT } from './answers.js';
import { findSorted, isConsentLabel, REJECTION } from './labels.js';
import { isAskingForKind, isPassThrough, KEEPS_TEXT } from './text-calls.js';
import { isConsent, isPermit } from './verdict-uses.js';

/** A place where the text is held against a word. */
interface Question {
  readonly at: Ref;
  readonly kind: 'equal' | 'unequal' | 'mention' | 'switch';
  readonly word: string;
}

interface Seen {
  readonly questions: Map<string, Question>;
  /** The text is shown, kept, parsed or checked, so that it is more than a verdict. */
  isMore: boolean;
  /** Where it goes back to callers, each of which may want it for something else. */
  readonly returned: Map<string, Flow>;
}

const DEEPEST = 4;

/** Where nothing but the model's own words, as it happened to write them, decides what the program does. */
export function findDecisions(linker: Linker, texts: readonly Flow[]): readonly Decision[] {
  const passed = new Map<string, number>();
  const found = toGroups(texts).flatMap((starts) => findIn(linker, starts, 0, passed));
  return [...new Map(found.map((one) => [`${one.file}:${one.span[0]}:${one.kind}`, one])).values()];
}

/** Those that are of the answer's text, by the function in which they are. */
export function toGroups(texts: readonly Flow[]): readonly (readonly Flow[])[] {
  const groups = new Map<string, Flow[]>();
  for (const flow of texts) {
    if (flow.suffix[0] !== TEXT) continue;
    const key = `${flow.file.path}#${outermostFrame(flow.file, flow.id)}`;
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  return [...groups.values()];
}

/** `passed` holds the callers that were looked at, and at which depth: functions that call each other lead to the same ones in many ways. */
function findIn(linker: Linker, starts: readonly Flow[], depth: number, passed: Map<string, number>): readonly Decision[] {
  if (starts.length === 0 || depth > DEEPEST) return [];
  const seen: Seen = { questions: new Map(), isMore: false, returned: new Map() };
  const isComplete = follow(linker, starts, (event) => visit(linker, event, seen));
  const outside = [...seen.returned].flatMap(([key, flow]) => {
    if ((passed.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return [];
    passed.set(key, depth);
    return findIn(linker, [flow], depth + 1, passed);
  });
  if (!isComplete || seen.isMore) return outside;
  const questions = [...seen.questions.values()];
  const found = toDecisions(linker, questions);
  return [...(found.length > 0 ? found : toChoices(questions)), ...outside];
}

/** `return answer === 'APPROVE'`: what else the model may write has been thought of. */
function toChoices(questions: readonly Question[]): readonly Decision[] {
  const [first, ...others] = questions.filter(({ kind }) => kind !== 'mention');
  return first ? [{ ...siteOf(first.at), kind: 'closed', words: [first, ...others].map(({ word }) => word), repair: null }] : [];
}

function visit(linker: Linker, event: FlowEvent, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  switch (event.kind) {
    case 'combined':
      return visitComparison(linker, flow, event.by, seen);
    case 'called':
      return visitMethod(linker, flow, event.call, seen);
    case 'argument':
      return visitArgument(linker, flow, event.call, event.index, seen);
    case 'tested':
      visitTest(flow, event.by, seen);
      return 'stop';
    case 'returned': {
      if (flow.stack.some((frame) => frame.function === event.function && frame.file === flow.file)) return undefined;
      const callers = returnFlows(linker, flow, event.function);
      if (callers.length === 0) seen.isMore = true;
      for (const caller of callers) seen.returned.set(`${caller.file.path}#${caller.id}|${caller.path.join('.')}`, caller);
      return 'stop';
    }
    case 'stored':
    case 'rendered':
    case 'attribute':
    case 'yielded':
    case 'exported':
    case 'spread':
    case 'iterated':
      seen.isMore = true;
      return undefined;
    default:
      return undefined;
  }
}

function ask(seen: Seen, at: Ref, kind: Question['kind'], word: string): void {
  seen.questions.set(`${at.file.path}#${at.id}`, { at, kind, word });
}

function visitComparison(linker: Linker, flow: Flow, by: ExpressionId, seen: Seen): 'stop' | readonly Flow[] {
  const { file, id } = flow;
  const expression = file.expression(by);
  if (expression.kind === 'assign' && expression.target !== undefined && expression.operator === '+=') {
    const target = file.expression(expression.target);
    return target.kind === 'name' ? useFlows(linker, flow, target.binding) : 'stop';
  }
  if (expression.kind !== 'binary' || !/^[=!]==?$/.test(expression.operator)) {
    seen.isMore = true;
    return 'stop';
  }
  const otherId = expression.left === id ? expression.right : expression.left;
  const other = file.expression(otherId);
  if (other.kind !== 'literal') seen.isMore = true;
  else if (isSpeaking(file, otherId))
    ask(seen, { file, id: by }, expression.operator.startsWith('=') ? 'equal' : 'unequal', String(other.value));
  return 'stop';
}

const MENTIONS = /^(?:includes|indexOf|search)$/;
const ASKS_FOR_FORM = /^(?:startsWith|endsWith|localeCompare|charAt|at|codePointAt|charCodeAt)$/;

function visitMethod(linker: Linker, flow: Flow, call: Flow, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { file } = flow;
  const method = flow.suffix.at(-1) ?? '';
  const owner: Flow = { ...call, path: [], suffix: flow.suffix.slice(0, -1) };
  const expression = call.file.expression(call.id);
  const [first] = expression.kind === 'call' ? expression.arguments : [];
  const literal = first === undefined ? undefined : file.expression(first);
  if (MENTIONS.test(method) && first !== undefined) {
    const word =
      literal?.kind === 'literal' ? String(literal.value) : literal?.kind === 'opaque' ? toWord(sourceOf(linker, file, first)) : '';
    if (isWord(word)) ask(seen, { file, id: call.id }, 'mention', word);
    else if (literal?.kind !== 'literal') seen.isMore = true;
    return 'stop';
  }
  if (ASKS_FOR_FORM.test(method)) {
    seen.isMore = true;
    return 'stop';
  }
  if (/^match(?:All)?$/.test(method)) seen.isMore = true;
  return KEEPS_TEXT.has(method) ? [owner] : 'stop';
}

/** `/\byes\b/i` mentions `yes`; what is held to both ends, or has more to it than a word, does not. */
function toWord(pattern: string): string {
  const bare = pattern.replace(/^\//, '').replace(/\/[a-z]*$/, '');
  return bare.replaceAll('\\b', '');
}

/** A mere word, which a sentence may hold by chance. A marker such as `[DONE]` or `FINAL ANSWER:` was made up so that none does. */
function isWord(text: string): boolean {
  return /^[\p{L}' ]{2,}$/u.test(text.trim());
}

function visitArgument(linker: Linker, flow: Flow, id: ExpressionId, index: number, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { file } = flow;
  const call: Ref = { file, id };
  if (isRecorder(file, id)) return 'stop';
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (callee?.kind === 'member' && callee.name === 'test' && file.expression(callee.object).kind === 'opaque') {
    const word = toWord(sourceOf(linker, file, callee.object));
    if (isWord(word)) ask(seen, call, 'mention', word);
    else seen.isMore = true;
    return 'stop';
  }
  if ((isPassThrough(linker, call) && index === 0) || isWriting(linker, call)) return [{ ...flow, id, path: [] }];
  if (isAskingForKind(linker, call)) return 'stop';
  const name = expression.kind === 'call' ? nameOf(file, expression.callee) : '';
  const isOurs =
    expression.kind === 'call' &&
    linker.resolve({ file, id: expression.callee }).some(({ kind }) => kind === 'function' || kind === 'class');
  if (isOurs && !/^(?:parse|extract|to|read)[A-Z]/.test(name)) return isCheckingCall(linker, call) ? stopAs(seen) : undefined;
  seen.isMore = true;
  return 'stop';
}

function stopAs(seen: Seen): 'stop' {
  seen.isMore = true;
  return 'stop';
}

function visitTest(flow: Flow, by: ExpressionId | undefined, seen: Seen): void {
  const { file, id } = flow;
  if (by === undefined && file.statementOf(id)?.statement.kind === 'switch') ask(seen, { file, id }, 'switch', '');
  else if (by !== undefined && file.expression(by).kind === 'index' && !isPicking(file, by)) seen.isMore = true;
}

/** `handlers[answer](…)`, and `if (handlers[answer])` before it: which code runs hangs on the wording here too. */
function isPicking(file: FileIndex, index: ExpressionId): boolean {
  const parent = file.parentOf(index);
  if (parent === undefined) return file.statementOf(index)?.statement.kind === 'if';
  const call = file.expression(parent);
  return call.kind === 'call' && call.callee === index;
}

function toDecisions(linker: Linker, questions: readonly Question[]): readonly Decision[] {
  const [other, ...more] = questions.filter(({ kind }) => kind === 'unequal');
  if (other) return more.length === 0 && questions.length === 1 ? readUnequal(linker, other) : [];
  const words = questions.filter(({ kind }) => kind === 'equal').map(({ word }) => word);
  const sorted = findSorted(questions.filter(({ kind }) => kind === 'mention'));
  return questions.flatMap((question): readonly Decision[] => {
    if (sorted.has(question.at.id)) return [];
    if (question.kind === 'mention') return readMention(linker, question);
    return question.kind === 'switch' ? readSwitch(question) : readEqual(linker, question, words);
  });
}

/** It decides if its truth does, here or where it is returned to, or is what a function gives, and not only whether a loop goes on. */
function readMention(linker: Linker, { at, word }: Question): readonly Decision[] {
  const ends: Ref[] = [];
  follow(linker, [{ ...at, path: [], suffix: [], stack: [] }], (event) => {
    if (event.kind === 'tested') {
      const by = event.by === undefined ? undefined : event.flow.file.expression(event.by);
      if (by?.kind === 'unary' || by?.kind === 'logical') return [{ ...event.flow, id: event.by ?? event.flow.id }];
      ends.push({ file: event.flow.file, id: event.flow.id });
    }
    if (event.kind === 'returned' && event.flow.path.length === 0 && !isCallback(event.flow.file, event.function))
      ends.push({ file: event.flow.file, id: event.flow.id });
    return undefined;
  });
  if (ends.length === 0 || ends.some((end) => isLoopEnd(end) || isRoundEnd(linker, end))) return [];
  return [{ ...siteOf(at), kind: 'mention', words: [word], repair: REJECTION.test(word.trim()) ? null : toRepair(linker, at) }];
}

/** `if (state.rounds >= 3) return END`, before it: the edges of a graph go round like a loop, and so many times at most. */
function isRoundEnd(linker: Linker, { file, id }: Ref): boolean {
  const { edges } = linker.catalog.catalog.idioms;
  const frame = file.expression(id).function;
  const isEdge = findCallSites(linker, file, frame).uses.some((use) => {
    if (use.kind !== 'argument') return false;
    const call = use.call.file.expression(use.call.id);
    return call.kind === 'call' && edges.includes(nameOf(use.call.file, call.callee));
  });
  return isEdge && (file.functionAt(frame)?.body ?? []).some((statement) => isBound(file, statement));
}

function isBound(file: FileIndex, statement: Statement): boolean {
  if (statement.kind !== 'if' || !returnsOrThrows(statement.then)) return false;
  const condition = file.expression(statement.condition);
  return condition.kind === 'binary' && /^[<>]=?$/.test(condition.operator);
}

/** `answer.includes('yes')` → `answer.trim() === 'yes'`. */
function toRepair(linker: Linker, { file, id }: Ref): Decision['repair'] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const [word] = call.kind === 'call' ? call.arguments : [];
  if (callee?.kind !== 'member' || callee.name !== 'includes' || word === undefined || file.expression(word).kind !== 'literal')
    return null;
  const text = (of: ExpressionId) => linker.project.code(file.path, file.expression(of).span).trim();
  const parent = file.parentOf(id);
  const isNegated = parent !== undefined && file.expression(parent).kind === 'unary';
  const code = `${text(callee.object)}${callee.optional ? '?.' : '.'}trim() === ${text(word)}`;
  return { ...siteOf({ file, id }), code: isNegated ? `(${code})` : code };
}

function readSwitch({ at }: Question): readonly Decision[] {
  const statement = at.file.statementOf(at.id)?.statement;
  if (statement?.kind !== 'switch' || statement.cases.some(({ test }) => test === undefined)) return [];
  const words = statement.cases.flatMap(({ test }) => {
    const word = test === undefined ? undefined : at.file.expression(test);
    return word?.kind === 'literal' ? [String(word.value)] : [];
  });
  const bodies = statement.cases.map(({ body }) => body);
  if (words.length < 2 || onlyAssign(at.file, bodies) || isSettledAfter(at.file, statement)) return [];
  return [{ ...siteOf(at), kind: 'dropped', words, repair: null }];
}

function readEqual(linker: Linker, { at, word }: Question, words: readonly string[]): readonly Decision[] {
  const permissive: readonly Decision[] = [{ ...siteOf(at), kind: 'permissive', words: [word], repair: null }];
  const node = at.file.statementOf(at.id);
  if (words.length === 1 && isChoiceOfConsent(at, word, 'else')) return permissive;
  if (node?.statement.kind !== 'if' || node.statement.condition !== at.id)
    return words.length === 1 && isStopElsewhere(linker, at) ? permissive : [];
  if (words.length === 1 && (isStop(at.file, node.statement) || (REJECTION.test(word.trim()) && isWayOut(at.file, node.statement))))
    return permissive;
  const chained = chainOf(node.statement);
  if (chained.length > 1 && isFirstInChain(at, node.statement) && isDefaultless(at.file, chained))
    return [{ ...siteOf(at), kind: 'dropped', words, repair: null }];
  return [];
}

/** `return verdict !== 'UNSAFE'`: whatever else the model writes is consent. What a mere `no` or a word of the project's own says, those who go on by it tell. */
function readUnequal(linker: Linker, { at, word }: Question): readonly Decision[] {
  const permissive: readonly Decision[] = [{ ...siteOf(at), kind: 'permissive', words: [word], repair: null }];
  if (isChoiceOfConsent(at, word, 'then')) return permissive;
  const statement = at.file.statementOf(at.id)?.statement;
  const isVerdict = statement?.kind === 'return' && statement.value === at.id;
  const isPermissive = REJECTION.test(word.trim()) || (/^(?:no|false)$/i.test(word.trim()) ? isConsent(linker, at) : isPermit(linker, at));
  return isVerdict && isPermissive ? permissive : [];
}

/** `verdict === 'block' ? 'block' : 'allow'`: any text but the word that rejects becomes a word that lets it pass. */
function isChoiceOfConsent({ file, id }: Ref, word: string, rest: 'then' | 'else'): boolean {
  const parent = file.parentOf(id);
  const choice = parent === undefined ? undefined : file.expression(parent);
  return choice?.kind === 'conditional' && choice.condition === id && REJECTION.test(word.trim()) && isConsentLabel(file, choice[rest]);
}

/** One text stops here, and every other goes on. */
function isStop(file: FileIndex, statement: If): boolean {
  return statement.else.length === 0 && isRefusal(file, statement.then) && mayGoOn(file, statement);
}

/** What was denied gets an answer of its own, and every other text gets what comes after. */
function isWayOut(file: FileIndex, statement: If): boolean {
  if (!returnsOrThrows(statement.then)) return false;
  const [first] = statement.else;
  return first === undefined ? mayGoOn(file, statement) : first.kind !== 'if' && !isRefusal(file, statement.else);
}

/** `return answer === 'YES'`, whose caller says `if (await isSpam(text)) throw …`. What is turned round first stops every other text. */
function isStopElsewhere(linker: Linker, at: Ref): boolean {
  let isFound = false;
  follow(linker, [{ ...at, path: [], suffix: [], stack: [] }], ({ kind, flow }) => {
    const statement = kind === 'tested' ? flow.file.statementOf(flow.id)?.statement : undefined;
    if (statement?.kind === 'if' && statement.condition === flow.id && !isLoopEnd(flow)) isFound ||= isStop(flow.file, statement);
    return kind === 'tested' ? 'stop' : undefined;
  });
  return isFound;
}

type If = Statement & { readonly kind: 'if' };

/** `if … else if … else if`. */
function chainOf(statement: If): readonly If[] {
  const [next, ...more] = statement.else;
  return next?.kind === 'if' && more.length === 0 ? [statement, ...chainOf(next)] : [statement];
}

function isFirstInChain({ file, id }: Ref, statement: If): boolean {
  const around = file.statementOf(id)?.parent?.statement;
  return !(around?.kind === 'if' && around.else.length === 1 && around.else[0] === statement);
}
