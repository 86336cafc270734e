import http from 'node:http';
import axios from 'axios';
import OpenAI from 'openai';

const client = new OpenAI();

// The scheme alone decides nothing.
export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await fetch(`https://${answer.output_text}/status`);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-url [warning]: A text with the model's answer in it is taken as an address by `fetch`
  await fetch('https://' + answer.output_text);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-url [warning]: `'https://' + answer.output_text` is taken as an address by `fetch`, s
  await axios({ method: 'get', url: answer.output_text });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-url [warning]: `{ method: 'get', url: answer.output_text }` is taken as an address by
  http.get(answer.output_text, (response) => response.resume());
//         ^^^^^^^^^^^^^^^^^^ output-to-url [warning]: `answer.output_text` is taken as an address by `http.get`, so that who
}

// The host stands in the code.
export async function look(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await fetch(`https://${answer.output_text}.example.com/status`);
  await fetch('https://example.com/' + answer.output_text);
  await fetch(new URL(answer.output_text.replace(/^\/+/, ''), 'https://example.com/'));
}
