import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

// Clean: nobody wants what it says, only whether it says anything.
app.get('/ready', async (_request, response) => {
  try {
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: 'ping' }] });
    response.json({ ok: true });
  } catch (error) {
    console.error(error);
    response.status(503).json({ ok: false });
  }
});

// Clean: which model answered says nothing of what it said.
app.get('/test', async (_request, response) => {
  try {
    const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: 'ping' }] });
    response.json({ ok: true, model: answer.model, text: `Answered by ${answer.model}` });
  } catch (error) {
    console.error(error);
    response.status(503).json({ ok: false });
  }
});

app.get('/counted', async (_request, response) => {
  try {
    const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: 'ping' }] });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail
    response.json({ model: answer.model, text: answer.choices[0]?.message.content });
  } catch (error) {
    console.error(error);
    response.status(503).json({ ok: false });
  }
});

app.get('/greeting', async (_request, response) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Greet me' });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    response.json({ text: answer.output_text });
  } catch (error) {
    console.error(error);
    response.status(503).json({ ok: false });
  }
});
