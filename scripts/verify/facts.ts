import type { Answer, ClientType, Operation, OptionPath, Sdk } from '../../analysis/catalog.js';
import { isWithin } from '../../analysis/link/files/manifests.js';
import { parseOption } from '../../analysis/link/options/parsed-options.js';
import type { Found, Types } from './types.js';

/** One statement of the catalog that types can prove or refute. */
export interface Fact {
  readonly kind: 'export' | 'client' | 'path' | 'option' | 'failure' | 'answer' | 'consume';
  /** As tables name it: `chat.completions.create ← 0.max_tokens`. */
  readonly label: string;
  /** `mangle` asks the same under a name that cannot be there. */
  prove(mangle: Mangle): Verdict;
}

export type Verdict = 'holds' | 'missing' | 'loose';
export type Mangle = (name: string) => string;

/** Everything that an entry of the catalog says of the version that is installed. */
export function listFacts(sdk: Sdk, types: Types, version: string): readonly Fact[] {
  const clients = createClients(sdk, types);
  const operations = sdk.operations.filter((operation) => isWithin(operation, version));
  return [
    ...sdk.clients.flatMap((type) => listClientFacts(type, sdk, types, clients)),
    ...operations.flatMap((operation) => listOperationFacts(operation, sdk, types, clients, version)),
  ];
}

/** A client's instances, and what can be called to get one. */
interface Client {
  readonly builders: () => Found;
  readonly instances: () => Found;
}

/** Two kinds of clients may each be made of the other, so what is being worked out counts as what its exports give. */
function createClients(sdk: Sdk, types: Types): ReadonlyMap<string, Client> {
  const own = (type: ClientType): Found =>
    joinFound([
      ...type.exports.flatMap((name) => [types.constructed(types.exported(name)), types.called(types.exported(name))]),
      ...[...type.exports, ...(type.types ?? [])].map((name) => types.declared(name)),
    ]);
  const known = new Map<string, Found>();
  const ways = (type: ClientType): readonly Found[] =>
    (type.from ?? []).map(({ client, path }) => {
      const owner = sdk.clients.find(({ name }) => name === client) ?? type;
      return types.walk(instancesOf(owner), toSteps(path));
    });
  const instancesOf = (type: ClientType): Found => {
    const before = known.get(type.name);
    if (before) return before;
    known.set(type.name, own(type));
    const found = joinFound([own(type), ...ways(type).map((way) => types.called(way))]);
    known.set(type.name, found);
    return found;
  };
  return new Map(
    sdk.clients.map((type) => [
      type.name,
      {
        builders: () => joinFound([...type.exports.map((name) => types.exported(name)), ...ways(type)]),
        instances: () => instancesOf(type),
      },
    ]),
  );
}

function listClientFacts(type: ClientType, sdk: Sdk, types: Types, clients: ReadonlyMap<string, Client>): readonly Fact[] {
  const client = clients.get(type.name);
  if (!client) return [];
  const exports: readonly Fact[] = type.exports.map((name) => ({
    kind: 'export',
    label: name,
    prove: (mangle) => toVerdict(types.exported(toMangled(name, mangle))),
  }));
  const named: readonly Fact[] = (type.types ?? []).map((name) => ({
    kind: 'export',
    label: `type ${name}`,
    prove: (mangle) => toVerdict(types.declared(mangle(name))),
  }));
  const from: readonly Fact[] = (type.from ?? [])
    .filter(({ path }) => path !== '' && !path.includes('*'))
    .map(({ client: owner, path }) => ({
      kind: 'client',
      label: `${owner}.${path}()`,
      prove: (mangle) => toVerdict(types.called(types.walk(clients.get(owner)?.instances() ?? NONE, toSteps(toMangled(path, mangle))))),
    }));
  const derived: readonly Fact[] = (type.derive ?? []).map(({ path }) => ({
    kind: 'client',
    label: `${type.name}.${path}()`,
    prove: (mangle) => toVerdict(types.walk(client.instances(), toSteps(toMangled(path, mangle)))),
  }));
  const options = listOptions(type.options).map(({ path }) => toOptionFact(`new ${type.name}`, path, { types, client, call: NONE }));
  if (client.instances().types.length === 0) return [...exports, ...named];
  return [...exports, ...named, ...from, ...derived, ...(isBuiltHere(type, sdk) ? options : [])];
}

