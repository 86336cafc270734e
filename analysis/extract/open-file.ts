import { ts } from '@ts-morph/common';
import type { BindingId, ExportFact, FileFacts, Statement, TypeDeclaration } from '../facts.js';
import type { IdRange, OpenFile, Section, SectionContent } from '../open-file.js';
import { declareStatements, declareVars } from './declare.js';
import { editSection } from './edit-section.js';
import { createLowering, createModule, toFacts } from './lower-file.js';
import { readDirectives } from './lower-functions.js';
import { lowerStatement } from './lower-statements.js';
import type { BindingDraft, Draft, Lowering, MovableSpan } from './lowering.js';
import { parseFile } from './parse.js';
import { createScope } from './scopes.js';
import { orderSources } from './sources.js';

/** Lowers a file so that a later edit can be lowered alone. Throws where `lowerFile` does. */
export function openFile(path: string, text: string): OpenFile {
  const tree = parseFile(path, text);
  const low = createLowering(tree);
  const body: Statement[] = [];
  const directives = readDirectives(tree.statements);
  low.functions.push(createModule(text.length, directives, body));
  const sections = tree.statements.map((node) => createSection(low, node));
  // All names are known before anything is lowered, and `var`s before the rest, as where a file is lowered whole.
  forEachSection(low, sections, tree, (_, node) => declareVars(low, [node]));
  forEachSection(low, sections, tree, (_, node) => declareStatements(low, [node]));
  forEachSection(low, sections, tree, (section, node) => lowerSection(low, section, node));
  for (const section of sections) section.declared = findDeclared(low, section);
  body.push(...sections.flatMap(({ content }) => content.statements));
  orderSources(low, 0);
  const draft: FileDraft = { path, text, low, body, sections, facts: toFacts(low, directives), isModule: ts.isExternalModule(tree) };
  return {
    facts: draft.facts,
    sections,
    sectionAt(offset) {
      const index = sections.findLastIndex(({ start }) => start <= offset);
      return index < 0 ? undefined : index;
    },
    edit: (changed) => editSection(draft, changed),
  };
}

/** A file that is being typed in. */
export interface FileDraft {
  readonly path: string;
  text: string;
  readonly low: Lowering;
  /** The module's own statements. */
  readonly body: Statement[];
  readonly sections: readonly SectionDraft[];
  readonly facts: Draft<FileFacts>;
  /** It imports or exports something. */
  readonly isModule: boolean;
}

/** Offsets are UTF-16 code units; `start` is where the previous statement ends, `tokenStart` where this one's first token stands. */
export interface SectionDraft extends Section {
  start: number;
  tokenStart: number;
  end: number;
  readonly kind: ts.SyntaxKind;
  readonly isDirective: boolean;
  /** What it declares, to be compared. */
  readonly names: string;
  spans: MovableSpan[];
  content: SectionContent;
  declared: readonly BindingId[];
  exports: readonly ExportFact[];
  types: readonly TypeDeclaration[];
}

const EMPTY: IdRange = [0, 0];
const NO_CONTENT: SectionContent = { expressions: EMPTY, functions: EMPTY, classes: EMPTY, bindings: EMPTY, statements: [] };

function createSection(low: Lowering, node: ts.Statement): SectionDraft {
  return {
    start: node.pos,
    tokenStart: node.getStart(low.file),
    end: node.end,
    kind: node.kind,
    isDirective: isDirective(node),
    names: toNames(readNames(low, node)),
    spans: [],
    content: NO_CONTENT,
    declared: [],
    exports: [],
    types: [],
  };
}

export function isDirective(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

function forEachSection(
  low: Lowering,
  sections: readonly SectionDraft[],
  tree: ts.SourceFile,
  run: (section: SectionDraft, node: ts.Statement) => void,
): void {
  for (const [index, section] of sections.entries()) {
    const node = tree.statements[index];
    low.spans = section.spans;
    if (node) run(section, node);
  }
}

export function lowerSection(low: Lowering, section: SectionDraft, node: ts.Statement): void {
  const { expressions, functions, classes, bindings, exports, types } = low;
  const first = [expressions.length, functions.length, classes.length, bindings.length, exports.length, types.length] as const;
  low.spans = section.spans;
  const statements: Statement[] = [];
  lowerStatement(low, node, statements);
  section.content = {
    expressions: [first[0], expressions.length],
    functions: [first[1], functions.length],
    classes: [first[2], classes.length],
    bindings: [first[3], bindings.length],
    statements,
  };
  section.exports = exports.slice(first[4]);
  section.types = types.slice(first[5]);
}

/** What a statement declares on the top level, with the spans of the names. */
export function readNames(low: Lowering, node: ts.Statement): readonly BindingDraft[] {
  const probe: Lowering = { ...low, bindings: [], imports: [], spans: undefined, scope: createScope() };
  declareVars(probe, [node]);
  declareStatements(probe, [node]);
  return probe.bindings;
}

export function toNames(bindings: readonly BindingDraft[]): string {
  return bindings.map(({ kind, name }) => `${kind} ${name}`).join(', ');
}

function findDeclared({ moduleScope }: Lowering, { names }: SectionDraft): readonly BindingId[] {
  if (names === '') return [];
  return names.split(', ').flatMap((entry) => {
    const [kind, name = ''] = entry.split(' ');
    return (kind === 'type' ? moduleScope.types : moduleScope.values)?.get(name) ?? [];
  });
}
