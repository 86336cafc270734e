import type { CodeAction, Connection, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { createAnnouncer } from './announcer.js';
import { listActions, toWorkspaceEdit } from './code-actions.js';
import type { Documents } from './documents.js';
import { explain } from './explain.js';
import { followChanges } from './follow.js';
import { followSettings } from './follow-settings.js';
import { toHover } from './hover.js';
import { createLocator } from './locate.js';
import { createLookup, type Known, type Lookup } from './lookup.js';
import { toOffset, toSpan } from './positions.js';
import { readWish, toEdits } from './repairs.js';
import { createReports, type Reports } from './reports.js';
import type { ServerOptions } from './server.js';
import type { Session } from './session.js';
import { createWorkspaces } from './workspaces.js';

export interface Wiring {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly session: Session;
  readonly options: ServerOptions;
}

/** Connects the analysis to the client's requests and notifications. */
export function registerFeatures({ connection, documents, session, options }: Wiring): void {
  const settings = followSettings(connection, session);
  const workspaces = createWorkspaces({
    documents,
    rules: options.rules,
    createSeawall: options.createSeawall,
    readSettings: settings.read,
    onConfig: settings.reportConfig,
  });
  workspaces.setFolders(session.folders);
  const reports = createReports(connection, documents, session);
  const announcer = createAnnouncer({ connection, documents, session, workspaces, reports, settings });
  followChanges({ connection, documents, session, workspaces, reports, settings, announcer });
  const features = { connection, documents, session, lookup: createLookup(connection, documents, workspaces) };
  registerDiagnostics(features, reports);
  registerHover(features);
  registerActions(features);
}

interface Features {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly session: Session;
  readonly lookup: Lookup;
}

function registerDiagnostics({ connection, lookup }: Features, reports: Reports): void {
  connection.languages.diagnostics.on((params, token) =>
    lookup<DocumentDiagnosticReport>(params, token, { kind: 'full', items: [] }, ({ document, workspace, inspection }) => {
      const report = reports.toReport(document, workspace, inspection);
      reports.remember(document, report);
      if (report.resultId === params.previousResultId) return { kind: 'unchanged', resultId: report.resultId };
      return { kind: 'full', ...report };
    }),
  );
}

function registerHover({ connection, documents, session, lookup }: Features): void {
  connection.onHover((params, token) =>
    lookup(params, token, null, ({ document, workspace, inspection }) => {
      const offset = toOffset(document.lines, params.position, session.encoding);
      return toHover(inspection, document.path, offset, session.hoverFormat, createLocator(documents, workspace.host, session.encoding));
    }),
  );
}

function registerActions({ connection, documents, session, lookup }: Features): void {
  const locate = ({ workspace }: Known) => createLocator(documents, workspace.host, session.encoding);

  async function resolve(action: CodeAction): Promise<CodeAction> {
    const wish = readWish(action.data);
    if (wish === undefined) return action;
    return lookup<CodeAction>({ textDocument: wish }, undefined, action, async (known) => {
      const edits = await toEdits(wish, { inspection: known.inspection, path: known.document.path, edits: known.workspace.edits });
      return { ...action, edit: toWorkspaceEdit(edits, documents, locate(known), session.editForm) };
    });
  }

  connection.onCodeAction((params, token) =>
    lookup(params, token, [], (known) => {
      const span = toSpan(known.document.lines, params.range, session.encoding);
      const { document, inspection } = known;
      const actions = listActions({ params, path: document.path, span, inspection, locator: locate(known) });
      return session.resolvesEdits ? actions : Promise.all(actions.map(resolve));
    }),
  );
  connection.onCodeActionResolve(resolve);
  connection.onExecuteCommand((params) => explain(params, connection, session));
}
