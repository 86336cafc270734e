import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const anthropic = new Anthropic({ timeout: 20_000 });

// clean on both: each stands in for the other
const a = async (input: string) => (await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 900 })).output_text;
const b = async (content: string) =>
  (await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 900, messages: [{ role: 'user', content }] })).content.length;

// The same request three times over fails three times over.
const c = async (input: string) => (await openai.responses.create({ model: 'gpt-6-sol', input, max_output_tokens: 900 })).output_text;
//                                        ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on

// The first to settle may be the first to fail.
const d = async (input: string) => (await openai.responses.create({ model: 'gpt-6-terra', input, max_output_tokens: 900 })).output_text;
//                                        ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
const e = async (content: string) =>
  (await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 900, messages: [{ role: 'user', content }] })).content.length;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `anthropic.messages.create` 

export async function POST(request: Request) {
  const input = await request.text();
  try {
    return Response.json({ text: await Promise.any([a(input), b(input)]) });
  } catch (error) {
    console.warn(error);
    return Response.json({ error: 'down' }, { status: 503 });
  }
}

export async function PUT(request: Request) {
  const input = await request.text();
  try {
    return Response.json({ text: await Promise.any([c(input), c(input), c(input)]), other: await Promise.race([d(input), e(input)]) });
  } catch (error) {
    console.warn(error);
    return Response.json({ error: 'down' }, { status: 503 });
  }
}
