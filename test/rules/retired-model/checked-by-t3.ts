import { createEnv } from '@t3-oss/env-core';
import OpenAI from 'openai';
import { z } from 'zod';

const env = createEnv({
  server: { MODEL: z.string().default('gpt-4-turbo'), OTHER_MODEL: z.string().default('gpt-6-luna') },
//                                    ^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 20
  runtimeEnv: process.env,
});
const client = new OpenAI();

export const ask = (input: string) => client.responses.create({ model: env.MODEL, input });
export const askOther = (input: string) => client.responses.create({ model: env.OTHER_MODEL, input });
