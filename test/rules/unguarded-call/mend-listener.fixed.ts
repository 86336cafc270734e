import { EventEmitter } from 'node:events';
import OpenAI from 'openai';

const client = new OpenAI();
const tickets = new EventEmitter();

// What it gives is needed by its caller, whose own rejection nobody hears of: that is where it can end.
async function classify(text: string): Promise<string> {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
  return answer.output_text;
}

tickets.on('opened', async (text: string) => {
  try {
    const topic = await classify(text);
    tickets.emit('classified', topic);
  } catch (error) {
    // Decide what the user gets when the model is unavailable.
    console.error(error);
  }
});
