// What a function that asks a model is called says what the model does, not what the function looks at.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

async function reviewCode(code: string) {
  return openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: `Review this:\n${code}` });
//                                                                                                      ^^^^ unbounded-input [information]: `code` goes from a request into the prompt at any length: who sends it
}

app.post('/review', async (request, response) => {
  response.json(await reviewCode(request.body.code));
});

// Clean: it does look, or another function has looked before it.
async function checkGrammar(text: string) {
  if (text.length > 5000) throw new Error('The text is too long');
  return openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: `Correct this:\n${text}` });
}

app.post('/grammar', async (request, response) => {
  response.json(await checkGrammar(request.body.text));
});

function checkSize(text: string): void {
  if (text.length > 5000) throw new Error('The text is too long');
}

async function reviewText(text: string) {
  return openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: `Review this:\n${text}` });
}

app.post('/checked', async (request, response) => {
  const { text } = request.body;
  checkSize(text);
  response.json(await reviewText(text));
});
