import { createDetector } from './calls/detect.js';
import { createForwarderTest } from './calls/forwarders.js';
import { createFateMemo } from './failures/fate-memo.js';
import type { AskingContext, FateContext } from './failures/fates.js';
import { createQuestions } from './failures/questions.js';
import { type Candidates, isCarried, mayHoldCalls } from './files/candidates.js';
import type { CatalogIndex } from './files/catalog-index.js';
import type { Changes } from './files/memo.js';
import type { Project } from './files/project.js';
import { packageOf } from './files/scan.js';
import { createLinker, type Linker } from './values/linker.js';
import type { DeclaredWrappers } from './values/wrappers.js';

/** Everything that is asked while calls are looked for and profiled. */
export interface Linking {
  readonly linker: Linker;
  /** Begins a call, or another thing that is asked about, with full patience. */
  begin(): AskingContext;
  forget(changes: Changes): void;
}

export interface LinkingOptions {
  readonly project: Project;
  readonly catalog: CatalogIndex;
  /** As they are when they are asked for: files come and go. */
  readonly candidates: () => Candidates;
  readonly declared: DeclaredWrappers;
  readonly senderNames: ReadonlySet<string>;
}

/** Two linkers: one that looks everywhere, and a finder that looks for clients only where one can be carried. */
export function createLinking({ project, catalog, candidates, declared, senderNames }: LinkingOptions): Linking {
  const linker = createLinker(project, catalog, packageOf, () => true, declared);
  const mayForward = createForwarderTest(project, senderNames);
  const isInScope = (path: string, name?: string) => isCarried(candidates(), path, name) || mayForward.test(path, name);
  const finder = createLinker(project, catalog, packageOf, isInScope, declared);
  const detector = createDetector(finder);
  const outward = createFateMemo(project.asked);
  const context: FateContext = {
    linker,
    outward,
    detect: (file, part) => (mayHoldCalls(candidates(), file.path) ? detector.detect(file, part) : []),
  };
  return {
    linker,
    begin() {
      project.patience.refresh();
      outward.refresh();
      return { ...context, ...createQuestions(project) };
    },
    forget(changes) {
      for (const one of [linker, finder, outward, mayForward, detector]) one.forget(changes);
    },
  };
}
