import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';
import { writtenPath } from './written-names.js';

const IN_ENVIRONMENT = /\bprocess\.env\b|\bimport\.meta\.env\b/;

/** `process.env.KEY`, `KEY` of `$env/static/private`, `env.KEY` where `env` is `schema.parse(process.env)`. */
export function isEnvironment({ catalog }: Linker, value: Value): boolean {
  const { globals, packages } = catalog.catalog.environment;
  if (value.kind === 'global') return globals.some((path) => `${value.path.join('.')}.`.startsWith(`${path}.`));
  if (value.kind !== 'package') return false;
  if (packages.some((pattern) => isPackageMatch(pattern, value.specifier))) return true;
  // What comes out of a database whose address is in the environment is none of it.
  return catalog.findValidator(value.specifier) !== undefined && value.calls.some(takesEnvironment);
}

/** `schema.parse(process.env)`, `schema.safeParse({ KEY: process.env.KEY })`. */
function takesEnvironment({ file, id }: Ref): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && call.arguments.some((argument) => holdsEnvironment(file, argument));
}

function holdsEnvironment(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'member':
      return IN_ENVIRONMENT.test(writtenPath(file, id).join('.')) || holdsEnvironment(file, expression.object);
    case 'object':
      return expression.properties.some(({ value }) => holdsEnvironment(file, value));
    case 'logical':
      return holdsEnvironment(file, expression.left) || holdsEnvironment(file, expression.right);
    case 'cast':
    case 'nonnull':
      return holdsEnvironment(file, expression.value);
    default:
      return false;
  }
}

/** `this.config.get('KEY')` on a service that Nest injects, and `import.meta.env.KEY`, under whatever name. */
export function isEnvironmentRead(linker: Linker, ref: Ref, depth = 0): boolean {
  const { file } = ref;
  const expression = file.expression(ref.id);
  const isRead = (id: ExpressionId) => isEnvironmentRead(linker, { ...ref, id }, depth + 1);
  if (depth > 6) return false;
  switch (expression.kind) {
    case 'name':
      return file.bindingAt(expression.binding)?.sources.some(({ from, path }) => path.length === 0 && isRead(from)) ?? false;
    case 'logical':
      return isRead(expression.left) || isRead(expression.right);
    case 'cast':
    case 'nonnull':
    case 'await':
      return isRead(expression.value);
    case 'member':
      return IN_ENVIRONMENT.test(linker.project.code(file.path, expression.span));
    case 'call':
      return isConfigRead(linker, file, expression.callee);
    default:
      return false;
  }
}

function isConfigRead(linker: Linker, file: FileIndex, callee: ExpressionId): boolean {
  const method = file.expression(callee);
  if (method.kind !== 'member') return false;
  const service = file.expression(method.object);
  const binding =
    service.kind === 'name' ? service.binding : service.kind === 'member' ? fieldOf(file, service.object, service.name) : undefined;
  const type = binding === undefined ? undefined : file.bindingAt(binding)?.type;
  const declared = type?.kind === 'named' && type.binding !== undefined ? file.bindingAt(type.binding) : undefined;
  const imported = declared?.import === undefined ? undefined : file.imports[declared.import];
  return linker.catalog.catalog.environment.services.some(
    ({ packages, methods }) => imported !== undefined && packages.includes(imported.from) && methods.includes(method.name),
  );
}

/** The constructor's parameter that becomes the field. */
function fieldOf(file: FileIndex, owner: ExpressionId, name: string): number | undefined {
  const self = file.expression(owner);
  if (self.kind !== 'this' || self.class === undefined) return undefined;
  return file.classAt(self.class)?.members.find((one) => one.name === name)?.parameter;
}
