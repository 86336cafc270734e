import OpenAI from 'openai';
import * as vscode from 'vscode';

const client = new OpenAI();

// Clean: the page's policy stops every script without its nonce.
export async function show(code: string, nonce: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: code });
  const panel = vscode.window.createWebviewPanel('answer', 'Answer', vscode.ViewColumn.Beside, { enableScripts: true });
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'">`;
  panel.webview.html = `<head>${policy}</head><body>${answer.output_text}</body>`;
}
