// The platform's own response takes the stream as it is.
import { BytesOutputParser } from '@langchain/core/output_parsers';
import { ChatOpenAI } from '@langchain/openai';
import { keep } from './keep';

const chain = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000 }).pipe(new BytesOutputParser());

export async function POST(request: Request) {
  const stream = await chain.stream(await request.text());
//                     ^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s
  return new Response(stream, { headers: { 'content-type': 'text/plain' } });
}

export async function PUT(request: Request) {
  const stream = await chain.stream(await request.text(), { signal: request.signal });
//                     ^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s
  return new Response(stream);
}

export async function PATCH(request: Request) {
  // Clean: a timer ends it.
  return new Response(await chain.stream(await request.text(), { timeout: 60_000 }));
}

export async function DELETE(request: Request) {
  const stream = await chain.stream(await request.text());
  // Clean: who else has it may end it.
  keep(stream);
  return new Response(stream);
}
