import { type Connection, type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { EXPLAIN_COMMAND } from './code-actions.js';
import { toRuleUrl } from './diagnostics.js';
import type { Session } from './session.js';

/** Opens a rule's page, or shows its address where the client cannot open one. */
export async function explain(
  { command, arguments: given }: ExecuteCommandParams,
  connection: Connection,
  session: Session,
): Promise<void> {
  const rule = given?.[0];
  if (command !== EXPLAIN_COMMAND || typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const uri = toRuleUrl(rule);
  if (session.showsDocuments) await connection.window.showDocument({ uri, external: true });
  else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: `About ${rule}: ${uri}` });
}
