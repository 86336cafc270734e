import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import axios from 'axios';
import OpenAI from 'openai';

const client = new OpenAI();

export async function research(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const page = await fetch(answer.output_text.trim());
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-url [warning]: `answer.output_text.trim()` is taken as an address by `fetch`, so that
  return await page.text();
}

export async function collect(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  for (const source of JSON.parse(text).sources) await axios.get(source.url);
//                                                               ^^^^^^^^^^ output-to-url [warning]: What the model wrote as `sources.url` is taken as an address by `axios
}

export async function lead(response: { redirect(url: string): void }, question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  response.redirect(text);
//                  ^^^^ output-to-url [warning]: `text` is taken as an address by `response.redirect`, so that whoever 
}
