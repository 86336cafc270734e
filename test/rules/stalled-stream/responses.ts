// A response is made of the stream, which holds it open for as long as the provider is silent.
import Anthropic from '@anthropic-ai/sdk';
import { AnthropicStream, OpenAIStream, StreamingTextResponse } from 'ai';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 30_000 });
const anthropic = new Anthropic({ timeout: 30_000 });

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: prompt }], stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 30 s of `openai.chat.completions.create` ends with the he
  const stream = OpenAIStream(answer);
  return new StreamingTextResponse(stream);
}

export async function PUT(request: Request) {
  const { prompt } = await request.json();
  const answer = await anthropic.messages.create({
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 30 s of `anthropic.messages.create` ends with the headers
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: prompt }],
    stream: true,
  });
  return new StreamingTextResponse(AnthropicStream(answer));
}

export async function PATCH(request: Request) {
  const { prompt } = await request.json();
  // Clean: it ends with the request, or after a minute.
  const answer = await openai.chat.completions.create(
    { model: 'gpt-5', messages: [{ role: 'user', content: prompt }], stream: true },
    { signal: AbortSignal.any([request.signal, AbortSignal.timeout(60_000)]) },
  );
  return new StreamingTextResponse(OpenAIStream(answer));
}
