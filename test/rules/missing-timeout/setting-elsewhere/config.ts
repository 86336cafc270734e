import * as vscode from 'vscode';

export function config() {
  const section = vscode.workspace.getConfiguration('mate');
  return { host: section.get('host', 'http://localhost:11434'), linter: section.get('linter', 'http://localhost:8080') };
}
