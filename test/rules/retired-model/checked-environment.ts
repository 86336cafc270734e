import OpenAI from 'openai';
import { z } from 'zod';

// What the environment may leave out is what its schema says.
const schema = z.object({
  OPENAI_API_KEY: z.string(),
  MODEL: z.string().min(1).default('gpt-4-turbo'),
//                                 ^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 20
  OTHER_MODEL: z.string().default('gpt-6-luna'),
  THIRD_MODEL: z.string(),
});

const env = schema.parse(process.env);
const checked = schema.extend({ FAST_MODEL: z.string().optional().default('gpt-3.5-turbo') }).safeParse(process.env);
//                                                                        ^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23, by its dates as of 
const client = new OpenAI({ apiKey: env.OPENAI_API_KEY });

export const ask = (input: string) => client.responses.create({ model: env.MODEL, input });
export const askOther = (input: string) => client.responses.create({ model: env.OTHER_MODEL, input });
export const askThird = (input: string) => client.responses.create({ model: env.THIRD_MODEL, input });

export async function askFast(input: string) {
  if (!checked.success) throw checked.error;
  return client.responses.create({ model: checked.data.FAST_MODEL, input });
}
