import type { TextEdit } from '../analysis/edit/intention.js';
import type { Fix } from '../analysis/rule.js';
import type { Inspection, Seawall } from '../analysis/seawall.js';
import type { WorkspaceHost } from './workspace-host.js';

/** One analyzed folder, or one document that stands alone. */
export interface Workspace {
  readonly host: WorkspaceHost;
  /** The config that holds, where one does. */
  readonly configFile: string | null;
  /** What is known of the open documents now. Concurrent callers share one run, and no caller is given what a later change has made stale. */
  readonly inspect: () => Promise<Inspection>;
  readonly update: (paths: readonly string[]) => void;
  readonly edits: (fix: Fix) => Promise<readonly TextEdit[]>;
}

/** `listOpen` names the open documents that belong to the workspace. */
export function createWorkspace(
  { host, configFile }: Pick<Workspace, 'host' | 'configFile'>,
  seawall: Seawall,
  listOpen: () => readonly string[],
): Workspace {
  let changes = 0;
  let latest: { readonly changes: number; readonly inspection: Inspection } | undefined;
  let running: Promise<Inspection> | undefined;

  async function settle(): Promise<Inspection> {
    for (;;) {
      // Changes that the editor has already sent are taken in first, so that a burst of them costs one run.
      await new Promise((resolve) => setImmediate(resolve));
      const at = changes;
      const inspection = await seawall.inspect(listOpen());
      latest = { changes: at, inspection };
      if (at === changes) return inspection;
    }
  }

  return {
    host,
    configFile,
    inspect: async () => {
      if (running === undefined && latest?.changes === changes) return latest.inspection;
      running ??= settle().finally(() => {
        running = undefined;
      });
      return running;
    },
    update: (paths) => {
      changes += 1;
      seawall.update(paths);
    },
    edits: (fix) => seawall.edits(fix),
  };
}
