import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ServerOptions, startServer } from '../../server/server.js';
import { createFakeSeawall } from './fake-seawall.js';

/** A client on the other end of the wire: what an editor does, as plain calls. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly folder: string;
  /** What the server pushed last, by address. */
  readonly pushed: Map<string, Diagnostic[]>;
  readonly logged: string[];
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly open: (name: string, text: string, languageId?: string) => Promise<string>;
  readonly change: (uri: string, text: string) => Promise<void>;
  /** Pulls a document's diagnostics. */
  readonly pull: (uri: string) => Promise<Diagnostic[]>;
  /** Resolves at the next message of this method. */
  readonly next: (method: string) => Promise<unknown>;
  readonly settings: Record<string, unknown>;
  readonly close: () => Promise<void>;
}

export interface EditorOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  /** Folders to open, relative to the temporary one; the temporary one itself where absent. */
  readonly folders?: readonly string[];
  /** The fake engine where absent. */
  readonly createSeawall?: ServerOptions['createSeawall'];
  readonly rules?: ServerOptions['rules'];
}

export const PULLS: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
};

export async function openEditor(options: EditorOptions = {}): Promise<Editor> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'seawall-server-')));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(options.files ?? {})) write(name, text);
  const { client, server } = connect();
  startServer(server, {
    rules: options.rules ?? [{ id: 'missing-timeout', summary: '' }],
    version: '0.0.0',
    createSeawall: options.createSeawall ?? createFakeSeawall,
  });

  const pushed = new Map<string, Diagnostic[]>();
  const logged: string[] = [];
  const settings = options.settings ?? {};
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  const arrived = (method: string, params: unknown) => {
    for (const resolve of waiting.get(method) ?? []) resolve(params);
    waiting.delete(method);
  };
  client.onNotification((method, params) => {
    const first = params as unknown as { uri: string; diagnostics: Diagnostic[]; message: string };
    if (method === 'textDocument/publishDiagnostics') pushed.set(first.uri, first.diagnostics);
    if (method === 'window/logMessage') logged.push(first.message);
    arrived(method, first);
  });
  client.onRequest((method, params) => {
    arrived(method, params);
    if (method === 'workspace/configuration') return (params as unknown as { items: unknown[] }).items.map(() => settings);
    return null;
  });
  client.listen();

  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const folders = options.folders ?? ['.'];
  const initialized: InitializeResult = await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? PULLS,
    initializationOptions: options.initializationOptions,
    workspaceFolders: folders.map((name) => ({ name, uri: uri(name) })),
  });
  await client.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  return {
    connection: client,
    initialized,
    folder,
    pushed,
    logged,
    uri,
    write,
    settings,
    open: async (name, text, languageId = 'typescript') => {
      const address = name.includes(':') ? name : uri(name);
      versions.set(address, 1);
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri: address, languageId, version: 1, text } });
      return address;
    },
    change: async (address, text) => {
      const version = (versions.get(address) ?? 1) + 1;
      versions.set(address, version);
      await client.sendNotification('textDocument/didChange', { textDocument: { uri: address, version }, contentChanges: [{ text }] });
    },
    pull: async (address) =>
      (await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: address } })).items,
    next: (method) => new Promise((resolve) => waiting.set(method, [...(waiting.get(method) ?? []), resolve])),
    close: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function connect() {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  return { client, server };
}
