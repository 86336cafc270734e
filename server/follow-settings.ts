import { type Connection, DiagnosticSeverity, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import type { FoundConfig } from '../host/config-file.js';
import type { Session } from './session.js';
import { isRecord, readSettings, type Settings } from './settings.js';
import { toFileUri } from './uris.js';

export interface SettingsSource {
  readonly read: (folder: string | undefined) => Promise<Settings>;
  readonly onChange: (listener: () => void) => void;
  /** Asks the client to tell about changes. */
  readonly register: () => void;
  /** Takes note of a config in use and shows what is wrong with it where it stands. */
  readonly reportConfig: (found: Pick<FoundConfig, 'file' | 'problems'>) => void;
  /** A config that is or was in use stands at this path. */
  readonly isReported: (path: string) => boolean;
}

/** The editor's `seawall.*` settings: asked for where the client answers, else as it last told them. */
export function followSettings(connection: Connection, session: Session): SettingsSource {
  let told = session.initialSettings;
  /** What was shown of each config. */
  const reported = new Map<string, string>();
  return {
    read: async (folder) => {
      if (!session.answersConfiguration) return readSettings(told);
      const scope = folder === undefined ? {} : { scopeUri: toFileUri(folder) };
      return readSettings(await connection.workspace.getConfiguration({ section: 'seawall', ...scope }));
    },
    onChange: (listener) => {
      connection.onDidChangeConfiguration(({ settings }) => {
        if (isRecord(settings) && 'seawall' in settings) told = settings.seawall;
        listener();
      });
    },
    register: () => {
      if (session.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'seawall' });
    },
    reportConfig: ({ file, problems }) => {
      if (file === null) return;
      const before = reported.get(file) ?? '[]';
      const now = JSON.stringify(problems);
      reported.set(file, now);
      if (now !== before) void connection.sendDiagnostics({ uri: toFileUri(file), diagnostics: problems.map(toDiagnostic) });
    },
    isReported: (path) => reported.has(path),
  };
}

function toDiagnostic({ message, line, column, length }: FoundConfig['problems'][number]) {
  const start = { line: line - 1, character: column - 1 };
  const range = { start, end: { line: start.line, character: start.character + length } };
  return { range, message, severity: DiagnosticSeverity.Error, source: 'seawall' };
}
