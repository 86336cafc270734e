// A list whose key holds the day begins anew with each.
import Redis from 'ioredis';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const redis = new Redis();
const keyOf = (team: string) => `updates:${team}:${new Date().toISOString().slice(0, 10)}`;
const plainKeyOf = (team: string) => `updates:${team}`;

export async function add(team: string, day: string, text: string) {
  await redis.rpush(keyOf(team), text);
  await redis.rpush(plainKeyOf(team), text);
  await redis.rpush(`updates:${team}:${day}`, text);
}

export async function ofToday(team: string) {
  // Clean: there is only what came today.
  const rows = await redis.lrange(keyOf(team), 0, -1);
  return openai.responses.create({ model: 'gpt-6-luna', input: [{ role: 'user', content: rows.join('\n') }] });
}

export async function ofDay(team: string, day: string) {
  // Clean: here too.
  const rows = await redis.lrange(`updates:${team}:${day}`, 0, -1);
  return openai.responses.create({ model: 'gpt-6-luna', input: [{ role: 'user', content: rows.join('\n') }] });
}

export async function ofAll(team: string) {
  const rows = await redis.lrange(plainKeyOf(team), 0, -1);
  return openai.responses.create({ model: 'gpt-6-luna', input: [{ role: 'user', content: rows.join('\n') }] });
//                                                                                       ^^^^ unbounded-history [warning]: `rows` outlives the request
}
