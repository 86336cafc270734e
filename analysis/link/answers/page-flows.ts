import type { ExpressionId, FunctionId } from '../../facts.js';
import { findSenders, findUrls } from '../calls/senders.js';
import { toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { wordOf } from '../files/words.js';
import { componentsOf } from '../values/call-flows.js';
import { resolveExportOf } from '../values/exports.js';
import { type Flow, useFlows } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { HOLE } from '../values/texts.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findPageFileFlows } from './page-files.js';

/** Files that are worth reading for one address. */
const MOST_FILES = 8;
/** `/` and the like stand in every file. */
const SHORTEST_ADDRESS = 4;

/**
 * Where the project's own pages take what is answered here: `fetch('/api/summary')` in one file for what `app/api/summary/route.ts` sends, and
 * `useActionData()` for what the `action` beside it returns, or the properties of the page that it is drawn with.
 */
export function findPageFlows(linker: Linker, flow: Flow, at: Ref): readonly Flow[] {
  return [
    ...findHookFlows(linker, flow, at),
    ...findPropertyFlows(linker, flow, at),
    ...findPageFileFlows(linker, flow, at.file.path, (name) => framesOf(at).some((frame) => isExportedAs(at.file, frame, name))),
    ...findAddresses(linker, at).flatMap((address) => findRequestFlows(linker, flow, address)),
  ];
}

function framesOf({ file, id }: Ref): readonly FunctionId[] {
  return file.functionsAround(file.expression(id).span);
}

interface Address {
  readonly text: string;
  /** A router may be mounted anywhere. */
  readonly isEnd: boolean;
}

/** Addresses without a part that changes. */
function findAddresses(linker: Linker, at: Ref): readonly Address[] {
  const found = [...findRoutes(linker, at.file), ...findRegistered(at)];
  return found.filter(({ text }) => text.length >= SHORTEST_ADDRESS && !/[[:*$]/.test(text));
}

function findRoutes({ project, catalog }: Linker, { path }: FileIndex): readonly Address[] {
  const home = project.manifests.findFor(path)?.folder ?? '';
  return catalog.catalog.idioms.routes.flatMap(({ packages, file, isDotted }) => {
    const [, written] = new RegExp(file).exec(path.slice(home.length + 1)) ?? [];
    if (written === undefined || !packages.some((name) => project.manifests.isDeclared(path, name))) return [];
    const parts = written.split(isDotted ? /[./]/ : '/').filter((part) => part !== '' && !/^\(.*\)$/.test(part) && part !== 'index');
    return [{ text: `/${parts.join('/')}`, isEnd: false }];
  });
}

const REGISTERING = /^(?:get|post|put|patch|all)$/;
const DEEPEST_WRAPPER = 2;

/** `app.post('/summary', wrap(async (req, res) => …))`. */
function findRegistered({ file, id }: Ref): readonly Address[] {
  return file.functionsAround(file.expression(id).span).flatMap((frame) => {
    const owner = file.functionOwner(frame);
    let at: ExpressionId | undefined = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
    for (let depth = 0; at !== undefined && depth <= DEEPEST_WRAPPER; depth++, at = file.parentOf(at)) {
      const call = file.expression(at);
      const [first] = call.kind === 'call' ? call.arguments : [];
      const text = first === undefined ? undefined : wordOf(file, first);
      if (call.kind === 'call' && text?.startsWith('/') && REGISTERING.test(nameOf(file, call.callee))) return [{ text, isEnd: true }];
    }
    return [];
  });
}

function findRequestFlows(linker: Linker, flow: Flow, { text, isEnd }: Address): readonly Flow[] {
  const { project } = linker;
  const asking = project.files.filter((path) => path !== flow.file.path && project.mentions(path, text));
  if (asking.length > MOST_FILES) return [];
  const isMeant = (url: string) => {
    const path = (url.split(/[?#]/)[0] ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
    return path === text || (path.endsWith(text) && (isEnd || path === HOLE + text));
  };
  return asking.flatMap((path) => {
    const file = project.file(path);
    return (file?.callsWithin([0, Number.POSITIVE_INFINITY]) ?? []).flatMap((id) =>
      file ? readRequest(linker, flow, { file, id }, isMeant) : [],
    );
  });
}

/** What was sent is in the body of the response, wherever this client puts that. */
function readRequest(linker: Linker, flow: Flow, call: Ref, isMeant: (url: string) => boolean): readonly Flow[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return [];
  const senders = linker.resolve({ ...call, id: expression.callee }).flatMap((value) => findSenders(linker, value));
  const sender = senders.find((one) => findUrls(linker, call, one).some(isMeant));
  return (sender?.client.body ?? []).map((body) => ({ ...flow, ...call, path: [...toTokens(body), ...flow.path], stack: [] }));
}

/** Hooks of a route's page give what the function of the same file returns that answers its requests. */
function findHookFlows(linker: Linker, flow: Flow, at: Ref): readonly Flow[] {
  const { file } = at;
  return linker.catalog.catalog.idioms.routeHooks.flatMap(({ packages, names, of, at: part }) => {
    if (!file.functionsAround(file.expression(at.id).span).some((frame) => isExportedAs(file, frame, of))) return [];
    return names
      .flatMap((name) => file.callsNamed(name))
      .filter((id) => {
        const call = file.expression(id);
        return call.kind === 'call' && linker.resolve({ file, id: call.callee }).some((value) => isOneOf({ packages, names }, value));
      })
      .map((id) => ({ ...flow, file, id, path: [...(part === undefined ? [] : [part]), ...flow.path], stack: [] }));
  });
}

/** `getServerSideProps` returns `{ props: { text } }`, and the page beside it is `({ text }) => …`. */
function findPropertyFlows(linker: Linker, flow: Flow, { file, id }: Ref): readonly Flow[] {
  const frames = file.functionsAround(file.expression(id).span);
  const { manifests } = linker.project;
  return linker.catalog.catalog.idioms.pageProperties.flatMap(({ packages, of, from, to }) => {
    if (from !== undefined && flow.path[0] !== from) return [];
    if (!frames.some((frame) => isExportedAs(file, frame, of)) || !packages.some((name) => manifests.isDeclared(file.path, name)))
      return [];
    const path = [...(to === undefined ? [] : [to]), ...flow.path.slice(from === undefined ? 0 : 1)];
    return componentsOf(linker, resolveExportOf(linker, file, 'default', new Set())).flatMap((page) => {
      const [properties] = page.file.functionAt(page.function)?.parameters ?? [];
      return properties === undefined ? [] : useFlows(linker, { ...flow, file: page.file, path, stack: [] }, properties);
    });
  });
}

function isExportedAs(file: FileIndex, frame: number, name: string): boolean {
  const owner = file.functionOwner(frame);
  if (owner.kind === 'binding') return file.exportNamesOf(owner.binding).includes(name);
  return owner.kind === 'expression' && file.drawnFrom(owner.expression).some(({ binding }) => file.exportNamesOf(binding).includes(name));
}
