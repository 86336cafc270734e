import Fastify from 'fastify';
import OpenAI from 'openai';
import { answers } from './routes/answers.js';
import { quick } from './routes/quick.js';
import titles from './routes/titles.js';

const app = Fastify();
const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls, so a stalled provider keeps its user

// A plugin is handed what stands beside it.
await app.register(answers, { ai: openai, prefix: '/answers' });
app.register(titles, { client: openai });
app.register(quick, { ai: new OpenAI({ timeout: 10_000, maxRetries: 1 }) });
await app.listen({ port: 3000 });
