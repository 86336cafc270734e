import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from './call-sites.js';
import { type Flow, useFlows } from './flow.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** What the state of a graph is made of: what its runs begin with, and what its nodes give back. */
export interface GraphState {
  readonly inputs: readonly Ref[];
  readonly given: readonly Ref[];
}

/** Methods by which a graph is run, whose first argument is the state that it begins with. */
const RUNNING = ['invoke', 'stream', 'streamEvents'] as const;
const MOST_FILES = 40;

/** The state that a function of the project is handed as a node of a graph; undefined where it is none. */
export function findGraphState(linker: Linker, file: FileIndex, id: FunctionId): GraphState | undefined {
  const graph = findGraph(linker, file, id);
  return (
    graph && {
      inputs: findRuns(linker, graph, RUNNING).flatMap(({ file: home, id: run }) => {
        const call = home.expression(run);
        return call.kind === 'call' && call.arguments[0] !== undefined ? [{ file: home, id: call.arguments[0] }] : [];
      }),
      given: findOthers(linker, graph, file, id).flatMap((node) =>
        node.file.returnsOf(node.id).flatMap(({ value }) => (value === undefined ? [] : [{ file: node.file, id: value }])),
      ),
    }
  );
}

/** Where a part of the state that a node gives back is read: by its other nodes, and in what a run of the graph gives. */
export function stateFlows(linker: Linker, flow: Flow, id: FunctionId): readonly Flow[] {
  const graph = flow.path.length > 0 ? findGraph(linker, flow.file, id) : undefined;
  if (!graph) return [];
  const inNodes = findOthers(linker, graph, flow.file, id).flatMap((node) => {
    const [state] = node.file.functionAt(node.id)?.parameters ?? [];
    return state === undefined ? [] : useFlows(linker, { ...flow, file: node.file, stack: [] }, state);
  });
  return [...inNodes, ...findRuns(linker, graph, RUNNING.slice(0, 1)).map((run) => ({ ...flow, ...run, stack: [] }))];
}

interface Graph extends Ref {
  /** The method that takes a node. */
  readonly node: string;
}

function findGraph(linker: Linker, file: FileIndex, id: FunctionId): Graph | undefined {
  for (const use of findFunctionUses(linker, file, id, [])) {
    const graph = use.kind === 'argument' ? findOwner(linker, use.call) : undefined;
    if (graph) return graph;
  }
  return undefined;
}

/** `new StateGraph(State)` of `graph.addNode('ask', ask)`, after any of its own methods. */
function findOwner(linker: Linker, call: Ref): Graph | undefined {
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member') return undefined;
  for (const value of linker.resolve({ ...call, id: callee.object })) {
    const { construct, type } = value.kind === 'client' ? value.client : {};
    if (construct && type?.threads?.node === callee.name) return { ...construct, node: callee.name };
  }
  return undefined;
}

/** The calls that run a graph, once it is compiled. */
function findRuns(linker: Linker, graph: Graph, names: readonly string[]): readonly Ref[] {
  const { path } = graph.file;
  const near = [path, ...linker.project.reachersOf(path)].slice(0, MOST_FILES);
  return near.flatMap((one) => {
    const file = names.some((name) => linker.project.mentions(one, `.${name}(`)) ? linker.project.file(one) : undefined;
    if (!file) return [];
    return names
      .flatMap((name) => file.callsNamed(name))
      .filter((id) => {
        const call = file.expression(id);
        const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
        return callee?.kind === 'member' && isOf(linker, { file, id: callee.object }, graph);
      })
      .map((id) => ({ file, id }));
  });
}

/** Is it the builder, or the graph that was compiled of it? */
function isOf(linker: Linker, ref: Ref, graph: Graph): boolean {
  return linker.resolve(ref).some((value) => {
    const construct = value.kind === 'client' ? value.client.construct : undefined;
    return construct?.file === graph.file && construct.id === graph.id;
  });
}

/** The other nodes of the graph. */
function findOthers(linker: Linker, graph: Graph, file: FileIndex, id: FunctionId): readonly Extract<Value, { kind: 'function' }>[] {
  return graph.file.callsNamed(graph.node).flatMap((call) => {
    const added = graph.file.expression(call);
    const [, node] = added.kind === 'call' ? added.arguments : [];
    const own = findOwner(linker, { file: graph.file, id: call });
    if (node === undefined || own?.file !== graph.file || own.id !== graph.id) return [];
    return linker
      .resolve({ file: graph.file, id: node })
      .flatMap((value) => (value.kind === 'function' && !(value.file === file && value.id === id) ? [value] : []));
  });
}
