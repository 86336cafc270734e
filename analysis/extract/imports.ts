import { ts } from '@ts-morph/common';
import type { Span } from '../facts.js';
import { type Lowering, toSpan } from './lowering.js';
import { declareBoth } from './scopes.js';

/** Declares what an import brings in, and records where from. */
export function declareImport(low: Lowering, node: ts.ImportDeclaration): void {
  const clause = node.importClause;
  const from = readSpecifier(node.moduleSpecifier);
  const span = toSpan(low, node);
  if (from === undefined) return;
  if (clause === undefined) {
    low.imports.push({ kind: 'effect', from, span });
    return;
  }
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const origin: ImportOrigin = { from, span, typeOnly };
  if (clause.name !== undefined) declareImported(low, clause.name, 'default', origin);
  if (clause.namedBindings === undefined) return;
  if (ts.isNamespaceImport(clause.namedBindings)) {
    declareImported(low, clause.namedBindings.name, '*', origin);
    return;
  }
  for (const element of clause.namedBindings.elements) {
    declareImported(low, element.name, (element.propertyName ?? element.name).text, {
      from,
      span,
      typeOnly: typeOnly || element.isTypeOnly,
    });
  }
}

/** `import x = require('m')`; `import x = a.b` only gives a part of a namespace another name. */
export function declareImportEquals(low: Lowering, node: ts.ImportEqualsDeclaration): void {
  const reference = node.moduleReference;
  const from = ts.isExternalModuleReference(reference) ? readSpecifier(reference.expression) : undefined;
  if (from === undefined) declareBoth(low, node.name.text, 'const', toSpan(low, node.name));
  else declareImported(low, node.name, '=', { from, span: toSpan(low, node), typeOnly: node.isTypeOnly });
}

export function readSpecifier(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

interface ImportOrigin {
  readonly from: string;
  readonly span: Span;
  readonly typeOnly: boolean;
}

function declareImported(low: Lowering, name: ts.Identifier, imported: string, origin: ImportOrigin): void {
  const binding = declareBoth(low, name.text, 'import', toSpan(low, name));
  const draft = low.bindings[binding];
  if (draft?.kind !== 'import' || draft.import !== undefined) return;
  draft.import = low.imports.push({ kind: 'name', binding, imported, ...origin }) - 1;
}
