import type { Connection } from 'vscode-languageserver/node';
import type { Inspection } from '../analysis/seawall.js';
import { placeWrapperProblems } from '../host/config-file.js';
import type { Documents, OpenDocument } from './documents.js';
import type { SettingsSource } from './follow-settings.js';
import type { Reports } from './reports.js';
import type { Session } from './session.js';
import { createStatus } from './status.js';
import type { Workspace } from './workspace.js';
import type { Workspaces } from './workspaces.js';

export interface Announced {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly session: Session;
  readonly workspaces: Workspaces;
  readonly reports: Reports;
  readonly settings: Pick<SettingsSource, 'reportConfig'>;
}

export interface Announcer {
  /** Something changed that may concern the open documents of every workspace. */
  readonly all: () => void;
}

/** After changes, brings the client up to date about the open documents. One run at a time; what comes in meanwhile is taken by the next. */
export function createAnnouncer({ connection, documents, session, workspaces, reports, settings }: Announced): Announcer {
  const status = createStatus(connection, session);
  const log = (error: unknown) => connection.console.error(`Analysis failed: ${error instanceof Error ? error.stack : error}`);
  let isRunning = false;
  let isAsked = false;

  async function announce(workspace: Workspace, open: readonly OpenDocument[]): Promise<void> {
    const inspection = await workspace.inspect();
    const current = open.flatMap(({ uri }) => documents.get(uri) ?? []);
    reports.announce(workspace, inspection, current);
    status.tell(inspection, current);
    await reportWrappers(workspace, inspection);
    for (const { rule, error } of inspection.brokenRules) connection.console.error(`The rule ${rule} failed and was skipped: ${error}`);
  }

  async function reportWrappers({ configFile }: Workspace, { wrapperProblems }: Inspection): Promise<void> {
    if (configFile === null) return;
    settings.reportConfig({ file: configFile, problems: await placeWrapperProblems(configFile, wrapperProblems) });
  }

  async function announceAll(): Promise<void> {
    const byWorkspace = new Map<Workspace, OpenDocument[]>();
    for (const document of documents.all()) {
      const workspace = await workspaces.of(document.path);
      if (workspace !== undefined) byWorkspace.set(workspace, [...(byWorkspace.get(workspace) ?? []), document]);
    }
    for (const [workspace, open] of byWorkspace) await announce(workspace, open).catch(log);
  }

  async function run(): Promise<void> {
    isRunning = true;
    status.begin();
    while (isAsked) {
      isAsked = false;
      await announceAll().catch(log);
    }
    isRunning = false;
    status.end();
  }

  return {
    all: () => {
      isAsked = true;
      if (!isRunning) void run();
    },
  };
}
