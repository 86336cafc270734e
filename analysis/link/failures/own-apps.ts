import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/**
 * Does `call` register something with an app that its own file makes, and that no other code of the project gets hold of? What other files
 * register, they register with apps of theirs: examples beside each other, several servers of one package.
 */
export function isOwnApp(linker: Linker, call: Ref): boolean {
  const { file } = call;
  const app = findReceiver(file, call.id);
  const binding = app === undefined ? undefined : file.bindingAt(app);
  const [made, ...others] = binding?.sources ?? [];
  if (app === undefined || !made || others.length > 0 || made.by !== 'initializer' || made.path.length > 0) return false;
  if (!/^(?:call|new)$/.test(file.expression(made.from).kind) || file.exportNamesOf(app).length > 0) return false;
  return file.usesOf(app).every((use) => isKept(linker, { file, id: use }));
}

/** `app` in `app.route('/x').post(…)`. */
function findReceiver(file: FileIndex, call: ExpressionId): BindingId | undefined {
  let at = file.expression(call);
  while (at.kind === 'call' || at.kind === 'member') at = file.expression(at.kind === 'call' ? at.callee : at.object);
  return at.kind === 'name' ? at.binding : undefined;
}

/** A method of it is called, or a function of a package is given it: `createServer(app)`. */
function isKept(linker: Linker, { file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'member') return around.object === id;
  if ((around?.kind !== 'call' && around?.kind !== 'new') || around.callee === id) return false;
  const callees = linker.resolve({ file, id: around.callee });
  return callees.length > 0 && callees.every((value) => value.kind === 'package' && value.calls.length === 0);
}
