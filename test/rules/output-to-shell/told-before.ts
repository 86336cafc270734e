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

// A message without anything to choose tells something and asks nobody.
export async function test(source: string) {
  try {
    const command = await propose(source);
    if (!command) return vscode.window.showInformationMessage('No tests were written.');
    const out = execSync(command, { timeout: 60_000 });
//                       ^^^^^^^ output-to-shell [error]: is run as a command by `execSync`
    return vscode.window.showInformationMessage(out.toString());
  } catch (error) {
    console.error(error);
    return vscode.window.showInformationMessage('Ask again later.');
  }
}
