import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import { findHandedOver, type Provided, readGiven, returnsOf } from './provided.js';
import type { Ref, Value } from './value.js';

type PackageValue = Extract<Value, { kind: 'package' }>;

/** What the project tells containers of its own: `container.register(TOKEN, { useClass: Desk })`, `container.bind(TOKEN).to(Desk)`. */
export function readContainers(linker: Linker): readonly Provided[] {
  const { packages } = linker.catalog.catalog.idioms.containers;
  const paths = linker.project.files.filter((path) => packages.some((name) => linker.project.mentions(path, name)));
  return paths.flatMap((path) => {
    const file = linker.project.file(path);
    return file ? [...readPuts(linker, file), ...readBinds(linker, file)] : [];
  });
}

/** `container.resolve(Desk)`, `inject(Desk)`. */
export function readContainer(linker: Linker, value: PackageValue, call: Ref): readonly Value[] {
  const { containers, providers } = linker.catalog.catalog.idioms;
  const { specifier, path } = value;
  const isContainer = containers.gives.includes(path.at(-1) ?? '') && containers.packages.some((name) => isPackageMatch(name, specifier));
  if (!isContainer && !isOneOf(providers.injectors, value)) return [];
  const expression = call.file.expression(call.id);
  const [token] = expression.kind === 'call' ? expression.arguments : [];
  if (token === undefined) return [];
  const given = findHandedOver(linker, { ...call, id: token });
  return given.length > 0 ? given : linker.resolve({ ...call, id: token }).flatMap((one) => readTypedToken(linker, one));
}

/** A class of a package that its framework hands over is its own token: `inject(HttpClient)`. */
function readTypedToken(linker: Linker, token: Value): readonly Value[] {
  if (token.kind !== 'package') return [];
  const path = linker.catalog.findTypedValue(token.specifier, token.path.at(-1) ?? '');
  return path ? [{ ...token, path, calls: [] }] : [];
}

function readPuts(linker: Linker, file: FileIndex): readonly Provided[] {
  const { puts } = linker.catalog.catalog.idioms.containers;
  return puts.flatMap((method) =>
    file.callsNamed(method).flatMap((id): readonly Provided[] => {
      const [token, given] = findArguments(linker, file, id);
      if (token === undefined || given === undefined) return [];
      const ref: Ref = { file, id: given };
      const listed = readGiven(linker, ref);
      return [{ token: { file, id: token }, gives: listed.length > 0 ? listed : [ref] }];
    }),
  );
}

function readBinds(linker: Linker, file: FileIndex): readonly Provided[] {
  const { method, value, factory } = linker.catalog.catalog.idioms.containers.binds;
  return [...value, ...factory].flatMap((name) =>
    file.callsNamed(name).flatMap((id): readonly Provided[] => {
      const to = file.expression(id);
      const callee = to.kind === 'call' ? file.expression(to.callee) : undefined;
      const bound = callee?.kind === 'member' ? callee.object : undefined;
      const [given] = to.kind === 'call' ? to.arguments : [];
      if (bound === undefined || given === undefined || !file.callsNamed(method).includes(bound)) return [];
      const [token] = findArguments(linker, file, bound);
      if (token === undefined) return [];
      const ref: Ref = { file, id: given };
      return [{ token: { file, id: token }, gives: factory.includes(name) ? returnsOf(linker, ref) : [ref] }];
    }),
  );
}

/** Those of a call on a container. */
function findArguments(linker: Linker, file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const { packages } = linker.catalog.catalog.idioms.containers;
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member') return [];
  const isContainer = linker
    .resolve({ file, id: callee.object })
    .some((value) => value.kind === 'package' && packages.some((name) => isPackageMatch(name, value.specifier)));
  return isContainer ? call.arguments : [];
}