/** A type that only annotations name has no constructor whose options could be looked at. */
function isBuiltHere({ exports, from = [] }: ClientType, sdk: Sdk): boolean {
  return exports.length > 0 || from.some(({ client }) => sdk.clients.some(({ name }) => name === client));
}

function listOperationFacts(
  operation: Operation,
  sdk: Sdk,
  types: Types,
  clients: ReadonlyMap<string, Client>,
  version: string,
): readonly Fact[] {
  const client = operation.on === null ? undefined : clients.get(operation.on);
  const owner = client ? client.instances() : NONE;
  // A client that this version does not export is told once, as an export.
  if (client && owner.types.length === 0) return [];
  const at = (path: string): Found => (operation.on === null ? types.exported(path) : types.walk(owner, toSteps(path)));
  const title = operation.on === null ? operation.path : `${operation.on}.${operation.path}`;
  const path: Fact = {
    kind: 'path',
    label: title,
    prove: (mangle) => toVerdict(at(toMangled(operation.path, mangle))),
  };
  if (operation.path.includes('*')) return [];
  const call = at(operation.path);
  // What the types do not know is one fault, not as many as it has options.
  if (call.types.length === 0) return [path];
  const wanted = operation.argument?.exports.map((name) => types.exported(name)) ?? [];
  const commands: readonly Fact[] = (operation.argument?.exports ?? []).map((name) => ({
    kind: 'export',
    label: name,
    prove: (mangle) => toVerdict(types.exported(mangle(name))),
  }));
  const request = { index: operation.argument?.index, found: joinFound(wanted) };
  const options = listOptions(operation.options)
    .filter((option) => isWithin(option, version))
    .map((option) => toOptionFact(title, option.path, { types, client, call, request }));
  return [
    path,
    ...commands,
    ...options,
    ...listRequired(operation, title, types, call, request),
    ...listFailureFacts(operation, title, types, call),
    ...listAnswerFacts(operation, title, types, call, request.found),
    ...listRejects(sdk, operation, title, types, call, version),
  ];
}

interface Request {
  /** Where the request object is that holds the options. */
  readonly index: number | undefined;
  readonly found: Found;
}

interface OptionOwner {
  readonly types: Types;
  readonly client: Client | undefined;
  readonly call: Found;
  readonly request?: Request;
}

function toOptionFact(title: string, given: string, { types, client, call, request }: OptionOwner): Fact {
  const { target, argument, members } = parseOption(given);
  const owner = (position: number): Found => {
    if (target === 'client') return types.argument(client?.builders() ?? NONE, position, 'either');
    if (request?.index === position) return types.argument(request.found, 0, 'new');
    return types.argument(call, position, 'call');
  };
  const prove = (mangle: Mangle): Found => {
    const last = members.at(-1);
    if (last !== undefined) return types.walk(owner(argument), [...members.slice(0, -1), mangle(last)]);
    // An option that is the argument itself has no name: what cannot be there is an argument far behind it.
    return owner(mangle('') === '' ? argument : argument + ARGUMENTS_OF_NO_CALL);
  };
  return { kind: 'option', label: `${title} ← ${given}`, prove: (mangle) => toVerdict(prove(mangle)) };
}

function listRequired(
  { requiresMaxOutputTokens, options }: Operation,
  title: string,
  types: Types,
  call: Found,
  { index, found }: Request,
): readonly Fact[] {
  const [first] = options.maxOutputTokens ?? [];
  if (!requiresMaxOutputTokens || first === undefined) return [];
  const { argument, members } = parseOption(first);
  const given = index === argument ? types.argument(found, 0, 'new') : types.argument(call, argument, 'call');
  return [
    {
      kind: 'option',
      label: `${title} requires ${toPath(first)}`,
      prove: (mangle) => (types.isRequired(given, mangle(members.at(-1) ?? '')) ? 'holds' : 'missing'),
    },
  ];
}

