import OpenAI from 'openai';
import { app, globalShortcut, ipcMain, Menu } from 'electron';
import tmi from 'tmi.js';
import * as vscode from 'vscode';

const openai = new OpenAI();
const rewrite = (input: string) => openai.responses.create({ model: 'gpt-5', input });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; El
const title = (input: string) => openai.responses.create({ model: 'gpt-5', input });
//                               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; El
const greet = (input: string) => openai.responses.create({ model: 'gpt-5', input });
//                               ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; an

app.whenReady().then(() => {
  globalShortcut.register('Control+R', async () => {
    console.log(await rewrite('this'));
  });
});

Menu.buildFromTemplate([
  {
    label: 'Edit',
    submenu: [{ label: 'Name', click: async () => console.log(await title('this')) }],
  },
]);

const chat = new tmi.Client({ channels: ['seawall'] });
chat.on('message', async (channel, _tags, text) => {
  await chat.say(channel, (await greet(text)).output_text);
});

// Clean: it shows what happened.
ipcMain.on('ask', async (event, input: string) => {
  try {
    event.reply('answer', (await openai.responses.create({ model: 'gpt-5', input })).output_text);
  } catch (error) {
    console.error(error);
    event.reply('answer', 'Please write it yourself this time.');
  }
});

// The editor hands over the request, though nobody says its type here.
const answer: vscode.ChatRequestHandler = async (request, _context, stream, token) => {
  const response = await request.model.sendRequest([vscode.LanguageModelChatMessage.User(request.prompt)], {}, token);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `request.model.sendRequest` when the reques
  for await (const part of response.text) stream.markdown(part);
};
vscode.chat.createChatParticipant('seawall.docs', answer);
