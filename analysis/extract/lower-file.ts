import type { ts } from '@ts-morph/common';
import { FACTS_VERSION, type FileFacts, type FunctionFacts, type Statement } from '../facts.js';
import { readComments } from './comments.js';
import { declareStatements, declareVars } from './declare.js';
import { readDirectives } from './lower-functions.js';
import { lowerStatements } from './lower-statements.js';
import { type Lowering, NO_RECEIVER } from './lowering.js';
import { readSyntaxErrors } from './parse.js';
import { findBuilders } from './prototypes.js';
import { createScope } from './scopes.js';
import { orderSources } from './sources.js';

/** Lowers a parsed file. The facts hold nothing of the tree. */
export function lowerFile(file: ts.SourceFile): FileFacts {
  const low = createLowering(file);
  const directives = readDirectives(file.statements);
  const body: Statement[] = [];
  low.functions.push(createModule(file.text.length, directives, body));
  declareVars(low, file.statements);
  declareStatements(low, file.statements);
  for (const statement of lowerStatements(low, file.statements)) body.push(statement);
  orderSources(low, 0);
  return toFacts(low, directives);
}

export function createLowering(file: ts.SourceFile): Lowering {
  const moduleScope = createScope();
  return {
    file,
    text: file.text,
    mentionsVar: /\bvar\b/.test(file.text),
    builders: findBuilders(file),
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

/** `length` is the text's, in UTF-16 code units. */
export function createModule(length: number, directives: readonly string[], body: readonly Statement[]): FunctionFacts {
  const span = [0, length] as const;
  return { kind: 'module', span, async: false, generator: false, directives, parameters: [], bodySpan: span, body };
}

/** The tables as they are, with what is said of the file as a whole. */
export function toFacts(low: Lowering, directives: readonly string[]): FileFacts {
  return {
    version: FACTS_VERSION,
    directives,
    comments: readComments(low.file),
    imports: low.imports,
    exports: low.exports,
    expressions: low.expressions,
    functions: low.functions,
    classes: low.classes,
    bindings: low.bindings,
    types: low.types,
    syntaxErrors: readSyntaxErrors(low.file),
  };
}
