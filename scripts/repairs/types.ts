import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ts } from '@ts-morph/common';
import { createCompilerHost } from '../compiler.js';

/** The text that one repair gives one file. */
export interface Variant {
  readonly file: string;
  readonly text: string;
}

/**
 * For each variant, the kinds of type errors (`TS2345: …`) that it has more of than the file on the disk. Each is checked where it stands, under a
 * name of its own, so that one program holds all of them. Packages that are not installed beside the code are looked up in `packages`, a folder in
 * which they are installed or a folder of such folders (as `npm run verify-catalog` leaves it), in the major version that the code declares; what is
 * found nowhere is `any`.
 */
export function compareTypes(variants: readonly Variant[], packages: string): readonly (readonly string[])[] {
  const checked = variants.filter(({ file }) => /\.[cm]?[jt]sx?$/.test(file));
  const options = readOptions(checked[0]?.file ?? '');
  const texts = new Map(checked.map(({ text, file }, index) => [toName(file, index), text]));
  const installed = listInstalled(packages);
  const disk = createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile(name, version, ...rest) {
      const text = texts.get(name);
      return text === undefined ? disk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const own = ts.resolveModuleName(text, from, options, host);
        return own.resolvedModule || from.startsWith(packages) ? own : resolveInstalled(text, from, options, host, installed);
      }),
  };
  const program = ts.createProgram([...texts.keys(), ...new Set(checked.map(({ file }) => file))], options, host);
  return variants.map((variant) => {
    const index = checked.indexOf(variant);
    return index < 0 ? [] : compare(countErrors(program, variant.file), countErrors(program, toName(variant.file, index)));
  });
}

function toName(file: string, index: number): string {
  return file.replace(/(?=\.[cm]?[jt]sx?$)/, `.repaired${index}`);
}

/** What the nearest `tsconfig.json` says of how strict to be and of paths; the rest is what suits any code. */
function readOptions(file: string): ts.CompilerOptions {
  const found = ts.findConfigFile(path.dirname(file), ts.sys.fileExists);
  const host = { ...ts.sys, readDirectory: () => [] };
  const own =
    found === undefined
      ? {}
      : ts.parseJsonConfigFileContent(ts.readConfigFile(found, ts.sys.readFile).config, host, path.dirname(found)).options;
  const { paths, baseUrl, strict, noImplicitAny, strictNullChecks, noImplicitReturns, pathsBasePath } = own;
  return {
    ...{ paths, baseUrl, strict, noImplicitAny, strictNullChecks, noImplicitReturns, pathsBasePath },
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    jsx: ts.JsxEmit.Preserve,
    types: [],
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    resolveJsonModule: true,
  };
}

interface Installed {
  readonly folder: string;
  /** What its folder is called: another than its name, where several versions lie side by side. */
  readonly alias: string;
  readonly version: string;
}

/** Every version of every package that lies in `packages`, or in the folders of it. */
function listInstalled(packages: string): ReadonlyMap<string, readonly Installed[]> {
  const found = new Map<string, Installed[]>();
  for (const folder of listFolders(packages)) {
    const modules = path.join(folder, 'node_modules');
    for (const alias of existsSync(modules) ? listNames(modules) : []) {
      const { name, version } = readManifest(path.join(modules, alias)) ?? {};
      if (typeof name === 'string' && typeof version === 'string')
        found.set(name, [...(found.get(name) ?? []), { folder, alias, version }]);
    }
  }
  return found;
}

function listFolders(packages: string): readonly string[] {
  if (existsSync(path.join(packages, 'node_modules'))) return [packages];
  return existsSync(packages) ? readdirSync(packages).map((set) => path.join(packages, set)) : [];
}

function listNames(modules: string): readonly string[] {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}

function readManifest(folder: string): Readonly<Record<string, unknown>> | undefined {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Their types say a lot of everything that touches them, and nothing of an option: comparing those of two folders takes for ever. */
const UNTYPED: ReadonlySet<string> = new Set(['zod', 'react', '@langchain/core']);

function resolveInstalled(
  specifier: string,
  from: string,
  options: ts.CompilerOptions,
  host: ts.CompilerHost,
  installed: ReadonlyMap<string, readonly Installed[]>,
): ts.ResolvedModuleWithFailedLookupLocations {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const declared = readDeclared(path.dirname(from), name);
  const [chosen, ...others] = (installed.get(name) ?? []).filter(({ version }) => isOf(declared, version));
  if (chosen === undefined || (others.length > 0 && UNTYPED.has(name))) return { resolvedModule: undefined };
  return ts.resolveModuleName(specifier.replace(name, chosen.alias), path.join(chosen.folder, 'from.ts'), options, host);
}

/** The version of a package that the nearest manifest which names it asks for. */
function readDeclared(folder: string, name: string): string {
  const manifest = readManifest(folder);
  for (const key of ['dependencies', 'devDependencies', 'peerDependencies']) {
    const listed = manifest?.[key];
    const declared = typeof listed === 'object' && listed !== null && name in listed ? Reflect.get(listed, name) : undefined;
    if (typeof declared === 'string') return declared;
  }
  const parent = path.dirname(folder);
  return parent === folder ? '' : readDeclared(parent, name);
}

function isOf(declared: string, version: string): boolean {
  return /\d+/.exec(declared)?.[0] === version.split('.')[0];
}

/** The compiler tires of suggesting other names, and then says the same under another code. */
const SUGGESTING: ReadonlyMap<number, number> = new Map([
  [2552, 2304],
  [2551, 2339],
  [2561, 2353],
]);

function countErrors(program: ts.Program, file: string): ReadonlyMap<string, number> {
  const source = program.getSourceFile(file);
  const counts = new Map<string, number>();
  for (const { code, messageText } of source === undefined ? [] : program.getSemanticDiagnostics(source)) {
    const said = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/ Did you mean .*/, '');
    const text = `TS${SUGGESTING.get(code) ?? code}: ${said}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/**
 * What is said for want of a package: a repair may bring one in that nobody has installed for it, Node's own types are not there, and the
 * parameter of a function that is handed to something of no type has none.
 */
const MISSING: ReadonlySet<string> = new Set(['TS2307', 'TS2580', 'TS2591', 'TS7006', 'TS7031', 'TS18046']);

/** By their codes, since the text of an error may name the type of what a repair has changed. */
function compare(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  const total = (counts: ReadonlyMap<string, number>, code: string) =>
    [...counts].filter(([text]) => text.startsWith(`${code}:`)).reduce((sum, [, count]) => sum + count, 0);
  const codes = new Set([...after.keys()].map((text) => text.slice(0, text.indexOf(':'))));
  return [...codes]
    .filter((code) => !MISSING.has(code) && total(after, code) > total(before, code))
    .map(
      (code) => [...after.keys()].find((text) => text.startsWith(`${code}:`) && (after.get(text) ?? 0) > (before.get(text) ?? 0)) ?? code,
    );
}
