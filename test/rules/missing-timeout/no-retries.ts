// A single attempt still waits ten minutes.
import OpenAI from 'openai';

const openai = new OpenAI({ maxRetries: 0 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: 10 min per attempt

export const ask = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input });
