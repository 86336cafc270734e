import * as vscode from 'vscode';

export async function handler(request: vscode.ChatRequest, _context: vscode.ChatContext, stream: vscode.ChatResponseStream, token: vscode.CancellationToken) {
  const response = await request.model.sendRequest([vscode.LanguageModelChatMessage.User(request.prompt)], {}, token);
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal, but no timer limits it
  for await (const part of response.text) stream.markdown(part);
}

vscode.chat.createChatParticipant('example', handler);

export async function annotate(text: string) {
  const [model] = await vscode.lm.selectChatModels({ family: 'gpt-4o' });
  return model?.sendRequest([vscode.LanguageModelChatMessage.User(text)], {}, new vscode.CancellationTokenSource().token);
  //     ^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for
}
