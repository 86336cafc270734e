import type { Credential, FileProfile, Site } from '../../calls.js';
import type { KeyShape } from '../../catalog.js';
import { findDefinedTools } from '../answers/defined-tools.js';
import { findReceived } from '../answers/received.js';
import { findEndpoint } from '../calls/endpoints.js';
import { findCredentials, findShape, toLiteral } from '../clients/credentials.js';
import { findSafetyOff } from '../clients/safety.js';
import type { FileIndex } from '../files/file-index.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findTexts } from '../values/texts.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { isPlain } from './clients.js';

/** Only a file whose text holds one of these can have anything to say here. */
const WORTH_READING =
  /\b(?:sk-|gsk_|hf_|r8_|xai-|pplx-|csk-)|http:\/\/|[?&](?:api[-_]?)?key=|NODE_TLS_REJECT_UNAUTHORIZED|rejectUnauthorized|BLOCK_NONE|HARM_?CATEGORY|safetyMode|(?:dis|en)able_safety_checker|bypassPermissions|danger-full-access|\b(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP)_/i;
/** Tools are made by functions that are called so, or given to what is. */
const TOOL = /[tT]ool/;
const KEY_PARAMETER = /[?&](?:api[-_]?)?key=$/i;
/** What publishes a variable, and what says that it is a secret. */
const PUBLIC_NAME = /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP)_.*(?:KEY|TOKEN|SECRET)$/;
/** What stands before a key in a header. */
const SCHEME = /^(?:Bearer|Basic|Token|Key)\s+/i;

export function toFileProfile(linker: Linker, file: FileIndex): FileProfile | undefined {
  const isWorthReading = linker.project.matches(file.path, WORTH_READING);
  const tools = linker.project.matches(file.path, TOOL) ? findDefinedTools(linker, file) : [];
  const received = findReceived(linker, file);
  const imported = findImportedKeys(linker, file);
  if (!isWorthReading && tools.length + received.length + imported.length === 0) return undefined;
  const refs = isWorthReading ? file.expressionIds.map((id): Ref => ({ file, id })) : [];
  return {
    file: file.path,
    top: toTop(linker.project.text(file.path), file.path),
    keys: refs.flatMap((ref) => findKey(linker, ref) ?? []),
    uncheckedTls: refs.filter((ref) => isUncheckedTls(linker, ref)).map(siteOf),
    publicKeys: [...refs.flatMap((ref) => findPublicKey(linker, ref) ?? []), ...imported],
    keysInUrls: refs.filter((ref) => isKeyInUrl(linker, ref)).map(siteOf),
    plainUrls: refs.filter((ref) => isPlainUrl(linker, ref)).map(siteOf),
    tools,
    received,
    safetyOff: isWorthReading ? findSafetyOff(linker, file) : [],
    unread: null,
  };
}

export function toUnreadProfile(text: string, { file, reason }: { readonly file: string; readonly reason: string }): FileProfile {
  return {
    file,
    top: toTop(text, file),
    keys: [],
    uncheckedTls: [],
    publicKeys: [],
    keysInUrls: [],
    plainUrls: [],
    tools: [],
    received: [],
    safetyOff: [],
    unread: reason,
  };
}

function toTop(text: string, file: string): Site {
  return { file, span: [0, text.search(/\r?\n|$/)] };
}

function findKey(linker: Linker, ref: Ref): Credential | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'literal' || typeof expression.value !== 'string') return undefined;
  const text = expression.value.replace(SCHEME, '');
  const shape = findShape(linker, text, 'anything') ?? (isNamedKey(ref) ? findOwnShape(linker, text) : undefined);
  return shape && toLiteral(shape, text, ref);
}

/** Google's prefix is shared with keys that are public. */
function findOwnShape(linker: Linker, text: string): KeyShape | undefined {
  const shape = findShape(linker, text, 'key');
  return shape?.pattern === undefined ? undefined : shape;
}

const KEY_NAME = /(?:key|token|secret|authorization)$/i;

/** `const ANTHROPIC_KEY = '…'`, `{ 'x-api-key': '…' }`, `process.env.OPENAI_API_KEY = '…'`, `setDefaultOpenAIKey('…')`. */
function isNamedKey({ file, id }: Ref): boolean {
  if (file.drawnFrom(id).some(({ binding }) => KEY_NAME.test(file.bindingAt(binding)?.name ?? ''))) return true;
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  switch (around?.kind) {
    case 'object':
      return around.properties.some((one) => one.kind === 'property' && one.value === id && KEY_NAME.test(one.name));
    case 'assign':
      return around.value === id && around.target !== undefined && KEY_NAME.test(nameOf(file, around.target));
    case 'call':
      return around.arguments[0] === id && KEY_NAME.test(nameOf(file, around.callee));
    default:
      return false;
  }
}

