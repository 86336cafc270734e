import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ts } from '@ts-morph/common';
import { createCompilerHost } from '../compiler.js';

/** Types that a value may have. `loose` says that some of them allow anything, so that finding nothing proves nothing. */
export interface Found {
  readonly types: readonly ts.Type[];
  readonly loose: boolean;
}

/** Questions to the types of one set of installed packages. */
export interface Types {
  /** The value that is exported under this path (`default`, `OpenAI`, `lm.selectChatModels`) by any module; `*` stands for any name. */
  exported(path: string): Found;
  /** What the name means as a type. */
  declared(name: string): Found;
  walk(from: Found, steps: readonly string[]): Found;
  /** What `new value(…)` and `value(…)` give; a promise counts as what it resolves with. */
  constructed(from: Found): Found;
  called(from: Found): Found;
  /** The argument at this index, of a call or of a construction. */
  argument(from: Found, index: number, by: 'call' | 'new' | 'either'): Found;
  element(from: Found): Found;
  isPromise(from: Found): boolean;
  /** Is the member there in every overload, and never optional? */
  isRequired(from: Found, member: string): boolean;
}

const NONE: Found = { types: [], loose: false };
const ANY: Found = { types: [], loose: true };
const MOST_MODULES = 400;

/** Loads the modules of the packages: their roots, and each subpath that they export. */
export function readTypes(folder: string, packages: readonly string[]): Types {
  const globals = packages.filter((name) => name.startsWith('@types/dom-'));
  const specifiers = packages
    .filter((name) => !globals.includes(name))
    .flatMap((name) => listModules(folder, name))
    .slice(0, MOST_MODULES);
  const entry = path.join(folder, 'entry.ts');
  writeFileSync(
    entry,
    specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';\nexport { m${index} };\n`).join(''),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts', 'lib.esnext.disposable.d.ts'],
    types: [
      ...(existsSync(path.join(folder, 'node_modules/@types/node')) ? ['node'] : []),
      ...globals.map((name) => name.replace('@types/', '')),
    ],
    typeRoots: [path.join(folder, 'node_modules/@types')],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
  };
  const program = ts.createProgram([entry], options, createCompilerHost(options));
  const source = program.getSourceFile(entry);
  if (!source) throw new Error(`${entry} was not read`);
  return createTypes(program.getTypeChecker(), source, globals);
}

function listModules(folder: string, name: string): readonly string[] {
  if (name === '@types/vscode') return ['vscode'];
  const manifest: { exports?: unknown } = JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const { exports = {} } = manifest;
  const keys = typeof exports === 'object' && exports !== null ? Object.keys(exports) : [];
  const subpaths = keys.filter((key) => key.startsWith('./') && !/\*|\.\w+$|package\.json/.test(key) && !/internal|test|mock/.test(key));
  return [name, ...subpaths.map((key) => `${name}${key.slice(1)}`)];
}

/** `globals` are packages whose types are of names that nobody imports. */
function createTypes(checker: ts.TypeChecker, source: ts.SourceFile, globals: readonly string[]): Types {
  const modules = source.statements.flatMap((statement) => {
    const clause = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    const symbol = clause && ts.isNamespaceImport(clause) ? checker.getSymbolAtLocation(clause.name) : undefined;
    const aliased = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return aliased && !checker.isUnknownSymbol(aliased) ? [aliased] : [];
  });
  const unalias = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const byName = new Map<string, ts.Symbol[]>();
  for (const module of modules)
    for (const symbol of checker.getExportsOfModule(module)) byName.set(symbol.name, [...(byName.get(symbol.name) ?? []), unalias(symbol)]);
  for (const symbol of globals.length === 0 ? [] : checker.getSymbolsInScope(source, ts.SymbolFlags.Value | ts.SymbolFlags.Type))
    if (symbol.declarations?.some((one) => globals.some((name) => one.getSourceFile().fileName.includes(`/${name}/`))))
      byName.set(symbol.name, [symbol]);
  const exportsNamed = (pattern: string): readonly ts.Symbol[] => {
    if (!pattern.includes('*')) return [...new Set(byName.get(pattern))];
    const matches = new RegExp(`^${pattern.replaceAll('$', '\\$').replaceAll('*', '[\\w$]*')}$`);
    return [...new Set([...byName].flatMap(([name, symbols]) => (matches.test(name) ? symbols : [])))];
  };
  const remembered = new Map<string, Found>();
  const remember = (key: string, find: () => Found): Found => {
    const found = remembered.get(key) ?? find();
    remembered.set(key, found);
    return found;
  };
  const toFound = (types: readonly ts.Type[]): Found => {
    const parts = types.flatMap((type) => explode(checker, type));
    return { types: [...new Set(parts.filter((type) => !isAny(type)))], loose: parts.some(isAny) };
  };
  const join = (found: readonly Found[]): Found => ({
    types: [...new Set(found.flatMap(({ types }) => types))],
    loose: found.some(({ loose }) => loose),
  });
  const awaited = (found: Found): Found =>
    join([{ ...found, types: [] }, ...found.types.map((type) => toFound([checker.getAwaitedType(type) ?? type]))]);
  const signaturesOf = ({ types }: Found, by: 'call' | 'new' | 'either'): readonly ts.Signature[] =>
    types.flatMap((type) => [
      ...(by === 'new' ? [] : checker.getSignaturesOfType(type, ts.SignatureKind.Call)),
      ...(by === 'call' ? [] : checker.getSignaturesOfType(type, ts.SignatureKind.Construct)),
    ]);
  const results = (found: Found, by: 'call' | 'new'): Found => ({
    ...toFound(signaturesOf(found, by).map((signature) => checker.getReturnTypeOfSignature(signature))),
    ...(found.loose && { loose: true }),
  });
  const member = (found: Found, name: string): Found =>
    join([{ ...found, types: [] }, ...found.types.map((type) => readMember(checker, source, type, name, toFound))]);
  const element = (found: Found): Found =>
    join([{ ...found, types: [] }, ...found.types.map((type) => readElement(checker, source, type, toFound))]);

  const types: Types = {
    exported: (given) =>
      remember(`value ${given}`, () => {
        const [head = '', ...rest] = given.split('.');
        const symbols = exportsNamed(head).filter((symbol) => symbol.flags & ts.SymbolFlags.Value);
        return types.walk(toFound(symbols.map((symbol) => checker.getTypeOfSymbolAtLocation(symbol, source))), rest);
      }),
    declared: (name) =>
      remember(`type ${name}`, () => {
        const symbols = exportsNamed(name).filter((symbol) => symbol.flags & ts.SymbolFlags.Type);
        return toFound(symbols.map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)));
      }),
    walk: (from, steps) =>
      steps.reduce(
        (at, step) => (step === '()' ? awaited(results(at, 'call')) : step === '[]' ? element(at) : awaited(member(at, step))),
        from,
      ),
    constructed: (from) => results(from, 'new'),
    called: (from) => awaited(results(from, 'call')),
    argument: (from, index, by) =>
      join([
        { types: [], loose: from.loose },
        ...signaturesOf(from, by).map((signature) => readParameter(checker, source, signature, index, toFound)),
      ]),
    element,
    isPromise: (from) => results(from, 'call').types.some((type) => checker.getPropertyOfType(type, 'then') !== undefined),
    isRequired: ({ types: all }, name) => {
      const symbols = all.map((type) => checker.getPropertyOfType(type, name));
      return symbols.length > 0 && symbols.every((symbol) => symbol !== undefined && !(symbol.flags & ts.SymbolFlags.Optional));
    },
  };
  return types;
}

