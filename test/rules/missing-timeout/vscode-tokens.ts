import * as vscode from 'vscode';

async function pick() {
  const [model] = await vscode.lm.selectChatModels({ family: 'gpt-4o' });
  return model;
}

export async function rename(text: string) {
  const model = await pick();
  const source = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => source.cancel(), 30_000);
  try {
    // Clean: the timer cancels it.
    return await model?.sendRequest([vscode.LanguageModelChatMessage.User(text)], {}, source.token);
  } finally {
    clearTimeout(timer);
  }
}

export async function explain(text: string, editor: vscode.TextEditor) {
  const model = await pick();
  const source = new vscode.CancellationTokenSource();
  setTimeout(() => editor.hide(), 30_000);
  return await model?.sendRequest([vscode.LanguageModelChatMessage.User(text)], {}, source.token);
//             ^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `model?.sendRequest` can be canceled by its signal, but no timer limit
}
