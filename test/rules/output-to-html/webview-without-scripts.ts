import OpenAI from 'openai';
import * as vscode from 'vscode';

const client = new OpenAI();

// Clean: such a page runs no script unless it is told to.
export async function show(code: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: code });
  const panel = vscode.window.createWebviewPanel('answer', 'Answer', vscode.ViewColumn.Beside);
  panel.webview.html = `<body>${answer.output_text}</body>`;
}
