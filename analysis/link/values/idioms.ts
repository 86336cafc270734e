import type { Export } from '../../idiom-catalog.js';
import { lastOf } from '../files/catalog-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** Is it one of these exports, or something that is read or made of one? */
export function isOneOf({ packages, names, globals = [] }: Export, value: Value): boolean {
  if (value.kind === 'global') return globals.includes(value.path.join('.'));
  if (value.kind !== 'package') return false;
  return packages.some((name) => isPackageMatch(name, value.specifier)) && value.path.some((name) => names.includes(name));
}

/** What is called, where it is one of these exports or a method of that name of something that one of the packages gives. */
export function findCalled(linker: Linker, { file, id }: Ref, exports: readonly Export[]): Value | undefined {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return undefined;
  return linker.resolve({ file, id: expression.callee }).find((value) => exports.some((one) => isNamedBy(one, value)));
}

function isNamedBy({ packages, names, globals = [] }: Export, value: Value): boolean {
  if (value.kind === 'global') return globals.includes(value.path.join('.'));
  if (value.kind !== 'package') return false;
  return names.some((name) => endsWith(value.path, name)) && packages.some((name) => isPackageMatch(name, value.specifier));
}

function endsWith(path: readonly string[], name: string): boolean {
  return name.includes('.') ? `.${path.join('.')}`.endsWith(`.${name}`) : lastOf(path) === name;
}