function isAny(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** The parts of a union without null and undefined, and what a type parameter is at least. */
function explode(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never | ts.TypeFlags.Void)) return [];
  if (type.isUnion()) return type.types.flatMap((part) => explode(checker, part));
  if (type.flags & ts.TypeFlags.Instantiable) {
    const base = checker.getBaseConstraintOfType(type);
    return base === undefined || base === type ? [type] : explode(checker, base);
  }
  return [type];
}

type ToFound = (types: readonly ts.Type[]) => Found;

function readMember(checker: ts.TypeChecker, at: ts.Node, type: ts.Type, name: string, toFound: ToFound): Found {
  if (name === '*') return toFound(checker.getPropertiesOfType(type).map((one) => checker.getTypeOfSymbolAtLocation(one, at)));
  const apparent = checker.getApparentType(type);
  const symbol = checker.getPropertyOfType(apparent, name);
  if (symbol) return orSomething(toFound([checker.getTypeOfSymbolAtLocation(symbol, at)]), type);
  return checker.getIndexTypeOfType(apparent, ts.IndexKind.String) ? ANY : NONE;
}

/** A member whose type is `null` or `undefined` alone is there too. */
function orSomething(found: Found, owner: ts.Type): Found {
  return found.types.length === 0 && !found.loose ? { types: [owner], loose: false } : found;
}

function readElement(checker: ts.TypeChecker, at: ts.Node, type: ts.Type, toFound: ToFound): Found {
  const apparent = checker.getApparentType(type);
  const index = checker.getIndexTypeOfType(apparent, ts.IndexKind.Number);
  if (index) return toFound([index]);
  const iterator = checker
    .getPropertiesOfType(apparent)
    .find(({ escapedName }) => /^__@(?:asyncIterator|iterator)@/.test(String(escapedName)));
  if (!iterator) return checker.getIndexTypeOfType(apparent, ts.IndexKind.String) ? ANY : NONE;
  const iterators = toFound([checker.getTypeOfSymbolAtLocation(iterator, at)]).types.flatMap((one) => returnsOf(checker, one));
  const results = iterators
    .flatMap((one) => explode(checker, one))
    .flatMap((one) => checker.getPropertyOfType(one, 'next') ?? [])
    .flatMap((next) => returnsOf(checker, checker.getTypeOfSymbolAtLocation(next, at)))
    .flatMap((one) => explode(checker, checker.getAwaitedType(one) ?? one));
  const values = results.filter((one) => !isDone(checker, at, one)).flatMap((one) => checker.getPropertyOfType(one, 'value') ?? []);
  return toFound(values.map((symbol) => checker.getTypeOfSymbolAtLocation(symbol, at)));
}

function returnsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return checker.getSignaturesOfType(type, ts.SignatureKind.Call).map((signature) => checker.getReturnTypeOfSignature(signature));
}

/** `{ done: true, value: any }` ends an iteration. */
function isDone(checker: ts.TypeChecker, at: ts.Node, type: ts.Type): boolean {
  const done = checker.getPropertyOfType(type, 'done');
  return done !== undefined && checker.typeToString(checker.getTypeOfSymbolAtLocation(done, at)) === 'true';
}

function readParameter(checker: ts.TypeChecker, at: ts.Node, signature: ts.Signature, index: number, toFound: ToFound): Found {
  const parameters = signature.getParameters();
  const last = parameters.at(-1);
  const declaration = last?.valueDeclaration;
  const isRest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  const symbol = parameters[index];
  // A rest parameter takes any number of arguments, so that it proves only the first of its own.
  if (!symbol) return isRest ? ANY : NONE;
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  if (symbol !== last || !isRest) return toFound([type]);
  const { types, loose } = toFound([type]);
  const elements = types.flatMap((one) => checker.getIndexTypeOfType(one, ts.IndexKind.Number) ?? []);
  return { ...toFound(elements), ...(loose && { loose: true }) };
}
