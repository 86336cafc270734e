import type { Connection } from 'vscode-languageserver/node';
import type { Inspection } from '../analysis/seawall.js';
import type { OpenDocument } from './documents.js';
import type { Session } from './session.js';

/** Sent to clients that ask for it with `initializationOptions.status`. */
const STATUS_NOTIFICATION = 'seawall/status';

interface StatusParams {
  readonly busy: boolean;
  /** By address of the open document; what is not named has not changed. */
  readonly documents: Readonly<Record<string, { readonly calls: number; readonly findings: number }>>;
}

export interface Status {
  readonly begin: () => void;
  readonly tell: (inspection: Inspection, open: readonly OpenDocument[]) => void;
  readonly end: () => void;
}

export function createStatus(connection: Connection, session: Session): Status {
  let running = 0;
  const send = (documents: StatusParams['documents']) => {
    const params: StatusParams = { busy: running > 0, documents };
    if (session.wantsStatus) void connection.sendNotification(STATUS_NOTIFICATION, params);
  };
  return {
    begin: () => {
      running += 1;
      if (running === 1) send({});
    },
    tell: (inspection, open) => send(Object.fromEntries(open.map((document) => [document.uri, count(inspection, document.path)]))),
    end: () => {
      running -= 1;
      if (running === 0) send({});
    },
  };
}

function count(inspection: Inspection, path: string): StatusParams['documents'][string] {
  return {
    calls: inspection.calls.filter(({ site }) => site.file === path).length,
    findings: inspection.diagnostics.filter(({ at }) => at.file === path).length,
  };
}
