// Clean: a timer ends one of the controllers that are kept, and which one is not known.
import OpenAI from 'openai';

const openai = new OpenAI();
const rooms = new Map<string, AbortController>();

export async function ask(room: string, input: string) {
  const controller = new AbortController();
  rooms.set(room, controller);
  const { output_text } = await openai.responses.create({ model: 'gpt-5.1', input }, { signal: controller.signal });
  return output_text;
}

export function closeLater(room: string, ms: number) {
  setTimeout(() => rooms.get(room)?.abort(), ms);
}
