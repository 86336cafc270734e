import type { ClassId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from './linker.js';
import { findProperty } from './value.js';

/** A class of which its framework makes one instance for the whole program: `@Injectable() class Chats`, and not `@Injectable({ scope: Scope.REQUEST })`. */
export function isSingleton(linker: Linker, file: FileIndex, id: ClassId): boolean {
  return file.classAt(id)?.decorators.some((decorator) => makesSingleton(linker, file, decorator)) ?? false;
}

function makesSingleton(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const decorator = file.expression(id);
  const callee = decorator.kind === 'call' ? decorator.callee : id;
  const given = decorator.kind === 'call' ? decorator.arguments : [];
  return linker.resolve({ file, id: callee }).some((value) => {
    if (value.kind !== 'package') return false;
    return linker.catalog.catalog.frameworks.some(({ packages, singletons }) => {
      if (!singletons?.decorators.includes(value.path.at(-1) ?? '')) return false;
      const isScoped = given.some((one) => findProperty({ file, id: one }, singletons.unless) !== undefined);
      return !isScoped && packages.some((pattern) => isPackageMatch(pattern, value.specifier));
    });
  });
}
