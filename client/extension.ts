import { commands, type ExtensionContext } from 'vscode';
import { createClient } from './client.js';
import { createStatusItem } from './status-item.js';

/** Starts the language server and keeps it for as long as the window lives. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  const status = createStatusItem(client);
  context.subscriptions.push(
    client,
    status,
    commands.registerCommand('seawall.restart', () => client.restart()),
    commands.registerCommand('seawall.showOutput', () => client.outputChannel.show()),
  );
  await client.start();
}
