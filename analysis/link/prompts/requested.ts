import type { RequestedOption, Site, TakenPart } from '../../calls.js';
import type { Operation, OptionPath } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import { findRequestOrigin, type RequestOrigin } from '../incoming/request-origins.js';
import { findBodies, findHandedBodies } from '../options/http-models.js';
import { findInnermostClients, type LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { findHandedOptions, findWrittenPlaces, readWrittenOption, type WrittenOption } from '../options/written-options.js';
import { findPutIn } from '../values/added.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, findProperty, type Ref, type Value } from '../values/value.js';
import { readHttpPayer } from './http-payers.js';
import { findModelClients, isPaidByOther, readConstructedOption, readPayer } from './payers.js';
import { isCheckedOnTheWay, isNumberMade, isRoleChecked } from './request-checks.js';

/** Options of a call that the sender of a request to this server chooses at will, where another key than his is known to pay. */
export function findRequested(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly RequestedOption[] {
  const client = facts.clients[0]?.type.options;
  if (facts.call.kind === 'http') return findInBody(linker, facts.call);
  if (!isPaidByOther(linker, facts)) return [];
  const { options } = operation ?? {};
  const asked: Asked = { ...facts, texts: [...(options?.messages ?? []), ...(options?.prompt ?? [])] };
  const inner: Asked = { ...asked, clients: findInnermostClients(linker, facts) };
  return [
    ...(inner.clients.length > 0 && isPaidByOther(linker, inner) ? findConstructed(linker, inner) : []),
    ...find(linker, asked, 'model', [...(options?.model ?? []), ...(client?.model ?? [])]),
    ...(client ? find(linker, asked, 'baseUrl', client.baseUrl) : findAddresses(linker, facts)),
    ...find(linker, asked, 'maxOutputTokens', [...(options?.maxOutputTokens ?? []), ...(client?.maxOutputTokens ?? [])]),
    ...findMessages(linker, asked, options?.messages, options?.systemInMessages),
    ...findMessages(linker, asked, options?.history, options?.systemInMessages),
    ...findMessages(linker, asked, client?.history, options?.systemInMessages),
  ];
}

/** `new SimpleChatEngine({ llm: new OpenAI({ model }) })`: what is said where the model inside is made. */
function findConstructed(linker: Linker, facts: Asked): readonly RequestedOption[] {
  const { model, baseUrl, maxOutputTokens } = facts.clients[0]?.type.options ?? {};
  return [
    ...find(linker, facts, 'model', model),
    ...find(linker, facts, 'baseUrl', baseUrl),
    ...find(linker, facts, 'maxOutputTokens', maxOutputTokens),
  ];
}

/** `texts` are where the call takes what is said to the model. */
interface Asked extends LimitFacts {
  readonly texts: readonly OptionPath[];
}

type HttpCall = Extract<LimitFacts['call'], { kind: 'http' }>;

/** What the wire formats of the providers call these parts of a request. */
const WRITTEN = {
  model: ['model'],
  maxOutputTokens: ['max_tokens', 'max_completion_tokens', 'max_output_tokens'],
  messages: ['messages', 'contents', 'input'],
} as const;

/** `fetch(url, { body: JSON.stringify({ model, messages }) })`, where it is known that another key than the sender's pays for it. */
function findInBody(linker: Linker, call: HttpCall): readonly RequestedOption[] {
  if (readHttpPayer(linker, call) !== 'other') return [];
  return [...findWrittenInBody(linker, call), ...findHandedInBody(linker, call)];
}

/** `body: JSON.stringify(await c.req.json())`: a relay sends whatever it is sent. */
function findHandedInBody(linker: Linker, call: HttpCall): readonly RequestedOption[] {
  return findHandedBodies(linker, call).flatMap(({ at, written }) =>
    (['model', 'maxOutputTokens', 'messages'] as const).flatMap((option) => {
      if (WRITTEN[option].some((name) => written.has(name))) return [];
      const origin = findChosen(linker, option, at, [WRITTEN[option][0]]);
      return origin ? [{ ...toRequested(linker, option, at, origin), isPart: true }] : [];
    }),
  );
}

function findWrittenInBody(linker: Linker, call: HttpCall): readonly RequestedOption[] {
  return findBodies(linker, call).flatMap((body) =>
    (['model', 'maxOutputTokens', 'messages'] as const).flatMap((option) => {
      const written = WRITTEN[option].flatMap((name) => {
        const at = findProperty(body, name);
        return at ? [{ at, name }] : [];
      });
      return written.flatMap(({ at, name }) => {
        const origin = findChosen(linker, option, at);
        const isMeant = option !== 'messages' || name === 'messages' || (origin !== undefined && isList(origin));
        return origin && isMeant ? [toRequested(linker, option, at, origin)] : [];
      });
    }),
  );
}

function findMessages(
  linker: Linker,
  facts: Asked,
  paths: readonly OptionPath[] | undefined,
  system: readonly OptionPath[] | undefined,
): readonly RequestedOption[] {
  const found = find(linker, facts, 'messages', paths);
  return found.length > 0 && rejectsSystem(linker, facts, system) ? found.map((one) => ({ ...one, refusesSystem: true })) : found;
}

/** Lists of messages are put together, or come by several ways, of which each has to be mended. */
function findOthers(linker: Linker, at: Ref, taken: TakenPart): readonly TakenPart[] {
  const found = new Map<string, TakenPart>();
  findRequestOrigin(linker, at, [], (origin) => {
    const part = toTaken(linker, origin);
    if (!isSameSite(part, taken) && !isRoleChecked(linker, origin)) found.set(`${part.file}#${part.span.join()}`, part);
    return false;
  });
  return [...found.values()];
}

type Choice = RequestedOption['option'];

function find(linker: Linker, facts: Asked, option: Choice, paths: readonly OptionPath[] | undefined): readonly RequestedOption[] {
  const written = readWrittenOption(linker, facts, paths);
  if (!written) return findHanded(linker, facts, option, paths);
  const isMeant = (origin: RequestOrigin) => option !== 'messages' || written.members.at(-1) === 'messages' || isList(origin);
  for (const at of findWrittenPlaces(linker, facts, paths)) {
    const names = option === 'model' ? findNames(linker, { ...written, at }) : [at];
    const origin = names.flatMap((name) => findChosen(linker, option, name) ?? []).find(isMeant);
    if (!origin) continue;
    const requested = toRequested(linker, option, at, origin);
    return [option === 'messages' ? { ...requested, alsoTaken: findOthers(linker, at, requested.taken) } : requested];
  }
  return [];
}

/** Options that hold a text or messages with roles, as their sender likes. */
const LISTS = /^(?:messages|input|contents)$/;

/** `create(req.body)`, `create({ ...body, stream: true })`, `new ChatOpenAI(body.settings)`: whatever its sender puts there. */
function findHanded(linker: Linker, facts: Asked, option: Choice, paths: readonly OptionPath[] | undefined): readonly RequestedOption[] {
  const said = readWrittenOption(linker, facts, facts.texts)?.at;
  for (const { at, members } of findHandedOptions(linker, facts, paths)) {
    const origin = findChosen(linker, option, at, members);
    // `generateContent(req.body.message)`: a part of the request is the text, and only the whole of it may be the options.
    const isText = origin && said?.id === at.id && said.file === at.file && origin.path.length > members.length + 1;
    if (isText) continue;
    if (origin && (option !== 'messages' || LISTS.test(members.at(-1) ?? '')))
      return [{ ...toRequested(linker, option, at, origin), isPart: true }];
  }
  return [];
}

/** `createOpenAI({ baseURL })(name)`: where a function is handed a model, the address is that of the model's own client. */
function findAddresses(linker: Linker, facts: LimitFacts): readonly RequestedOption[] {
  return findModelClients(linker, facts).flatMap((client) => {
    const reading = readConstructedOption(linker, facts, client, 'baseUrl');
    const origin = reading.state === 'known' ? findChosen(linker, 'baseUrl', reading.at) : undefined;
    const isOurs = origin && readPayer(linker, facts, client) === 'other';
    return isOurs && reading.state === 'known' ? [toRequested(linker, 'baseUrl', reading.at, origin)] : [];
  });
}

function findChosen(linker: Linker, option: Choice, at: Ref, members: readonly string[] = []): RequestOrigin | undefined {
  const isChecked = option === 'messages' ? isRoleChecked : isCheckedOnTheWay;
  const isFree = (origin: RequestOrigin) => !isChecked(linker, origin);
  return findRequestOrigin(linker, option === 'maxOutputTokens' ? findCounted(at) : at, members, isFree);
}

/** `parseInt(req.query.limit, 10)`, `Number(limit) || 500`: a number is as large as its sender likes. */
function findCounted(at: Ref): Ref {
  const expression = at.file.expression(at.id);
  if (expression.kind === 'logical') return findCounted({ ...at, id: expression.left });
  if (expression.kind === 'unary' && expression.operator === '+') return findCounted({ ...at, id: expression.value });
  const [given] = expression.kind === 'call' && isNumberMade(at.file, expression.callee) ? expression.arguments : [];
  return given === undefined ? at : findCounted({ ...at, id: given });
}

function toRequested(linker: Linker, option: Choice, at: Ref, origin: RequestOrigin): RequestedOption {
  const isGrown = origin.names.some(({ file, binding, path }) => path.length === 0 && findPutIn(file, binding, undefined).length > 0);
  return { ...siteOf(at), option, taken: toTaken(linker, origin), isPart: false, ...(isGrown && { isGrown }) };
}

function toTaken(linker: Linker, origin: RequestOrigin): TakenPart {
  const site = siteOf(origin.taken);
  return { ...site, code: linker.project.code(site.file, site.span) };
}

function isSameSite(one: Site, other: Site): boolean {
  return one.file === other.file && one.span[0] === other.span[0] && one.span[1] === other.span[1];
}

/** `openai(name)`: the name stands in the call that makes a model of it, which may be made elsewhere. */
function findNames(linker: Linker, { at, values }: WrittenOption): readonly Ref[] {
  const expression = at.file.expression(at.id);
  const callees = expression.kind === 'call' ? linker.resolve({ ...at, id: expression.callee }) : [];
  if (expression.kind === 'call' && !callees.some(({ kind }) => kind === 'function')) return findGivenName(linker, at);
  return [at, ...values.flatMap((value) => findMakers(linker, value)).flatMap((maker) => findGivenName(linker, maker))];
}

const MOST_WRAPPERS = 3;

/** The calls that make a model of a name: `openai(name)`, inside `wrapLanguageModel({ model: gateway.languageModel(name) })` too. */
function findMakers(linker: Linker, value: Value, depth = 0): readonly Ref[] {
  if (value.kind === 'client') return [value.client.derivations.at(-1)?.call ?? []].flat();
  const last = value.kind === 'package' ? value.calls.at(-1) : undefined;
  if (!last || depth > MOST_WRAPPERS) return [];
  const [given] = argumentsOf(last);
  const options = given === undefined ? [] : linker.resolve({ ...last, id: given }).filter(({ kind }) => kind === 'object');
  const inner = options.flatMap((one) => (one.kind === 'object' ? linker.member(one, 'model', one.at) : []));
  return options.length === 0 ? [last] : inner.flatMap((one) => findMakers(linker, one, depth + 1));
}

function findGivenName(linker: Linker, maker: Ref): readonly Ref[] {
  const expression = maker.file.expression(maker.id);
  const [name] = expression.kind === 'call' ? expression.arguments : [];
  if (expression.kind !== 'call' || name === undefined) return [];
  return choosesAmongNamed(linker, { ...maker, id: expression.callee }) ? [] : [{ ...maker, id: name }];
}

/** `customProvider({ languageModels: { … } })` knows only the models that the project has named. */
function choosesAmongNamed(linker: Linker, callee: Ref): boolean {
  const values = linker.resolve(callee);
  const calls = values.flatMap((value) => (value.kind === 'package' || value.kind === 'global' ? value.calls : []));
  return calls.some(({ file, id }) => {
    const call = file.expression(id);
    const given = call.kind === 'call' || call.kind === 'new' ? call.arguments : [];
    return given.some((one) => {
      const object = file.expression(one);
      return (
        object.kind === 'object' && object.properties.some((property) => property.kind === 'property' && property.name === 'languageModels')
      );
    });
  });
}

/** A text in the place of the messages is the user's part of the conversation, as it should be. */
function isList({ path }: RequestOrigin): boolean {
  return /^(?:messages|contents|history|conversation|chatHistory|chat_history)$/.test(path.at(-1) ?? '');
}

/** The SDK refuses system messages among the others unless it is told to take them. */
function rejectsSystem(linker: Linker, { call, clients, version }: LimitFacts, paths: readonly OptionPath[] | undefined): boolean {
  const current = (paths ?? []).filter((path) => typeof path === 'string' || isWithin(path, version));
  if (current.length === 0) return paths?.length === 0;
  const reading = readOption(linker, call.ref, clients, current, version);
  return reading.state !== 'known' || !reading.values.some((value) => value.kind === 'literal' && value.value === true);
}
