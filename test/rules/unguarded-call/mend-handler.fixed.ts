import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

// Its handler throws on what nobody hears of, so the fallback belongs there.
setInterval(async () => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Say something' });
    return answer.output_text;
  } catch (error) {
    console.error('no answer', error);
    // Give the user something to go on with: a default, a cached answer, another model.
    return '';
  }
}, 60_000);
