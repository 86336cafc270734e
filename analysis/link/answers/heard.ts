import { wordOf } from '../files/words.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/** Files that are worth reading for one event. */
const MOST_FILES = 8;

/** `socket.emit('answer', text)` here is what `socket.on('answer', (text) => …)` gets in a page of the project. */
export function findHeardFlows(linker: Linker, flow: Flow, { file, id }: Ref, index: number): readonly Flow[] {
  const { project, catalog } = linker;
  const call = file.expression(id);
  const [first] = call.kind === 'call' ? call.arguments : [];
  const event = first === undefined ? undefined : wordOf(file, first);
  if (call.kind !== 'call' || event === undefined || index === 0) return [];
  const told = nameOf(file, call.callee);
  const found = catalog.catalog.idioms.events.find(
    ({ packages, tells }) => tells === told && packages.some((name) => project.manifests.isDeclared(file.path, name)),
  );
  if (!found) return [];
  const hearing = project.files.filter((path) => path !== file.path && project.mentions(path, event));
  if (hearing.length > MOST_FILES) return [];
  return hearing.flatMap((path) => {
    const heard = project.file(path);
    const calls = heard ? found.hears.flatMap((name) => heard.callsNamed(name).map((one) => ({ file: heard, id: one }))) : [];
    return calls.flatMap((one) => readListener(linker, flow, one, event, index - 1));
  });
}

function readListener(linker: Linker, flow: Flow, { file, id }: Ref, event: string, index: number): readonly Flow[] {
  const call = file.expression(id);
  const [name, listener] = call.kind === 'call' ? call.arguments : [];
  if (name === undefined || listener === undefined || wordOf(file, name) !== event) return [];
  return linker.resolve({ file, id: listener }).flatMap((value) => {
    const parameter = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[index] : undefined;
    return value.kind === 'function' && parameter !== undefined
      ? useFlows(linker, { ...flow, file: value.file, id: 0, stack: [] }, parameter)
      : [];
  });
}
