import { post } from './post.js';

export async function ask(prompt: string): Promise<string> {
  const answer = JSON.parse(await post(JSON.stringify({ model: 'claude-opus-4-8', max_tokens: 2048, messages: [{ role: 'user', content: prompt }] })));
  if (answer.stop_reason === 'max_tokens') throw new Error('cut off');
  return answer.content[0].text;
}
