import type { Catalog, HttpClient, OptionPath } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { isPathMatch, lastOf, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { combine, findTexts } from '../values/texts.js';
import { findProperty, type Ref, type Value } from '../values/value.js';

/** A function that sends an HTTP request. */
export interface Sender {
  readonly client: HttpClient;
  readonly sends: HttpClient['functions'][number];
  /** The call that built the instance with defaults, if there is one. */
  readonly instance: Ref | undefined;
}

/** The last names of everything that sends: a call of anything else is no request. */
export function findSenderNames(catalog: Catalog): ReadonlySet<string> {
  return new Set(
    catalog.http.clients.flatMap((client) => [...client.globals, ...client.functions.map((one) => lastOf(toTokens(one.path)))]),
  );
}

/** Matches a text that calls a global that sends, or names the package of an HTTP client. Their methods are called like those of anything else. */
export function toSending({ http }: Catalog): RegExp {
  const globals = http.clients.flatMap((client) => client.globals.filter((name) => /^\w+$/.test(name)));
  const packages = http.clients.flatMap((client) => client.packages.map((name) => name.replaceAll('.', '\\.')));
  return new RegExp(`\\b(?:${[...new Set(globals)].join('|')})\\s*\\(|['"](?:${[...new Set(packages)].join('|')})['"]`);
}

/** Names of fields in which the file keeps what sends: `this.ask = fetch`, `this.ask = options.fetch ?? fetch`. */
export function findSenderFields(file: FileIndex, senders: ReadonlySet<string>): ReadonlySet<string> {
  return file.facet('sender fields', (one, part) => {
    const assigned = part.expressionIds.flatMap((id) => {
      const assignment = one.expression(id);
      const target = assignment.kind === 'assign' && assignment.target !== undefined ? one.expression(assignment.target) : undefined;
      const isOwn = target?.kind === 'member' && one.expression(target.object).kind === 'this';
      return assignment.kind === 'assign' && isOwn && isSender(one, assignment.value, senders) ? [target.name] : [];
    });
    return new Set(assigned);
  });
}

function isSender(file: FileIndex, id: ExpressionId, senders: ReadonlySet<string>): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'logical') return isSender(file, expression.right, senders);
  if (expression.kind === 'global') return senders.has(expression.name);
  return expression.kind === 'name' && senders.has(file.bindingAt(expression.binding)?.name ?? '');
}

/** Tells functions of packages that make instances of HTTP clients, by their last name. */
export function createMakerTest(catalog: Catalog): (from: string, name: string) => boolean {
  const makers = new Set(
    catalog.http.clients.flatMap(({ packages, instances }) =>
      packages.flatMap((from) => instances.map(({ path }) => `${from} ${lastOf(toTokens(path))}`)),
    ),
  );
  return (from, name) => makers.has(`${from} ${name}`);
}

/** Several where one function takes the URL in several shapes. */
export function findSenders(linker: Linker, callee: Value): readonly Sender[] {
  if (callee.kind === 'global') return findGlobalSenders(linker, callee.path);
  if (callee.kind !== 'package') return [];
  const path = withoutDefault(callee.path);
  return linker.catalog.findHttpClients(callee.specifier).flatMap((client): readonly Sender[] => {
    const direct = client.functions.filter((one) => !isOfInstance(one) && isPathMatch(withoutDefault(toTokens(one.path)), path));
    if (direct.length > 0) return direct.map((sends) => ({ client, sends, instance: undefined }));
    const built = client.instances.find((one) => startsWith(path, [...withoutDefault(toTokens(one.path)), '()']));
    if (!built) return [];
    const rest = path.slice(withoutDefault(toTokens(built.path)).length + 1);
    return client.functions
      .filter((one) => isPathMatch(withoutDefault(toTokens(one.path)), rest))
      .map((sends) => ({ client, sends, instance: callee.calls[0] }));
  });
}

/** Only what was made for an address sends there: `bent('https://…')('/path')`, `wretch('https://…').post(body)`. */
function isOfInstance({ path, url }: Sender['sends']): boolean {
  return path === '' || url === undefined;
}

