import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

// Its handler throws on what nobody hears of, so the fallback belongs there.
setInterval(async () => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Say something' });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; a 
    return answer.output_text;
  } catch (error) {
    console.error('no answer', error);
    throw error;
  }
}, 60_000);
