import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import { MarkupKind } from 'vscode-languageserver/node';
import { chooseEncoding, type Encoding } from './positions.js';
import { toFilePath } from './uris.js';

/** What the client told about itself. */
export interface Session {
  readonly encoding: Encoding;
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly resolvesEdits: boolean;
  readonly editForm: 'versioned' | 'plain';
  readonly hoverFormat: MarkupKind;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolders: boolean;
  readonly showsDocuments: boolean;
  /** The client wants `seawall/status` notifications. */
  readonly wantsStatus: boolean;
  /** Settings for clients that cannot be asked. */
  readonly initialSettings: unknown;
}

export function readSession(params: InitializeParams): Session {
  const { workspace, textDocument, window, general }: ClientCapabilities = params.capabilities ?? {};
  const hoverFormats = textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    folders: readFolders(params),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    editForm: workspace?.workspaceEdit?.documentChanges === true ? 'versioned' : 'plain',
    hoverFormat: hoverFormats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    wantsStatus: params.initializationOptions?.status === true,
    initialSettings: params.initializationOptions?.settings,
  };
}

function readFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
  return uris.flatMap((uri) => toFilePath(uri) ?? []);
}
