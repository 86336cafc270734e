import { EventEmitter } from 'node:events';
import OpenAI from 'openai';

const client = new OpenAI();
const tickets = new EventEmitter();

// What it gives is needed by its caller, whose own rejection nobody hears of: that is where it can end.
async function classify(text: string): Promise<string> {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; an
  return answer.output_text;
}

tickets.on('opened', async (text: string) => {
  const topic = await classify(text);
  tickets.emit('classified', topic);
});
