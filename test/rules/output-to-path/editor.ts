import OpenAI from 'openai';
import * as vscode from 'vscode';

const client = new OpenAI();

export async function save(root: vscode.Uri, question: string) {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] });
  const name = answer.choices[0]?.message.content ?? '';
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new Uint8Array());
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: `vscode.Uri.joinPath(root, name)`
  await vscode.workspace.fs.delete(vscode.Uri.file(name));
//                                 ^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: `vscode.Uri.file(name)`
}

// Clean: it is what the file holds.
export async function write(target: vscode.Uri, question: string) {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] });
  await vscode.workspace.fs.writeFile(target, Buffer.from(answer.choices[0]?.message.content ?? ''));
}
