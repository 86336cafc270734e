import { isComponent } from '../../components/index.js';
import { isMarkupCall } from '../../components/markup.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { FunctionUse } from './call-sites.js';
import type { Flow } from './flow.js';

/**
 * Where a template shows what a script has just written: `answer.value = text` of a `ref`, and `this.answer = text` of a component that is an
 * object, are both called `answer` there.
 */
export function templateFlows(flow: Flow, target: ExpressionId): readonly Flow[] {
  const { file } = flow;
  const member = file.expression(target);
  if (member.kind !== 'member' || !isComponent(file.path)) return [];
  const owner = file.expression(member.object);
  if (owner.kind === 'this' && owner.class === undefined) return findNamed(file, member.name).map((id) => ({ ...flow, id }));
  if (owner.kind !== 'name' || member.name !== 'value') return [];
  return file.usesOf(owner.binding).flatMap((id) => (isInTemplate(file, id) ? [{ ...flow, id }] : []));
}

/** `this.ask()` in a component that is an object, for `methods: { ask() {} }` of what its file exports. */
export function methodFlows(flow: Flow, exported: string): readonly Flow[] {
  const [group, name, ...path] = flow.path;
  if (exported !== 'default' || group !== 'methods' || name === undefined || !isComponent(flow.file.path)) return [];
  return flow.file.membersNamed(name).flatMap((id) => {
    const member = flow.file.expression(id);
    const owner = member.kind === 'member' ? flow.file.expression(member.object) : undefined;
    return owner?.kind === 'this' && owner.class === undefined ? [{ ...flow, id, path, stack: [] }] : [];
  });
}

/** Names in the template for what `setup() { … return { ask }; }` of a component gives to it. */
export function setupFlows(flow: Flow, uses: readonly FunctionUse[]): readonly Flow[] {
  const [name, ...path] = flow.path;
  const isSetup = uses.some((use) => use.kind === 'export' && use.name === 'default' && use.path.join('.') === 'setup');
  if (!isSetup || name === undefined || !isComponent(flow.file.path)) return [];
  return findNamed(flow.file, name).map((id) => ({ ...flow, id, path, stack: [] }));
}

/** `export default defineComponent({ methods, setup })` gives the object that it is handed. */
export function isOptions({ file, path }: Flow, call: ExpressionId): boolean {
  return (path[0] === 'methods' || path[0] === 'setup') && isComponent(file.path) && file.exportNamesOfValue(call).includes('default');
}

function isInTemplate(file: FileIndex, id: ExpressionId): boolean {
  // What a `ref` holds can be gone through by a template only.
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind === 'loop' && statement.subject === id) return true;
  for (let at = file.parentOf(id); at !== undefined; at = file.parentOf(at)) {
    if (isTemplateCall(file, at)) return true;
  }
  return false;
}

function isTemplateCall(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'global' && isMarkupCall(callee.name);
}

/** Names in the template that nothing declares. */
function findNamed(file: FileIndex, name: string): readonly ExpressionId[] {
  const shown = file.callsIn(0).filter((id) => isTemplateCall(file, id));
  return shown.flatMap((call) =>
    file.expressionsWithin(file.expression(call).span).filter((id) => {
      const expression = file.expression(id);
      return expression.kind === 'global' && expression.name === name;
    }),
  );
}
