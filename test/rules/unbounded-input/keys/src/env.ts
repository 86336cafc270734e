import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';

const Schema = z.object({ OPENAI_API_KEY: z.string() });

export const parsed = Schema.parse(process.env);
const result = Schema.safeParse({ OPENAI_API_KEY: process.env.OPENAI_API_KEY });
if (!result.success) throw new Error('No key');
export const safe = result.data;
export const created = createEnv({ server: { OPENAI_API_KEY: z.string() }, experimental__runtimeEnv: process.env });
