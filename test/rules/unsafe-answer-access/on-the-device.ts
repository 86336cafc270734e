// Clean: there is one choice for each that was asked for, since no filter takes one away.
import { CreateMLCEngine } from '@mlc-ai/web-llm';

const engine = await CreateMLCEngine('Llama-3.2-1B-Instruct-q4f32_1-MLC');

export async function ask(content: string) {
  const reply = await engine.chat.completions.create({ messages: [{ role: 'user', content }] });
  return reply.choices[0].message.content?.trim();
}
