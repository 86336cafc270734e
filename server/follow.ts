import { type Connection, DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { isManifestWithSettings } from '../host/config-file.js';
import type { Announcer } from './announcer.js';
import { WATCHED } from './capabilities.js';
import type { Documents } from './documents.js';
import type { SettingsSource } from './follow-settings.js';
import type { Reports } from './reports.js';
import type { Session } from './session.js';
import { toFilePath } from './uris.js';
import type { Workspaces } from './workspaces.js';

export interface Followed {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly session: Session;
  readonly workspaces: Workspaces;
  readonly reports: Reports;
  readonly settings: SettingsSource;
  readonly announcer: Announcer;
}

/** Keeps the analysis abreast of the editor, the disk and the settings. */
export function followChanges(followed: Followed): void {
  const { connection, session, workspaces, settings, announcer } = followed;
  const restart = () => {
    workspaces.reset();
    if (session.pullsDiagnostics && session.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    announcer.all();
  };
  followDocuments(followed);
  followDisk(followed, restart);
  settings.onChange(restart);
  connection.onInitialized(() => {
    settings.register();
    if (session.registersWatchers) watch(connection);
    if (session.tellsFolders) followFolders(followed, restart);
  });
}

function followDocuments({ documents, workspaces, reports, announcer }: Followed): void {
  documents.onChange(({ path }) => {
    workspaces.update([path], 'same-files');
    announcer.all();
  });
  documents.onClose((document) => {
    workspaces.update([document.path], 'other-files');
    workspaces.close(document.path);
    reports.forget(document);
    announcer.all();
  });
}

function followDisk({ connection, documents, workspaces, settings, announcer }: Followed, restart: () => void): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // What the editor shows counts, not what it has not saved over yet.
    const events = changes
      .flatMap(readEvent)
      .filter(({ path, type }) => type !== FileChangeType.Changed || documents.at(path) === undefined);
    const paths = events.map(({ path }) => path);
    if (paths.some((path) => isConfig(path) || settings.isReported(path))) return restart();
    if (paths.length === 0) return;
    workspaces.update(paths, events.every(({ type }) => type === FileChangeType.Changed) ? 'same-files' : 'other-files');
    announcer.all();
  });
}

function isConfig(path: string): boolean {
  if (path.includes('/node_modules/')) return false;
  return /\/seawall\.config\.jsonc?$/.test(path) || (path.endsWith('/package.json') && isManifestWithSettings(path));
}

function watch(connection: Connection): void {
  const watchers = WATCHED.map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
    connection.console.warn(`The editor does not watch files: ${error}`);
  });
}

/** Of what lies in `node_modules` only the manifests count: they tell which version is installed. */
function readEvent({ uri, type }: FileEvent): readonly { readonly path: string; readonly type: FileChangeType }[] {
  const path = toFilePath(uri);
  if (path === undefined || (path.includes('/node_modules/') && !path.endsWith('/package.json'))) return [];
  return [{ path, type }];
}

function followFolders({ connection, session, workspaces }: Followed, restart: () => void): void {
  let folders = session.folders;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => toFilePath(uri)));
    folders = [...folders.filter((folder) => !gone.has(folder)), ...added.flatMap(({ uri }) => toFilePath(uri) ?? [])];
    workspaces.setFolders(folders);
    restart();
  });
}