function findGlobalSenders(linker: Linker, path: readonly string[]): readonly Sender[] {
  const [name = '', ...members] = path;
  return linker.catalog.findHttpClients('global').flatMap((client) => {
    if (!client.globals.includes(name)) return [];
    const isMeant = (tokens: readonly string[]) =>
      isPathMatch(tokens, members) || isPathMatch(tokens, path) || (members.length === 0 && lastOf(tokens) === 'default');
    return client.functions.filter((one) => isMeant(toTokens(one.path))).map((sends) => ({ client, sends, instance: undefined }));
  });
}

/** `axios`, `default`, `default.post` and `* as axios` are the same thing. */
function withoutDefault(path: readonly string[]): readonly string[] {
  return path[0] === 'default' ? path.slice(1) : path;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((token, i) => token === path[i]);
}

/** Every URL that a call of the sender may ask, unknown parts as holes. Empty where the call names none. */
export function findUrls(linker: Linker, call: Ref, { client, sends, instance }: Sender): readonly string[] {
  const option = client.instances[0]?.baseUrl;
  const base = instance && option !== undefined ? readArgument(linker, instance, option) : undefined;
  const url = readUrl(linker, call, sends.url);
  if (!url) return base && sends.url === undefined ? findTexts(linker, base) : [];
  const texts = findTexts(linker, url);
  const path = sends.urlPath === undefined ? undefined : readArgument(linker, call, sends.urlPath);
  if (path) return combine([['https://'], texts, findTexts(linker, path)]);
  return base ? withBase(findTexts(linker, base), texts) : texts;
}

/** `GET` by the function's name or by its options, beside the body: such a request asks no model anything. */
export function isReading(linker: Linker, call: Ref, { sends }: Sender): boolean {
  if (sends.method !== undefined) return READING.test(sends.method);
  const options = typeof sends.body === 'string' && sends.body.includes('.') ? sends.body.replace(/\.[^.]*$/, '') : undefined;
  const method = options === undefined ? undefined : readArgument(linker, call, `${options}.method`);
  return method !== undefined && findTexts(linker, method).every((text) => READING.test(text));
}

const READING = /^(?:GET|HEAD)$/i;

const ELSEWHERE = /^(\w+)\(\)\.(\d+)$/;

/** `request.open('POST', url)`, where another method of the same object sends. */
function readUrl(linker: Linker, call: Ref, option: OptionPath | undefined): Ref | undefined {
  if (option === undefined) return undefined;
  const [, method, argument] = ELSEWHERE.exec(typeof option === 'string' ? option : option.path) ?? [];
  if (method === undefined || argument === undefined) return readArgument(linker, call, option);
  const { file } = call;
  const sending = file.expression(call.id);
  const callee = sending.kind === 'call' ? file.expression(sending.callee) : undefined;
  const receiver = callee?.kind === 'member' ? file.expression(callee.object) : undefined;
  const opened = file.callsNamed(method).filter((id) => {
    const one = file.expression(id);
    const member = one.kind === 'call' ? file.expression(one.callee) : undefined;
    const owner = member?.kind === 'member' ? file.expression(member.object) : undefined;
    return owner?.kind === 'name' && receiver?.kind === 'name' && owner.binding === receiver.binding;
  });
  const [only, ...others] = opened;
  return only === undefined || others.length > 0 ? undefined : readArgument(linker, { ...call, id: only }, argument);
}

function withBase(bases: readonly string[], texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    text.includes('://') ? [text] : bases.map((base) => (text === '' ? base : `${base.replace(/\/$/, '')}/${text.replace(/^\//, '')}`)),
  );
}

function readArgument(linker: Linker, ref: Ref, option: OptionPath): Ref | undefined {
  const call = ref.file.expression(ref.id);
  if (call.kind !== 'call' && call.kind !== 'new') return undefined;
  const [index = '0', ...members] = (typeof option === 'string' ? option : option.path).split('.');
  const argument = call.arguments[Number(index)];
  let found: Ref | undefined = argument === undefined ? undefined : { ...ref, id: argument };
  for (const member of members) {
    const objects: Ref[] = found ? linker.resolve(found).flatMap((value) => (value.kind === 'object' ? [value.at] : [])) : [];
    found = objects.map((object) => findProperty(object, member)).find((one) => one !== undefined);
  }
  return found;
}
