import { type GenerateContentRequest, GoogleGenerativeAI, type Part } from '@google/generative-ai';

const model = new GoogleGenerativeAI('none').getGenerativeModel({ model: 'gemini-2.5-pro' });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [warning]: Nothing limits the length of the answer to 4 calls, and the program go

export async function typed(question: string) {
  const { response } = await model.generateContent(question);
  return JSON.parse(response.text());
}

export async function template(name: string) {
  const prompt = `Describe ${name}.`;
  const { response } = await model.generateContent(prompt);
  return JSON.parse(response.text());
}

const toPrompt = (lines: readonly string[]): string => lines.map((line) => line).join('\n');

export async function made(lines: readonly string[], extra?: string) {
  const { response } = await model.generateContent(extra ?? toPrompt(lines));
  return JSON.parse(response.text());
}

export async function parts(prompt: string | Part[]) {
  const { response } = await model.generateContent(prompt);
  return JSON.parse(response.text());
}

export async function message(question: string) {
  const chat = model.startChat({ history: [] });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [warning]: Nothing limits the length of the answer to this call, and the program 
  const { response } = await chat.sendMessage(question);
  return JSON.parse(response.text());
}

export async function request(asked: string | GenerateContentRequest) {
  const { response } = await model.generateContent(asked);
  return JSON.parse(response.text());
}

export async function limitedChat(question: string) {
  const chat = model.startChat({ generationConfig: { maxOutputTokens: 500 } });
  const { response } = await chat.sendMessage(question);
  return JSON.parse(response.text());
}

export async function anything(asked: any) {
  const { response } = await model.generateContent(asked);
  return JSON.parse(response.text());
}
