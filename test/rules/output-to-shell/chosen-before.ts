import { execSync } from 'node:child_process';
import Anthropic from '@anthropic-ai/sdk';
import * as vscode from 'vscode';

const client = new Anthropic({ timeout: 60_000 });

async function propose(source: string): Promise<string | undefined> {
  const answer = await client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 800,
    messages: [{ role: 'user', content: source }],
  });
  if (answer.stop_reason === 'max_tokens') return undefined;
  return answer.content.find((block) => block.type === 'text')?.text;
}

// Clean: whoever sits before it sees the command and says whether it runs.
export async function test(source: string) {
  try {
    const command = await propose(source);
    if (!command) return vscode.window.showInformationMessage('No tests were written.');
    const chosen = await vscode.window.showInformationMessage(command, 'Run', 'Cancel');
    if (chosen === 'Run') execSync(command, { timeout: 60_000 });
    return chosen;
  } catch (error) {
    console.error(error);
    return vscode.window.showInformationMessage('Ask again later.');
  }
}
