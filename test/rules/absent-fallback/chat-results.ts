// What a chat of an editor is given for a failure is an error, not something to go on with.
import OpenAI from 'openai';
import * as vscode from 'vscode';

const client = new OpenAI();

const answer: vscode.ChatRequestHandler = async (request, _context, stream) => {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: request.prompt });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
    stream.markdown(response.output_text);
    return { metadata: { command: request.command } };
  } catch (error) {
    console.error(error);
    return { errorDetails: { message: 'The model did not answer.' } };
  }
};

// Clean: it says what it can do without the model.
const help: vscode.ChatRequestHandler = async (request, _context, stream) => {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: request.prompt });
    stream.markdown(response.output_text);
    return { metadata: { isHelp: true } };
  } catch (error) {
    console.error(error);
    stream.markdown('These are the commands: /explain, /test.');
    return { metadata: { isHelp: true } };
  }
};

export function activate(context: vscode.ExtensionContext) {
  context.subscriptions.push(vscode.chat.createChatParticipant('app.answer', answer), vscode.chat.createChatParticipant('app.help', help));
}
