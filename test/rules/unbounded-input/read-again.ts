import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
app.use(express.json());

const SEARCH = 'https://help.example.com/search?q=';
const kept: OpenAI.ChatCompletionMessageParam[] = [];

// Whatever refuses the question refuses it for the whole handler.
app.post('/ask', async (request, response) => {
  const { body } = request;
  kept.push({ role: 'user', content: body.text });
//                                   ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
  let answer = '';
  try {
    const said = await openai.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 900, messages: kept });
    answer = said.choices[0]?.message.content ?? '';
  } catch (error) {
    console.error(error);
    answer = `The manual may help: ${SEARCH}${body.text}`;
  }
  kept.push({ role: 'assistant', content: answer });
  response.json({ answer });
});

// In another branch it is asked for the first time.
app.post('/choose', async (request, response) => {
  const { body } = request;
  if (body.short) {
    const said = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 90, input: `Briefly: ${body.text}` });
//                                                                                                              ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
    response.json({ answer: said.output_text });
    return;
  }
  const said = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 900, input: `At length: ${body.text}` });
//                                                                                                               ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
  response.json({ answer: said.output_text });
});
