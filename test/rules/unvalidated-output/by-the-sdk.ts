// Clean throughout: the SDK asked for the schema and checked the answer.
import { ChatOpenAI } from '@langchain/openai';
import { generateObject } from 'ai';
import { openai as model } from '@ai-sdk/openai';
import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const openai = new OpenAI();
const Ticket = z.object({ priority: z.enum(['low', 'high']) });
const structured = new ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput(Ticket);

export async function withAiSdk(prompt: string) {
  const { object } = await generateObject({ model: model('gpt-4o'), schema: Ticket, prompt });
  return object.priority;
}

export async function withResponses(input: string) {
  const answer = await openai.responses.parse({ model: 'gpt-4o', input, text: { format: zodTextFormat(Ticket, 'ticket') } });
  return answer.output_parsed?.priority ?? 'low';
}

export async function withLangChain(input: string) {
  return (await structured.invoke(input)).priority;
}
