// What is handed on with all that it holds keeps what the schema does not name.
import OpenAI from 'openai';
import { z } from 'zod';

export const settings = z.object({ key: z.string() });
const openai = new OpenAI();

export async function decide(input: string) {
  const response = await openai.responses.create({ model: 'gpt-6-luna', input });
  try {
    const decision = JSON.parse(response.output_text);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.output_text)` is believed as it comes: nothing ch
    if (decision.required) decision.ticketId = `TKT-${Date.now()}`;
    return JSON.stringify(decision);
  } catch (error) {
    console.error(error);
    return '';
  }
}
