// The JSON is a piece of the answer, and the code guesses which.
import { openai as provider } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();

export async function byPattern(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  const match = answer.output_text.match(/\{[\s\S]*\}/);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: digs the JSON out of the answer from one brace to another
  return match ? JSON.parse(match[0]) : null;
}

export async function byFence(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  const text = block?.type === 'text' ? block.text : '';
  const json = text.split('```json')[1]?.split('```')[0] ?? text;
//             ^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: expects the JSON between code fences
  return JSON.parse(json);
}

export async function byPosition(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  return parse(text);
}

function parse(text: string) {
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: cuts the JSON out of the answer by its position
}

export async function withoutFences(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  try {
    return JSON.parse(text.replace(/```json|```/g, '').trim());
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: `text.replace
  } catch {
    return null;
  }
}

export async function byExec(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  const fenced = /```(?:json)?([\s\S]*?)```/.exec(text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fragile-extraction [information]: expects the JSON between code fences
  return fenced?.[1] === undefined ? null : JSON.parse(fenced[1]);
}
