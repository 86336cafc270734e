import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { EXPLAIN_COMMAND, FIX_ALL_KIND } from './code-actions.js';
import type { Session } from './session.js';

export function toCapabilities(session: Session): ServerCapabilities {
  return {
    positionEncoding: session.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: session.resolvesEdits },
    executeCommandProvider: { commands: [EXPLAIN_COMMAND] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(session.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'seawall', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

/** What the server wants to hear about from the disk. */
export const WATCHED = [
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte,astro}',
  '**/{package,jsconfig,import_map}.json',
  '**/deno.{json,jsonc}',
  '**/tsconfig*.json',
  '**/pnpm-workspace.yaml',
  '**/vercel.json',
  '**/{serverless,template}.{yml,yaml}',
  '**/seawall.config.{json,jsonc}',
] as const;
