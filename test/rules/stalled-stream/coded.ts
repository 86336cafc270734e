// A stream that is only turned into bytes on its way into a response.
import { HttpResponseOutputParser, StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { createTextStreamResponse } from 'ai';

const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000, maxRetries: 1, maxTokens: 500 });
const prompt = ChatPromptTemplate.fromTemplate('Answer: {question}');

export async function texts(question: string) {
  const stream = await prompt.pipe(model).pipe(new StringOutputParser()).stream({ question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `prompt.pipe(model).pipe(new StringOutputParser()
  return new Response(stream.pipeThrough(new TextEncoderStream()));
}

export async function bytes(question: string) {
  const stream = await prompt.pipe(model).pipe(new HttpResponseOutputParser()).stream({ question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `prompt.pipe(…).pipe(…).stream` ends with the hea
  return createTextStreamResponse({ stream: stream.pipeThrough(new TextDecoderStream()) });
}

class Impatient extends TransformStream<string, string> {}

// Clean: what it goes through may end it.
export async function bounded(question: string) {
  const stream = await prompt.pipe(model).pipe(new StringOutputParser()).stream({ question });
  return new Response(stream.pipeThrough(new Impatient()).pipeThrough(new TextEncoderStream()));
}
