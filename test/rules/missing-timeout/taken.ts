// A client that is taken out of a list.
import OpenAI from 'openai';
import * as vscode from 'vscode';

async function choose() {
  return (await vscode.lm.selectChatModels({ family: 'gpt-4o' })).at(0) ?? (await vscode.lm.selectChatModels({})).at(0);
}

export async function explain(question: string) {
  const model = await choose();
  if (!model) return undefined;
  return model.sendRequest([vscode.LanguageModelChatMessage.User(question)]);
//       ^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and VS Code language model API has
}

export async function quickest(question: string) {
  const models = await vscode.lm.selectChatModels();
  const [model] = models.filter(({ maxInputTokens }) => maxInputTokens > 8000);
  return model?.sendRequest([vscode.LanguageModelChatMessage.User(question)]);
//       ^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and VS Code language model API has
}

const clients = [new OpenAI({ baseURL: 'https://eu.example.com/v1' }), new OpenAI({ baseURL: 'https://us.example.com/v1' })];
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us

export async function anyOf(input: string) {
  return clients.find(({ baseURL }) => baseURL.includes('eu'))?.responses.create({ model: 'gpt-5', input });
}

// Clean: each of them has its limit.
const limited = [new OpenAI({ timeout: 20_000 }), new OpenAI({ timeout: 30_000 })];

export async function anyLimited(input: string) {
  return limited.at(-1)?.responses.create({ model: 'gpt-5', input });
}
