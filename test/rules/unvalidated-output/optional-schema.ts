import OpenAI from 'openai';
import { type ZodType, z } from 'zod';

const openai = new OpenAI();
const Tags = z.object({ tags: z.array(z.string()) });

async function askFor<T>(prompt: string, schema?: ZodType<T>): Promise<T | null> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: prompt, text: { format: { type: 'json_object' } } });
  try {
    const value = JSON.parse(answer.output_text);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` is believed as it comes: nothing chec
    return schema ? schema.parse(value) : value;
  } catch (error) {
    console.error(error);
    return null;
  }
}

export const tags = async (text: string) => (await askFor(`Tags for ${text}`, Tags))?.tags;
export const title = async (text: string) => (await askFor<{ title: string }>(`A title for ${text}`))?.title.toUpperCase();

async function checkedFor<T>(prompt: string, schema?: ZodType<T>): Promise<T | null> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: prompt, text: { format: { type: 'json_object' } } });
  try {
    // Clean: everybody gives a schema.
    const value = JSON.parse(answer.output_text);
    return schema ? schema.parse(value) : value;
  } catch (error) {
    console.error(error);
    return null;
  }
}

export const labels = async (text: string) => (await checkedFor(`Labels for ${text}`, Tags))?.tags;
