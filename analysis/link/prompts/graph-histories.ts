import type { GrowingHistory } from '../../calls.js';
import type { Threads } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { findMappedList } from '../values/mapped-lists.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** A list of messages that a graph adds to with each turn of a thread, and that a node of it sends whole. */
export function findGraphHistory(linker: Linker, sent: Ref): GrowingHistory | undefined {
  const node = findStateOwner(linker, sent);
  if (node === undefined) return undefined;
  for (const use of findFunctionUses(linker, sent.file, node, [])) {
    const graph = use.kind === 'argument' ? findGraph(linker, use.call) : undefined;
    if (!graph || !accumulates(linker, graph) || !isKept(linker, graph)) continue;
    const { shortening } = graph.threads;
    if ([sent.file, graph.file].some(({ path }) => shortening.some((word) => linker.project.mentions(path, word)))) continue;
    const site = siteOf(sent);
    return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(graph), isList: true };
  }
  return undefined;
}

/** A graph where it is built, with what is known of its kind. */
interface Graph extends Ref {
  readonly threads: Threads;
}

/** A list goes by so few names; one that goes by more is made of itself. */
const MOST_NAMES = 8;

/** The function whose first parameter is the state that `state.messages` is a part of, also as `const { messages } = state`. */
function findStateOwner(linker: Linker, { file, id }: Ref, names = 0): number | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member') return expression.name === 'messages' ? ownerOf(file, expression.object) : undefined;
  if (expression.kind === 'logical') return findStateOwner(linker, { file, id: expression.left }, names);
  const whole = findMappedList(linker, { file, id });
  if (whole && names <= MOST_NAMES) return findStateOwner(linker, whole, names + 1);
  if (expression.kind !== 'name' || names > MOST_NAMES) return undefined;
  const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
  if (!source || others.length > 0) return undefined;
  if (source.path.length === 0) return findStateOwner(linker, { file, id: source.from }, names + 1);
  return source.path.join('.') === 'messages' ? ownerOf(file, source.from) : undefined;
}

function ownerOf(file: FileIndex, id: ExpressionId): number | undefined {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  return binding?.parameter?.index === 0 ? binding.function : undefined;
}

/** `new StateGraph(State)`, on which this call of `addNode` is made at the end. */
function findGraph(linker: Linker, call: Ref): Graph | undefined {
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member') return undefined;
  const graph = findConstruct(linker, { ...call, id: callee.object });
  return graph?.threads.node === callee.name ? graph : undefined;
}

function findConstruct(linker: Linker, ref: Ref): Graph | undefined {
  for (const value of linker.resolve(ref)) {
    const { type, construct } = value.kind === 'client' ? value.client : {};
    if (type?.threads && construct) return { ...construct, threads: type.threads };
  }
  return undefined;
}

function accumulates(linker: Linker, graph: Graph): boolean {
  const construction = graph.file.expression(graph.id);
  const [state] = construction.kind === 'new' ? construction.arguments : [];
  if (state === undefined) return false;
  const values = linker.resolve({ ...graph, id: state });
  const places = values.flatMap((value): readonly Ref[] => {
    if (value.kind === 'package') return value.calls;
    return 'at' in value && value.at ? [value.at] : [];
  });
  const names = values.flatMap((value) => (value.kind === 'package' ? value.path : []));
  const texts = [{ ...graph, id: state }, ...places].map(({ file, id }) => linker.project.code(file.path, file.expression(id).span));
  return [...names, ...texts].some((text) => graph.threads.adding.some((name) => text.includes(name)));
}

/** `compile({ checkpointer })`, or an export that a server of graphs runs. */
function isKept(linker: Linker, graph: Graph): boolean {
  const { file, threads } = graph;
  return file.callsNamed(threads.compile.method).some((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (call.kind !== 'call' || callee?.kind !== 'member') return false;
    const built = findConstruct(linker, { file, id: callee.object });
    if (built?.file !== file || built.id !== graph.id) return false;
    const [options] = call.arguments;
    return (options !== undefined && isGiven(file, options, threads.compile.option)) || isServed(linker, file, id, threads.servers);
  });
}

function isGiven(file: FileIndex, options: ExpressionId, name: string): boolean {
  const object = file.expression(options);
  if (object.kind !== 'object') return false;
  return object.properties.some((one) => one.kind === 'property' && one.name === name && file.expression(one.value).kind !== 'literal');
}

function isServed(linker: Linker, file: FileIndex, compiled: ExpressionId, servers: readonly string[]): boolean {
  const isExported =
    file.exportNamesOfValue(compiled).length > 0 || file.drawnFrom(compiled).some(({ binding }) => file.exportNamesOf(binding).length > 0);
  return isExported && servers.some((name) => linker.project.manifests.isDeclared(file.path, name));
}
