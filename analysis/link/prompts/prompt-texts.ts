import type { Operation, OptionPath } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { readParameter } from '../incoming/request-parameters.js';
import { findAgents } from '../options/agents.js';
import { findBodies } from '../options/http-models.js';
import type { LimitFacts } from '../options/limits.js';
import { readClientOption, readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { findHandedOptions, findWrittenPlaces } from '../options/written-options.js';
import { findPushed, findPutIn } from '../values/added.js';
import { findJson } from '../values/json-objects.js';
import { findKeptState, findStateChanges } from '../values/kept-states.js';
import type { Linker } from '../values/linker.js';
import { findPassedLists } from '../values/passed-lists.js';
import { argumentsOf, type ClientValue, keyOf, type Ref, toEnv, type Value } from '../values/value.js';
import { findTemplates, findVariables } from './prompt-templates.js';
import { elementsOf, hasSpread, propertiesOf } from './written-parts.js';

/** In whose words a text of the prompt stands: the developer's own, a tool's description, any other message. */
export type PromptRole = 'system' | 'tool' | 'conversation';

/** An expression whose value goes into a request as text. */
export interface PromptText {
  readonly at: Ref;
  readonly role: PromptRole;
  /** Where in the value the text is, if the value is handed over as the options: `create(req.body)`. */
  readonly path?: readonly string[];
}

export interface PromptTexts {
  readonly texts: readonly PromptText[];
  /** Whether there may be texts that were not found. */
  readonly isWhole: boolean;
}

/** Every text that a call sends, as far as they are written down where the project can be followed. */
export function findPromptTexts(linker: Linker, facts: LimitFacts, operation: Operation | undefined): PromptTexts {
  const gathered: PromptText[] = [];
  const gather: Gathering = { linker, gathered, lists: new Set(), unseen: 0 };
  if (facts.call.kind === 'http') gatherBodies(gather, findBodies(linker, facts.call));
  else {
    const { system, messages, history, prompt, tools, body } = operation?.options ?? {};
    gatherOption(facts, gather, prompt, (at) => gathered.push({ at, role: 'conversation' }));
    gatherOption(facts, gather, system, (at) => gatherInstructions(gather, at));
    gatherTemplates(gather, facts.call.ref);
    for (const client of facts.clients) gatherLookedUp(gather, client);
    gatherOption(facts, gather, messages, (at) => gatherMessages(gather, at));
    gatherOption(facts, gather, history, (at) => gatherMessages(gather, at));
    gatherOption(facts, gather, facts.clients[0]?.type.options.history, (at) => gatherMessages(gather, at));
    if (gathered.every(({ role }) => role !== 'conversation')) gatherHanded(facts, gather, messages);
    gatherOption(facts, gather, tools, (at) => gatherDescriptions(gather, at, 0));
    gatherHandoffs(facts, gather, operation);
    gatherOption(facts, gather, body, (at) => gatherBodies(gather, findJson(linker, at)));
  }
  return { texts: withoutRepetitions(gathered), isWhole: gather.unseen === 0 };
}

/** Lists that are put together from each other hold the same text many times. */
function withoutRepetitions(texts: readonly PromptText[]): readonly PromptText[] {
  return [...new Map(texts.map((text) => [`${text.role} ${keyOf(text.at)} ${text.path?.join('.')}`, text])).values()];
}

/** What the agents are told to which the one that is run may hand over. */
function gatherHandoffs(facts: LimitFacts, gather: Gathering, operation: Operation | undefined): void {
  const names = (operation?.options.system ?? []).map((path) => (typeof path === 'string' ? path : path.path).split('.').at(-1) ?? '');
  const { handed } = findAgents(gather.linker, facts, operation);
  for (const agent of handed.flatMap((ref) => toolPartsOf(gather.linker, ref)))
    for (const at of names.flatMap((name) => propertiesOf(agent, name))) gatherInstructions(gather, at);
}

/** A text, or a function of the program that gives it. */
function gatherInstructions({ linker, gathered }: Gathering, at: Ref): void {
  const given = linker.resolve(at).flatMap((value) => (value.kind === 'function' ? [value] : []));
  const returned = given.flatMap(({ file, id, env }) =>
    file.returnsOf(id).flatMap(({ value }): readonly Ref[] => (value === undefined ? [] : [{ file, id: value, env }])),
  );
  for (const text of returned.length > 0 ? returned : [at]) gathered.push({ at: text, role: 'system' });
}

/** Of a chain that is called, or of a template that is filled: `prompt.formatMessages({ language })`. Says whether there is any. */
function gatherTemplates(gather: Gathering, call: Ref): boolean {
  const { texts, maps } = findTemplates(gather.linker, call);
  for (const list of texts) gatherTemplate(gather, list, [...findHandedValues(gather.linker, call), ...maps]);
  return texts.length > 0;
}

/** A chain that looks documents up for the words of another's system prompt. */
function gatherLookedUp(gather: Gathering, client: ClientValue): void {
  const { looksUp } = client.type;
  if (!looksUp) return;
  const read = (path: OptionPath) => readClientOption(gather.linker, [client], parseOption(path));
  const [into, by] = [read(looksUp.into), read(looksUp.by)];
  if (into.state !== 'known' || by.state !== 'known') return;
  const own: Gathering = { ...gather, gathered: [] };
  for (const { file, id } of into.values.flatMap((value) => (value.kind === 'package' ? value.calls.slice(-1) : [])))
    for (const list of argumentsOf({ file, id }).slice(0, 1)) gatherMessages(own, { file, id: list });
  const isTold = own.gathered.some(({ at, role }) => role === 'system' && findVariables(gather.linker, at).has(looksUp.name));
  if (isTold) gather.gathered.push({ at: by.at, role: 'system' });
}

/** The messages of a template, and what is given for the names in those of the system. */
function gatherTemplate(gather: Gathering, messages: Ref, values: readonly Ref[]): void {
  const own: Gathering = { ...gather, gathered: [] };
  gatherMessages(own, messages);
  gather.gathered.push(...own.gathered);
  const names = own.gathered.flatMap(({ at, role }) => (role === 'system' ? [...findVariables(gather.linker, at)] : []));
  for (const name of new Set(names))
    for (const at of values.flatMap((object) => propertiesOf(object, name))) gatherInstructions(gather, at);
}

/** The objects that a chain is called with: `invoke({ language })`. */
function findHandedValues(linker: Linker, call: Ref): readonly Ref[] {
  const expression = call.file.expression(call.id);
  const [values] = expression.kind === 'call' ? expression.arguments : [];
  return values === undefined
    ? []
    : linker.resolve({ ...call, id: values }).flatMap((object) => (object.kind === 'object' ? [object.at] : []));
}

interface Gathering {
  readonly linker: Linker;
  readonly gathered: PromptText[];
  /** Those that were gone through, and objects that hold one: `list = [...list, message]` holds itself. */
  readonly lists: Set<string>;
  unseen: number;
}

function gatherOption(facts: LimitFacts, gather: Gathering, paths: readonly OptionPath[] | undefined, add: (at: Ref) => void): void {
  for (const path of paths ?? []) {
    const { state } = readOption(gather.linker, facts.call.ref, facts.clients, [path], facts.version);
    if (state !== 'absent') for (const at of findWrittenPlaces(gather.linker, facts, [path])) add(at);
    if (state === 'unknown') gather.unseen++;
  }
}

/** `create({ ...body })` sends what the body holds in the place of the messages. */
function gatherHanded(facts: LimitFacts, { linker, gathered }: Gathering, paths: readonly OptionPath[] | undefined): void {
  for (const { at, members } of findHandedOptions(linker, facts, paths)) gathered.push({ at, role: 'conversation', path: members });
}

function gatherBodies(gather: Gathering, bodies: readonly Ref[]): void {
  if (bodies.length === 0) gather.unseen++;
  const { system, texts } = gather.linker.catalog.catalog.http.messages;
  for (const body of bodies) {
    for (const name of system) for (const at of propertiesOf(body, name)) gather.gathered.push({ at, role: 'system' });
    for (const name of texts) for (const at of propertiesOf(body, name)) gatherMessages(gather, at);
    for (const at of propertiesOf(body, 'tools')) gatherDescriptions(gather, at, 0);
    if (hasSpread(body)) gather.unseen++;
  }
}

export function findBodyConversations(linker: Linker, call: Extract<LimitFacts['call'], { kind: 'http' }>): readonly Ref[] {
  const { conversations } = linker.catalog.catalog.http.messages;
  return findBodies(linker, call).flatMap((body) => [...conversations].flatMap((name) => propertiesOf(body, name)));
}

/** A list of messages, wherever it is written, with what is pushed to it later; or a single text. */
function gatherMessages(gather: Gathering, ref: Ref): void {
  // Whatever the project's own pages send, anybody may send something else.
  const values = isSent(gather.linker, ref) ? [] : gather.linker.resolve(ref);
  const lists = values.flatMap((value) => (value.kind === 'array' ? [value.at] : []));
  if (lists.length === 0 && gatherMade(gather, ref)) return;
  if (values.length === 0) gatherUnknown(gather, ref);
  else if (lists.length === 0) gatherLoaded(gather, ref);
  else if (lists.length < values.length) gather.unseen++;
  for (const list of lists) {
    const key = keyOf(list);
    if (gather.lists.has(key)) continue;
    gather.lists.add(key);
    for (const element of elementsOf(list)) {
      if (element.isSpread) gatherMessages(gather, element.at);
      else gatherMessage(gather, element.at);
    }
    for (const at of findPushed(list)) gatherMessage(gather, at);
  }
}

/** `base.concat(more)`, `base.slice(-10)`, `await template.formatMessages(values)`, here or under the only name that it has. */
function gatherMade(gather: Gathering, ref: Ref): boolean {
  const { file } = ref;
  if (gatherKept(gather, ref)) return true;
  const expression = file.expression(ref.id);
  if (expression.kind === 'await' || expression.kind === 'cast') return gatherMade(gather, { ...ref, id: expression.value });
  if (expression.kind === 'name') {
    const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
    const isOnly = source?.by === 'initializer' && source.path.length === 0 && others.length === 0;
    return isOnly && gatherMade(gather, { ...ref, id: source.from });
  }
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (expression.kind !== 'call' || gather.lists.has(keyOf(ref))) return false;
  gather.lists.add(keyOf(ref));
  if (gatherTemplates(gather, ref)) return true;
  if (callee?.kind !== 'member') return gatherGivenBack(gather, ref, expression.callee);
  const passed = findPassedLists(gather.linker, ref, callee, expression.arguments);
  if (!passed.slice(0, 1).some((list) => isList(gather.linker, list))) return false;
  for (const list of passed) gatherMessages(gather, list);
  return true;
}

/** `lastOf(messages, 20)`: a function of the project that gives a part of the list which it is handed. */
function gatherGivenBack(gather: Gathering, call: Ref, callee: ExpressionId): boolean {
  const returned = gather.linker.resolve({ ...call, id: callee }).flatMap((one) => {
    if (one.kind !== 'function') return [];
    const env = toEnv({ file: one.file, function: one.id, call });
    return one.file
      .returnsOf(one.id)
      .flatMap(({ value }): readonly Ref[] => (value === undefined ? [] : [{ file: one.file, id: value, env }]));
  });
  const made = returned.filter((value) => gatherMade(gather, value));
  if (made.length > 0 && made.length < returned.length) gather.unseen++;
  return made.length > 0;
}

/** What is added to a state that a framework keeps; what it was loaded with, nobody sees. */
function gatherKept(gather: Gathering, ref: Ref): boolean {
  const state = findKeptState(gather.linker, ref);
  if (!state) return false;
  gather.unseen++;
  for (const { list } of findStateChanges(gather.linker, state)) if (list) gatherMessages(gather, list);
  return true;
}

/** Texts have methods of the same names. */
function isList(linker: Linker, ref: Ref): boolean {
  if (findKeptState(linker, ref)) return true;
  const expression = ref.file.expression(ref.id);
  const callee = expression.kind === 'call' ? ref.file.expression(expression.callee) : undefined;
  if (expression.kind !== 'call' || callee?.kind !== 'member') return linker.resolve(ref).some(({ kind }) => kind === 'array');
  return findPassedLists(linker, ref, callee, expression.arguments)
    .slice(0, 1)
    .some((list) => isList(linker, list));
}

/** `const history = await load(id); history.push({ … })`: a list of which nobody knows but what is put in here. */
function gatherLoaded(gather: Gathering, ref: Ref): void {
  gatherMessage(gather, ref);
  const expression = ref.file.expression(ref.id);
  const added = expression.kind === 'name' ? findPutIn(ref.file, expression.binding, ref.env) : [];
  for (const at of added) gatherMessage(gather, at);
}

/** A parameter of a function that is called by requests: a server action. */
function isSent(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (!binding?.parameter || binding.sources.length > 0) return false;
  return readParameter(linker, file, binding.function, binding.parameter.index, []).kind === 'sent';
}

/** `{ role, content }`, `new SystemMessage(text)`, `['system', text]`, or the text itself. */
function gatherMessage(gather: Gathering, ref: Ref): void {
  const values = gather.linker.resolve(ref);
  for (const value of values) {
    if (value.kind === 'object') gatherObject(gather, value.at);
    else if (value.kind === 'array') gatherTuple(gather, value.at);
    else if (value.kind === 'package' && value.path.at(-1) === 'new') gatherConstructed(gather, value);
    else if (value.kind === 'package' && value.path.at(-2) === 'fromTemplate') gatherTemplatePart(gather, value);
    else if (value.kind === 'literal' || value.kind === 'template' || value.kind === 'computed')
      gather.gathered.push({ at: value.at, role: 'conversation' });
    else gatherUnknown(gather, ref);
  }
  if (values.length === 0) gatherUnknown(gather, ref);
}

function gatherUnknown(gather: Gathering, at: Ref): void {
  gather.unseen++;
  gather.gathered.push({ at, role: 'conversation' });
}

function gatherObject(gather: Gathering, object: Ref): void {
  const key = keyOf(object);
  if (gather.lists.has(key)) return;
  const roles = propertiesOf(object, 'role').flatMap((at) => gather.linker.resolve(at));
  const lists = propertiesOf(object, 'messages');
  if (lists.length > 0) gather.lists.add(key);
  for (const at of lists) gatherMessages(gather, at);
  if (lists.length > 0) return;
  const contents = gather.linker.catalog.catalog.http.messages.contents.flatMap((name) => propertiesOf(object, name));
  if (roles.some((value) => value.kind !== 'literal') || hasSpread(object)) gather.unseen++;
  for (const at of contents) gatherContent(gather, at, toRole(gather, roles));
  // The variables of a template, which may have messages of its own.
  if (contents.length === 0) gatherUnknown(gather, object);
}

function toRole({ linker }: Gathering, roles: readonly Value[]): PromptRole {
  const { systemRoles } = linker.catalog.catalog.http.messages;
  return roles.length > 0 && roles.every((role) => isSystem(role, systemRoles)) ? 'system' : 'conversation';
}

function isSystem(value: Value, names: RegExp): boolean {
  return value.kind === 'literal' && typeof value.value === 'string' && names.test(value.value);
}

function gatherTuple(gather: Gathering, tuple: Ref): void {
  const [role, content] = elementsOf(tuple);
  if (role && content && !content.isSpread) gatherContent(gather, content.at, toRole(gather, gather.linker.resolve(role.at)));
  else gather.unseen++;
}

function gatherConstructed(gather: Gathering, value: Extract<Value, { kind: 'package' }>): void {
  const call = value.calls.at(-1);
  const expression = call?.file.expression(call.id);
  const [argument] = expression?.kind === 'new' ? expression.arguments : [];
  const name = value.path.at(-2) ?? '';
  if (!call || argument === undefined || !/Message$/.test(name)) {
    gather.unseen++;
    return;
  }
  const role: PromptRole = /^System/.test(name) ? 'system' : 'conversation';
  const given: Ref = { ...call, id: argument };
  const contents = propertiesOf(given, 'content');
  for (const at of contents.length > 0 ? contents : [given]) gatherContent(gather, at, role);
}

/** `SystemMessagePromptTemplate.fromTemplate(text)`. */
function gatherTemplatePart(gather: Gathering, { path, calls }: Extract<Value, { kind: 'package' }>): void {
  const call = calls.at(-1);
  const expression = call?.file.expression(call.id);
  const [text] = expression?.kind === 'call' ? expression.arguments : [];
  const role: PromptRole = /^System/.test(path.at(-3) ?? '') ? 'system' : 'conversation';
  if (call && text !== undefined) gather.gathered.push({ at: { ...call, id: text }, role });
  else gather.unseen++;
}

/** A text, or a list of parts of which some hold one. */
function gatherContent({ linker, gathered }: Gathering, ref: Ref, role: PromptRole): void {
  const lists = linker.resolve(ref).flatMap((value) => (value.kind === 'array' ? [value.at] : []));
  if (lists.length === 0) gathered.push({ at: ref, role });
  for (const { at } of lists.flatMap(elementsOf)) {
    const texts = propertiesOf(at, 'text');
    for (const text of texts.length > 0 ? texts : [at]) gathered.push({ at: text, role });
  }
}

const DEEPEST_DESCRIPTION = 5;

/** The descriptions in an object or list of tools: of the tools themselves and of their parameters. */
function gatherDescriptions(gather: Gathering, ref: Ref, depth: number): void {
  const key = `tool ${keyOf(ref)}`;
  if (depth > DEEPEST_DESCRIPTION || gather.lists.has(key)) return;
  gather.lists.add(key);
  for (const part of toolPartsOf(gather.linker, ref)) {
    const expression = part.file.expression(part.id);
    if (expression.kind === 'array') for (const { at } of elementsOf(part)) gatherDescriptions(gather, at, depth + 1);
    if (expression.kind !== 'object') continue;
    for (const property of expression.properties) {
      const at: Ref = { ...part, id: property.value };
      if (property.kind === 'property' && /^(?:description|toolDescription)$/.test(property.name))
        gather.gathered.push({ at, role: 'tool' });
      else if (property.kind !== 'method') gatherDescriptions(gather, at, depth + 1);
    }
  }
}

/** `tool({ description })` and `new Tool({ description })` hold it in what they are given. */
function toolPartsOf(linker: Linker, ref: Ref): readonly Ref[] {
  return linker.resolve(ref).flatMap((value): readonly Ref[] => {
    if (value.kind === 'object' || value.kind === 'array') return [value.at];
    const call = callOf(ref, value);
    const expression = call?.file.expression(call.id);
    if (!call || (expression?.kind !== 'call' && expression?.kind !== 'new')) return [];
    return expression.arguments.flatMap((id: ExpressionId) =>
      linker.resolve({ ...call, id }).flatMap((one) => (one.kind === 'object' ? [one.at] : [])),
    );
  });
}

/** The call that makes a tool; that of an agent is a tool of the agent's (`agent.asTool({ toolDescription })`). */
function callOf(ref: Ref, value: Value): Ref | undefined {
  if (value.kind === 'package') return value.calls.at(-1);
  return value.kind === 'client' ? findCall(ref, 0) : undefined;
}

function findCall(ref: Ref, depth: number): Ref | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'call') return ref;
  const [source] = expression.kind === 'name' ? (ref.file.bindingAt(expression.binding)?.sources ?? []) : [];
  return source && source.path.length === 0 && depth < DEEPEST_DESCRIPTION ? findCall({ ...ref, id: source.from }, depth + 1) : undefined;
}
