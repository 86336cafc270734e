// What is handed on with all that it holds keeps what the schema does not name.
import OpenAI from 'openai';
import { z } from 'zod';

export const settings = z.object({ key: z.string() });
const openai = new OpenAI();

const AnswerSchema = z.object({
  required: z.any(),
  ticketId: z.any(),
}).passthrough();

export async function decide(input: string) {
  const response = await openai.responses.create({ model: 'gpt-6-luna', input });
  try {
    const decision = AnswerSchema.parse(JSON.parse(response.output_text));
    if (decision.required) decision.ticketId = `TKT-${Date.now()}`;
    return JSON.stringify(decision);
  } catch (error) {
    console.error(error);
    return '';
  }
}
