import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, type Diagnostic, type ProtocolConnection } from 'vscode-languageserver/node';
import { readCpu, watchPeak } from './measured.js';

/** The bundled language server with a client on the other end of its stdin and stdout. */
export interface Editor {
  /** Opens a document and waits for its diagnostics. */
  readonly open: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** Types one character at a place and waits for the diagnostics of the changed text. */
  readonly type: (file: string, line: number, character: number, text: string) => Promise<readonly Diagnostic[]>;
  /** Processor time of the server so far, in ms. */
  readonly cpuMs: () => number | null;
  /** Ends the server and tells what memory it needed at most, in MiB. */
  readonly close: () => Promise<number | null>;
}

const LANGUAGES: Readonly<Record<string, string>> = { '.tsx': 'typescriptreact', '.jsx': 'javascriptreact', '.js': 'javascript' };

export async function startEditor(folder: string, server: string): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const peak = watchPeak(child.pid);
  const connection = connect(child);
  await initialize(connection, folder);
  const toUri = (file: string) => pathToFileURL(file).href;
  const pull = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report: { items?: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  };
  let version = 1;
  return {
    open: async (file, text) => {
      const languageId = LANGUAGES[path.extname(file)] ?? 'typescript';
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: toUri(file), languageId, version, text } });
      return pull(toUri(file));
    },
    type: async (file, line, character, text) => {
      version += 1;
      const at = { line, character };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: toUri(file), version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      });
      return pull(toUri(file));
    },
    cpuMs: () => (child.pid === undefined ? null : readCpu(child.pid, 'itself')),
    close: async () => {
      const peakMiB = peak.stop();
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      await once(child, 'exit');
      return peakMiB;
    },
  };
}

function connect({ stdin, stdout }: ChildProcess): ProtocolConnection {
  if (stdin === null || stdout === null) throw new Error('the server has no pipes');
  const connection = createProtocolConnection(stdout, stdin);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  return connection;
}

/** The client can do what VS Code can, as far as diagnostics are concerned. */
async function initialize(connection: ProtocolConnection, folder: string): Promise<void> {
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: path.basename(folder) }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
    },
  });
  await connection.sendNotification('initialized', {});
}
