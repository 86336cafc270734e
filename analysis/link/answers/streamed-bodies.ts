import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** `controller.enqueue(text)` goes into the stream whose source it stands in, and bytes are made of a text or a text of bytes. */
export function findStreamed(linker: Linker, flow: Flow, { file, id }: Ref): readonly Flow[] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member' || call.arguments[0] !== flow.id || flow.path.length > 0) return [];
  if (callee.name === 'enqueue') return findStream(file, callee.object).map((stream) => ({ ...flow, id: stream, path: [] }));
  return linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'global' && CODING.test(value.path.join('.')))
    ? [{ ...flow, id }]
    : [];
}

const CODING = /^Text(?:Encoder\.new\.encode|Decoder\.new\.decode)$/;
const SOURCE = /^(?:start|pull)$/;

/** `new ReadableStream({ start(controller) { … } })` of the name `controller`. */
function findStream(file: FileIndex, controller: number): readonly number[] {
  const name = file.expression(controller);
  const binding = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  const owner = binding?.parameter?.index === 0 ? file.functionOwner(binding.function) : undefined;
  const source = owner?.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const object = source === undefined ? undefined : file.expression(source);
  if (owner?.kind !== 'expression' || source === undefined || object?.kind !== 'object') return [];
  if (!object.properties.some((one) => one.kind === 'property' && one.value === owner.expression && SOURCE.test(one.name))) return [];
  const stream = file.parentOf(source);
  const made = stream === undefined ? undefined : file.expression(stream);
  const type = made?.kind === 'new' ? file.expression(made.callee) : undefined;
  return stream !== undefined && type?.kind === 'global' && type.name === 'ReadableStream' ? [stream] : [];
}

/** What the methods of a body give by which it is read piece by piece: `reader.read()` gives `{ value, done }`. */
export function readPiece(method: string): readonly string[] | undefined {
  if (method === 'read') return ['value'];
  return method === 'getReader' || method === 'pipeThrough' ? [] : undefined;
}
