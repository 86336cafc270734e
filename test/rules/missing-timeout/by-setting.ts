import axios from 'axios';
import Store from 'electron-store';
import * as vscode from 'vscode';

const store = new Store();

function hostOf(): string {
  return vscode.workspace.getConfiguration('mate').get('host', 'http://localhost:11434');
}

export async function chat(prompt: string) {
  const { data } = await axios.post(`${hostOf()}/api/chat`, { model: 'qwen3', stream: false, messages: [{ role: 'user', content: prompt }] });
//                       ^^^^^^^^^^ missing-timeout [warning]: No time limit
  return data.message.content;
}

export async function complete(prompt: string) {
  const address = store.get('address', 'http://localhost:11434') as string;
  const { data } = await axios.post(`${address}/api/generate`, { model: 'qwen3', prompt, stream: false });
//                       ^^^^^^^^^^ missing-timeout [warning]: No time limit
  return data.response;
}

// Clean: nothing says where it leads, and the path is not one of a model alone.
export async function elsewhere(prompt: string) {
  const address = vscode.workspace.getConfiguration('mate').get('address');
  const { data } = await axios.post(`${address}/api/generate`, { prompt });
  return data;
}

// Clean: it leads to something else.
export async function lint(text: string) {
  const address = vscode.workspace.getConfiguration('mate').get('linter', 'http://localhost:8080');
  const { data } = await axios.post(`${address}/api/generate`, { text });
  return data;
}
