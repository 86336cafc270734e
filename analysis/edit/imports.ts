import { ts } from 'ts-morph';
import type { SchemaPackage } from '../calls.js';
import { readBoundNames, readIdentifiers } from './names.js';
import { type Draft, indentationAt, insertAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfCode } from './top-of-file.js';

export interface Imported {
  /** How the file calls the library. */
  readonly local: string;
  /** Empty when the file already has it. */
  readonly edits: readonly Draft[];
}

interface Library {
  readonly name: string;
  readonly spare: string;
  /** The name is an export of its own, and not what the file calls all that the module exports. */
  readonly isExport: boolean;
}

const LIBRARIES: Readonly<Record<SchemaPackage, Library>> = {
  zod: { name: 'z', spare: 'zod', isExport: true },
  valibot: { name: 'v', spare: 'valibot', isExport: false },
  typebox: { name: 'Type', spare: 'TypeBox', isExport: true },
  '@sinclair/typebox': { name: 'Type', spare: 'TypeBox', isExport: true },
};

/** Makes a validation library available in the file's own import style. */
export function toImport(library: SchemaPackage, source: Source): Imported {
  const existing = findImported(library, source);
  if (existing !== undefined) return { local: existing, edits: [] };
  const { name, spare } = LIBRARIES[library];
  const local = readIdentifiers(source.tree).has(name) ? spare : name;
  const statement = isCommonJs(source) ? toRequire(library, local, source) : toImportStatement(library, local, source);
  return { local, edits: [insertStatement(statement, source)] };
}

/** Behind the last import, or above all code. */
function insertStatement(statement: string, source: Source): Draft {
  const { newline } = readStyle(source);
  const last = source.tree.statements.findLast((one) => ts.isImportDeclaration(one) || isRequire(one));
  if (last !== undefined) return insertAt(last.end, newline + indentationAt(source, startOf(source, last)) + statement);
  const top = findTopOfCode(source);
  return insertAt(top, `${indentationAt(source, top)}${statement}${newline}${newline}`);
}

export interface Wanted {
  readonly from: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** Makes one export available, beside what the file takes from there already. */
export function addImport(wanted: Wanted, source: Source): Imported {
  const imports = source.tree.statements.filter(ts.isImportDeclaration).filter((one) => isFrom(one, wanted.from));
  const known = imports.map((one) => readLocal(one, wanted)).find((local) => local !== undefined);
  if (known !== undefined) return { local: known, edits: [] };
  const named = imports.flatMap(({ importClause: clause }) =>
    clause && !clause.isTypeOnly && clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? [clause.namedBindings] : [],
  )[0];
  const last = named?.elements.at(-1);
  if (!wanted.isDefault && last !== undefined) return { local: wanted.name, edits: [insertAt(last.end, `, ${wanted.name}`)] };
  return { local: wanted.name, edits: [insertStatement(toStatement(wanted, source), source)] };
}

function isFrom({ moduleSpecifier }: ts.ImportDeclaration, from: string): boolean {
  return ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === from;
}

function readLocal({ importClause: clause }: ts.ImportDeclaration, { name, isDefault }: Wanted): string | undefined {
  if (clause === undefined || clause.isTypeOnly) return undefined;
  if (isDefault) return clause.name?.text;
  const bindings = clause.namedBindings;
  if (bindings === undefined) return undefined;
  if (ts.isNamespaceImport(bindings)) return `${bindings.name.text}.${name}`;
  return bindings.elements.find((one) => !one.isTypeOnly && (one.propertyName ?? one.name).text === name)?.name.text;
}

function toStatement({ from, name, isDefault }: Wanted, source: Source): string {
  const { quote, terminator } = readStyle(source);
  const binding = isDefault ? name : `{ ${name} }`;
  const module = `${quote}${from}${quote}`;
  return isCommonJs(source) ? `const ${binding} = require(${module})${terminator}` : `import ${binding} from ${module}${terminator}`;
}

function toImportStatement(library: SchemaPackage, local: string, source: Source): string {
  const { quote, terminator } = readStyle(source);
  const binding = LIBRARIES[library].isExport ? toBinding(library, local, ' as ') : `* as ${local}`;
  return `import ${binding} from ${quote}${library}${quote}${terminator}`;
}

function toRequire(library: SchemaPackage, local: string, source: Source): string {
  const { quote, terminator } = readStyle(source);
  const binding = LIBRARIES[library].isExport ? toBinding(library, local, ': ') : local;
  return `const ${binding} = require(${quote}${library}${quote})${terminator}`;
}

function toBinding(library: SchemaPackage, local: string, rename: string): string {
  const { name } = LIBRARIES[library];
  return local === name ? `{ ${name} }` : `{ ${name}${rename}${local} }`;
}

function findImported(library: SchemaPackage, source: Source): string | undefined {
  for (const statement of source.tree.statements) {
    const local = ts.isImportDeclaration(statement) ? readImportLocal(statement, library) : readRequireLocal(statement, library, source);
    if (local !== undefined) return local;
  }
  return undefined;
}

function readImportLocal(statement: ts.ImportDeclaration, library: SchemaPackage): string | undefined {
  const clause = statement.importClause;
  if (!ts.isStringLiteral(statement.moduleSpecifier) || clause === undefined || clause.isTypeOnly) return undefined;
  const specifier = statement.moduleSpecifier.text;
  if (!isOf(specifier, library)) return undefined;
  const { name } = LIBRARIES[library];
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    return name === 'Type' ? `${bindings.name.text}.${name}` : bindings.name.text;
  const named = bindings?.elements.find((one) => !one.isTypeOnly && (one.propertyName ?? one.name).text === name);
  return named?.name.text ?? clause.name?.text;
}

function readRequireLocal(statement: ts.Statement, library: SchemaPackage, source: Source): string | undefined {
  if (!isRequire(statement) || !ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const call = declaration?.initializer;
  const specifier = call === undefined ? undefined : /^require\(['"]([^'"]+)/.exec(textOf(source, call))?.[1];
  if (declaration === undefined || specifier === undefined || !isOf(specifier, library)) return undefined;
  return readBoundNames(declaration.name)[0];
}

/** `zod/v4` is zod in another version, but what stands behind TypeBox's name are other things. */
function isOf(specifier: string, library: SchemaPackage): boolean {
  return specifier === library || (LIBRARIES[library].name !== 'Type' && specifier.startsWith(`${library}/`));
}

/** `const x = require('m')` at the top level, also with a member behind it. */
function isRequire(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some((one) => one.initializer !== undefined && startsWithRequire(one.initializer));
}

function startsWithRequire(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return startsWithRequire(node.expression);
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function isCommonJs(source: Source): boolean {
  const { fileName, statements } = source.tree;
  if (statements.some((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one) || ts.isExportAssignment(one))) return false;
  return /\.cjs$/.test(fileName) || (/\.jsx?$/.test(fileName) && statements.some(isRequire));
}
