import type { Connection, Diagnostic as LspDiagnostic } from 'vscode-languageserver/node';
import type { Inspection } from '../analysis/seawall.js';
import { toLspDiagnostic, toResultId } from './diagnostics.js';
import type { Documents, OpenDocument } from './documents.js';
import { createLocator } from './locate.js';
import type { Session } from './session.js';
import type { Workspace } from './workspace.js';

export interface Report {
  readonly resultId: string;
  readonly items: LspDiagnostic[];
}

export interface Reports {
  /** What a document's diagnostics are in an inspection. */
  readonly toReport: (document: OpenDocument, workspace: Workspace, inspection: Inspection) => Report;
  /** Remembers what the client was told by its own asking. */
  readonly remember: (document: OpenDocument, report: Report) => void;
  readonly forget: (document: OpenDocument) => void;
  /** Brings the client up to date after an inspection: by pushing, or by asking it to pull again. */
  readonly announce: (workspace: Workspace, inspection: Inspection, documents: readonly OpenDocument[]) => void;
}

/** Keeps account of what the client knows, so that it is told only what is new. */
export function createReports(connection: Connection, documents: Documents, session: Session): Reports {
  const told = new Map<string, { readonly resultId: string; readonly version: number }>();
  const remember = ({ uri, version }: OpenDocument, { resultId }: Report) => void told.set(uri, { resultId, version });

  function toReport(document: OpenDocument, workspace: Workspace, inspection: Inspection): Report {
    const locator = createLocator(documents, workspace.host, session.encoding);
    const items = inspection.diagnostics.filter(({ at }) => at.file === document.path).map((one) => toLspDiagnostic(one, locator));
    return { resultId: toResultId(items), items };
  }

  function push(workspace: Workspace, inspection: Inspection, open: readonly OpenDocument[]): void {
    for (const document of open) {
      const report = toReport(document, workspace, inspection);
      if (told.get(document.uri)?.resultId === report.resultId) continue;
      remember(document, report);
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: report.items });
    }
  }

  /** A document that was edited since its last report is pulled anyway. */
  function refresh(workspace: Workspace, inspection: Inspection, open: readonly OpenDocument[]): void {
    const isStale = open.some((document) => {
      const last = told.get(document.uri);
      return last?.version === document.version && last.resultId !== toReport(document, workspace, inspection).resultId;
    });
    if (isStale && session.refreshesDiagnostics) connection.languages.diagnostics.refresh();
  }

  return {
    toReport,
    remember,
    forget: (document) => {
      told.delete(document.uri);
      if (!session.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    },
    announce: session.pullsDiagnostics ? refresh : push,
  };
}
