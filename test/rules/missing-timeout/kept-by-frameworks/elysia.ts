import { Elysia } from 'elysia';
import OpenAI from 'openai';

export const app = new Elysia()
  .decorate('idle', new OpenAI())
//                  ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  .decorate('brisk', new OpenAI({ timeout: 20_000 }))
  .get('/idle', ({ idle }) => idle.responses.create({ model: 'gpt-6-luna', input: 'A joke' }))
  // Clean: that one has a limit.
  .get('/brisk', ({ brisk }) => brisk.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
