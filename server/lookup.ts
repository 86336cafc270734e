import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Inspection } from '../analysis/seawall.js';
import type { Documents, OpenDocument } from './documents.js';
import type { Workspace } from './workspace.js';
import type { Workspaces } from './workspaces.js';

/** A document with what is known of it right now. */
export interface Known {
  readonly document: OpenDocument;
  readonly workspace: Workspace;
  readonly inspection: Inspection;
}

/** Answers a request about a document; with `nothing` where it is not open, is switched off, or the answer fails. */
export type Lookup = <T>(
  params: { readonly textDocument: { readonly uri: string } },
  token: CancellationToken | undefined,
  nothing: NoInfer<T>,
  answer: (known: Known) => T | Promise<T>,
) => Promise<T>;

export function createLookup(connection: Connection, documents: Documents, workspaces: Workspaces): Lookup {
  return async (params, token, nothing, answer) => {
    try {
      const known = await find(params.textDocument.uri, documents, workspaces);
      if (token?.isCancellationRequested === true) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client no longer asks');
      return known === undefined ? nothing : await answer(known);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`A request failed: ${error instanceof Error ? error.stack : error}`);
      return nothing;
    }
  };
}

async function find(uri: string, documents: Documents, workspaces: Workspaces): Promise<Known | undefined> {
  const asked = documents.get(uri);
  const workspace = asked === undefined ? undefined : await workspaces.of(asked.path);
  if (workspace === undefined) return undefined;
  const inspection = await workspace.inspect();
  // The text may have changed while the inspection ran, and with it the inspection.
  const document = documents.get(uri);
  return document === undefined ? undefined : { document, workspace, inspection };
}
