import type { Export } from '../../idiom-catalog.js';
import { isPackageMatch } from '../files/scan.js';
import type { Value } from './value.js';

/** Is it one of these exports, or something that is read or made of one? */
export function isOneOf({ packages, names, globals = [] }: Export, value: Value): boolean {
  if (value.kind === 'global') return globals.includes(value.path.join('.'));
  if (value.kind !== 'package') return false;
  return packages.some((name) => isPackageMatch(name, value.specifier)) && value.path.some((name) => names.includes(name));
}