/** Whether a call gives a promise, and whether what it gives is iterated. */
function listFailureFacts({ failure, streaming }: Operation, title: string, types: Types, call: Found): readonly Fact[] {
  if (failure === 'value' || failure === 'result') return [];
  const isAwaited = failure === 'promise' || failure === 'promise-stream';
  const isStream = streaming === 'always' && failure !== 'silent-stream';
  const verdict = (): Verdict => {
    if (types.isPromise(call) !== isAwaited) return call.loose ? 'loose' : 'missing';
    return isStream ? toVerdict(types.element(types.called(call))) : 'holds';
  };
  return [{ kind: 'failure', label: `${title} fails as ${failure}`, prove: (mangle) => (mangle('') === '' ? verdict() : 'missing') }];
}

function listAnswerFacts(
  { answer, chunk, consume, mute, streaming }: Operation,
  title: string,
  types: Types,
  call: Found,
  commands: Found,
): readonly Fact[] {
  const result = () => types.called(call);
  // `client.send` gives what any command does; which one is told by the command's own parameter of type, which is not followed.
  if (commands.types.length > 0) return [];
  const inResult = listAnswerPaths(answer).map((one) => toAnswerFact(`${title} → ${one}`, one, types, result));
  const inChunk = listAnswerPaths(streaming === 'never' ? undefined : chunk).map((one) =>
    toAnswerFact(`${title} → chunk ${one}`, one, types, () => types.element(result())),
  );
  const consumed: readonly Fact[] = [...(consume ?? []), ...(mute ?? [])].map((name) => ({
    kind: 'consume',
    label: `${title} → ${name}`,
    prove: (mangle) => toVerdict(types.walk(result(), [mangle(name)])),
  }));
  return [...inResult, ...inChunk, ...consumed];
}

function toAnswerFact(label: string, given: string, types: Types, from: () => Found): Fact {
  return { kind: 'answer', label, prove: (mangle) => toVerdict(types.walk(from(), toSteps(toMangled(given, mangle)))) };
}

function listRejects(
  { rejects = [] }: Sdk,
  { operation }: Operation,
  title: string,
  types: Types,
  call: Found,
  version: string,
): readonly Fact[] {
  if (operation !== 'chat') return [];
  return rejects
    .filter((one) => isWithin(one, version))
    .map(({ parameter }) => ({
      kind: 'option',
      label: `${title} takes no ${parameter}`,
      prove: (mangle) => {
        const verdict = toVerdict(types.walk(types.argument(call, 0, 'call'), [parameter]));
        return mangle('') !== '' || verdict === 'holds' ? 'missing' : verdict === 'loose' ? 'loose' : 'holds';
      },
    }));
}

function listAnswerPaths(answer: Answer | undefined): readonly string[] {
  const { text, object, toolArguments, finish, refusal, usage }: Answer = answer ?? {};
  return [text, object, toolArguments, finish, refusal, usage].flatMap((paths) => paths ?? []).filter((one) => one !== '');
}

function listOptions(options: Operation['options'] | ClientType['options']): readonly Exclude<OptionPath, string>[] {
  return (
    Object.values<readonly OptionPath[] | undefined>({ ...options })
      .flatMap((paths) => paths ?? [])
      .map((option) => (typeof option === 'string' ? { path: option } : option))
      // Those of the client that made it are looked up with that client's own.
      .filter(({ ofOwner }) => !ofOwner)
  );
}

function toPath(option: OptionPath): string {
  return typeof option === 'string' ? option : option.path;
}

/** `choices[].message.content` and `finalMessage().text` in steps. */
function toSteps(given: string): readonly string[] {
  return given
    .replaceAll('[]', '.[]')
    .replaceAll('()', '.()')
    .split('.')
    .filter((step) => step !== '');
}

/** The last name of a path, whatever brackets follow; where brackets are all it has (`[]`), a name behind them. */
function toMangled(given: string, mangle: Mangle): string {
  return /[\w$]/.test(given) ? given.replace(/[\w$]+(?=[^\w$]*$)/, mangle) : `${given}${mangle('')}`;
}

const ARGUMENTS_OF_NO_CALL = 20;

const NONE: Found = { types: [], loose: false };

function joinFound(found: readonly Found[]): Found {
  return { types: [...new Set(found.flatMap(({ types }) => types))], loose: found.some(({ loose }) => loose) };
}

function toVerdict({ types, loose }: Found): Verdict {
  if (types.length > 0) return 'holds';
  return loose ? 'loose' : 'missing';
}
