import type { ts } from '@ts-morph/common';
import { type Binding, type BindingSource, FACTS_VERSION, type FileFacts, type Statement } from '../facts.js';
import { readComments } from './comments.js';
import { declareStatements, declareVars } from './declare.js';
import { readDirectives } from './lower-functions.js';
import { lowerStatements } from './lower-statements.js';
import { type BindingDraft, type Lowering, NO_RECEIVER } from './lowering.js';
import { readSyntaxErrors } from './parse.js';
import { createScope } from './scopes.js';

/** Lowers a parsed file. The facts hold nothing of the tree. */
export function lowerFile(file: ts.SourceFile): FileFacts {
  const low = createLowering(file);
  const directives = readDirectives(file.statements);
  const body: Statement[] = [];
  low.functions.push(createModule(file, directives, body));
  declareVars(low, file.statements);
  declareStatements(low, file.statements);
  for (const statement of lowerStatements(low, file.statements)) body.push(statement);
  return {
    version: FACTS_VERSION,
    directives,
    comments: readComments(file),
    imports: low.imports,
    exports: low.exports,
    expressions: low.expressions,
    functions: low.functions,
    classes: low.classes,
    bindings: low.bindings.map(toBinding),
    types: low.types,
    syntaxErrors: readSyntaxErrors(file),
  };
}

function createLowering(file: ts.SourceFile): Lowering {
  const moduleScope = createScope();
  return {
    file,
    text: file.text,
    mentionsVar: /\bvar\b/.test(file.text),
    expressions: [],
    functions: [],
    classes: [],
    bindings: [],
    imports: [],
    exports: [],
    types: [],
    moduleScope,
    scope: moduleScope,
    frame: 0,
    receiver: NO_RECEIVER,
    depth: 0,
  };
}

function createModule(file: ts.SourceFile, directives: readonly string[], body: readonly Statement[]): FileFacts['functions'][number] {
  const end = file.text.length;
  return { kind: 'module', span: [0, end], async: false, generator: false, directives, parameters: [], bodySpan: [0, end], body };
}

/** A function that stands above a declaration may have assigned first; the initializer comes first all the same. */
function toBinding(draft: BindingDraft): Binding {
  if (draft.sources.length < 2) return draft;
  return { ...draft, sources: draft.sources.toSorted((one, other) => toRank(one) - toRank(other)) };
}

function toRank(source: BindingSource): number {
  return source.by === 'assignment' || source.by === 'compound' ? 1 : 0;
}
