import { EventEmitter, once } from 'node:events';
import {
  CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  Disposable,
  type Hover,
  languages,
  MarkdownString,
  Range,
  type Tab,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Opens a file of the workspace as a user would. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(toUri(name)));
}

/** Puts a file back as it is on disk and closes all editors, so that no test sees another's edits. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Seawall's diagnostics of a document, once they are as wanted. It waits for the editor's own news of them, not for time to pass. */
export async function waitForDiagnostics(uri: Uri, isWanted: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  const changes = new EventEmitter();
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((changed) => changed.toString() === uri.toString())) changes.emit('change');
  });
  try {
    for (;;) {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'seawall');
      if (isWanted(found)) return found;
      await once(changes, 'change');
    }
  } finally {
    Disposable.from(listener).dispose();
  }
}

/** The tab that is opened next and is as wanted. */
export async function waitForTab(isWanted: (tab: Tab) => boolean): Promise<Tab> {
  return new Promise((resolve) => {
    const listener = window.tabGroups.onDidChangeTabs(({ opened }) => {
      const tab = opened.find(isWanted);
      if (tab === undefined) return;
      listener.dispose();
      resolve(tab);
    });
  });
}

export function hasRule(found: readonly Diagnostic[], rule: string): boolean {
  return found.some((one) => toRule(one) === rule);
}

export function toRule({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The code actions at a place, with their edits. A provider that registers meanwhile cancels the request, which is then made again. */
export async function listActions(uri: Uri, range: Range, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const found = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value, 50);
      return found.filter((action) => action instanceof CodeAction || 'edit' in action);
    } catch (error) {
      if (attempt === 5 || !String(error).includes('Canceled')) throw error;
    }
  }
}

export async function apply(action: CodeAction | undefined): Promise<void> {
  if (action?.edit === undefined) throw new Error(`${action?.title ?? 'the action'} has no edit`);
  await workspace.applyEdit(action.edit);
}

export async function hoverAt(document: TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((one) => (one instanceof MarkdownString ? one.value : String(one)))).join('\n');
}

export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

export function toUri(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}
