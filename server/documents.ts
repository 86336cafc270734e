import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver/node';
import { createLineIndex, type Encoding, type LineIndex, toSpan } from './positions.js';
import { toDocumentPath, toFileUri } from './uris.js';

/** An open document, as the editor shows it now. */
export interface OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly languageId: string;
  readonly version: number;
  readonly lines: LineIndex;
}

export interface Documents {
  readonly listen: (connection: Connection) => void;
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly all: () => readonly OpenDocument[];
  /** The open document with this path. */
  readonly at: (path: string) => OpenDocument | undefined;
  /** The address by which the editor knows a path. */
  readonly toUri: (path: string) => string;
  readonly onChange: (listener: (document: OpenDocument) => void) => void;
  readonly onClose: (listener: (document: OpenDocument) => void) => void;
}

/** Follows the open documents. `encoding` is asked at each change, because it is agreed on only when the connection is initialized. */
export function createDocuments(encoding: () => Encoding): Documents {
  const open = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => ({
      uri,
      languageId,
      version,
      path: toDocumentPath(uri, languageId),
      lines: createLineIndex(text),
    }),
    update: (document, changes, version) => ({ ...document, version, lines: applyChanges(document.lines, changes, encoding()) }),
  });
  const at = (path: string) => open.all().find((document) => document.path === path);
  return {
    listen: (connection) => open.listen(connection),
    get: (uri) => open.get(uri),
    all: () => open.all(),
    at,
    toUri: (path) => at(path)?.uri ?? toFileUri(path),
    onChange: (listener) => open.onDidChangeContent(({ document }) => listener(document)),
    onClose: (listener) => open.onDidClose(({ document }) => listener(document)),
  };
}

function applyChanges(lines: LineIndex, changes: readonly TextDocumentContentChangeEvent[], encoding: Encoding): LineIndex {
  let changed = lines;
  for (const change of changes) changed = applyChange(changed, change, encoding);
  return changed;
}

function applyChange(lines: LineIndex, change: TextDocumentContentChangeEvent, encoding: Encoding): LineIndex {
  if (!('range' in change)) return createLineIndex(change.text);
  const [start, end] = toSpan(lines, change.range, encoding);
  return createLineIndex(lines.text.slice(0, start) + change.text + lines.text.slice(end));
}
