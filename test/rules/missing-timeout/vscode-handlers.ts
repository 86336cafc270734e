import * as vscode from 'vscode';

// The model comes with the request, and nothing here names the type of either.
export const handler: vscode.ChatRequestHandler = async (request, _context, stream, token) => {
  const response = await request.model.sendRequest([vscode.LanguageModelChatMessage.User(request.prompt)], {}, token);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [information]: `request.model.sendRequest` can be canceled by its signal, but no time
  for await (const part of response.text) stream.markdown(part);
};

vscode.chat.createChatParticipant('hints', handler);

export class Tutor {
  readonly answer: vscode.ChatRequestHandler = async ({ model, prompt }, _context, stream) => {
    const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(prompt)]);
//                         ^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and VS Code language model API has
    for await (const part of response.text) stream.markdown(part);
  };
}
