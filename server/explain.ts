import { fileURLToPath } from 'node:url';
import { type Connection, type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { findRulePage } from '../host/rule-pages.js';
import { EXPLAIN_COMMAND } from './code-actions.js';
import type { Session } from './session.js';

/** Opens a rule's page, or shows its address where the client cannot open one. */
export async function explain(
  { command, arguments: given }: ExecuteCommandParams,
  connection: Connection,
  session: Session,
): Promise<void> {
  const rule = given?.[0];
  if (command !== EXPLAIN_COMMAND || typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const page = findRulePage(rule);
  if (page !== undefined && session.showsDocuments) await connection.window.showDocument({ uri: page.href, takeFocus: true });
  else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: toAdvice(rule, page) });
}

function toAdvice(rule: string, page: URL | undefined): string {
  return page === undefined ? `\`seawall explain ${rule}\` tells about ${rule}.` : `About ${rule}: ${fileURLToPath(page)}`;
}