/** A variable that bundlers publish, in a request to a model that no client makes. */
function findPublicKey(linker: Linker, ref: Ref): Credential | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'member' || !PUBLIC_NAME.test(expression.name)) return undefined;
  const found = findPublished(linker, ref);
  return found && reachesRequest(linker, ref) ? found : undefined;
}

/** The same, declared in a file that has nothing else to do with models: `import { OPENAI_KEY } from './config'`. */
function findImportedKeys(linker: Linker, file: FileIndex): readonly Credential[] {
  const names = file.imports.flatMap((imported, index) =>
    imported.kind === 'name' && KEY_NAME.test(imported.imported) && !isSeed(linker, file, imported.from) ? [index] : [],
  );
  if (names.length === 0) return [];
  return file.expressionIds.flatMap((id) => {
    const expression = file.expression(id);
    const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
    if (binding?.import === undefined || !names.includes(binding.import)) return [];
    const found = findPublished(linker, { file, id });
    return found && PUBLIC_NAME.test(found.text) && reachesRequest(linker, { file, id }) ? [found] : [];
  });
}

function findPublished(linker: Linker, ref: Ref): Credential | undefined {
  return findCredentials(linker, ref, 'key').find(({ kind }) => kind === 'public-variable');
}

function isSeed(linker: Linker, file: FileIndex, from: string): boolean {
  const target = linker.project.resolve(file.path, from);
  return target === undefined || linker.project.seeds.includes(target);
}

/** Also under a name, in headers that are made before, or through a function of the project. */
function reachesRequest(linker: Linker, ref: Ref): boolean {
  let isFound = false;
  follow(linker, [{ file: ref.file, id: ref.id, path: [], suffix: [], stack: [] }], (event) => {
    isFound ||= isInRequest(linker, event.flow);
    if (isFound) return 'stop';
    return event.kind === 'combined' ? [{ ...event.flow, id: event.by }] : undefined;
  });
  return isFound;
}

function isInRequest(linker: Linker, { file, id }: Ref): boolean {
  for (let at = file.parentOf(id); at !== undefined; at = file.parentOf(at)) {
    const call = file.expression(at);
    const url = call.kind === 'call' ? call.arguments[0] : undefined;
    if (url !== undefined && findTexts(linker, { file, id: url }).some((text) => findEndpoint(linker, text) !== undefined)) return true;
  }
  return false;
}

/** For the whole process, which is how models are asked too; or for the agent that a model's client is built with. */
function isUncheckedTls(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'assign' && expression.target !== undefined) {
    const target = ref.file.expression(expression.target);
    const value = ref.file.expression(expression.value);
    return (
      target.kind === 'member' && target.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && value.kind === 'literal' && String(value.value) === '0'
    );
  }
  if (expression.kind !== 'object') return false;
  const isOff = expression.properties.some(
    (one) => one.kind === 'property' && one.name === 'rejectUnauthorized' && isFalse(ref.file, one.value),
  );
  return isOff && isInsideClient(linker, ref);
}

function isFalse(file: FileIndex, id: number): boolean {
  const value = file.expression(id);
  return value.kind === 'literal' && value.value === false;
}

function isInsideClient(linker: Linker, { file, id }: Ref): boolean {
  for (let at = file.parentOf(id); at !== undefined; at = file.parentOf(at)) {
    const expression = file.expression(at);
    if (expression.kind !== 'new' && expression.kind !== 'call') continue;
    if (linker.resolve({ file, id: at }).some((value) => value.kind === 'client')) return true;
  }
  return false;
}

/** A text that is put together from an address, a parameter that is named like a key, and something unknown. */
function isKeyInUrl(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  const before = expression.kind === 'template' ? expression.texts.slice(0, -1) : [];
  if (!before.some((text) => KEY_PARAMETER.test(text))) return false;
  return findTexts(linker, ref).some((text) => findEndpoint(linker, text) !== undefined);
}

function isPlainUrl(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  const text = expression.kind === 'literal' ? expression.value : expression.kind === 'template' ? expression.texts[0] : undefined;
  if (typeof text !== 'string' || !isPlain(text)) return false;
  return findTexts(linker, ref).some((url) => findEndpoint(linker, url.replace(/^http:/, 'https:')) !== undefined);
}
