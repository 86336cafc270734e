import OpenAI from 'openai';
import * as vscode from 'vscode';

const client = new OpenAI();

export async function show(code: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: code });
  const panel = vscode.window.createWebviewPanel('answer', 'Answer', vscode.ViewColumn.Beside, { enableScripts: true });
  panel.webview.html = `<!doctype html><body>${answer.output_text}</body>`;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `w
}

export class Sidebar implements vscode.WebviewViewProvider {
  async resolveWebviewView(view: vscode.WebviewView) {
    view.webview.options = { enableScripts: true };
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello.' });
    view.webview.html = toPage(answer.output_text);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `toPage(answer.output_text)` becomes part of a page through `webview.h
  }
}

function toPage(text: string) {
  return `<main>${text}</main>`;
}

// Clean: what could be markup is written out.
export async function showEscaped(code: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: code });
  const panel = vscode.window.createWebviewPanel('answer', 'Answer', vscode.ViewColumn.Beside, { enableScripts: true });
  panel.webview.html = `<body>${answer.output_text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</body>`;
}
