// A choice between two words: whatever the model writes but the one that rejects lets it pass.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 9000 });

async function judge(post: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: post }] });
  return answer.choices[0]?.message.content?.trim().toLowerCase();
}

export async function moderate(post: string) {
  const verdict = await judge(post);
  return verdict === 'block' ? 'block' : 'allow';
//       ^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `block` stops here
}

export async function turned(post: string) {
  const verdict = await judge(post);
  return { allowed: verdict !== 'unsafe' ? true : false };
//                  ^^^^^^^^^^^^^^^^^^^^ ungated-decision: Only the exact text `unsafe` stops here
}

export async function consents(post: string) {
  const verdict = await judge(post);
  return verdict === 'allow' ? 'allow' : 'block';
}

export async function reviewed(post: string) {
  const verdict = await judge(post);
  return verdict === 'block' ? 'block' : 'review';
}

export async function closed(post: string) {
  const verdict = await judge(post);
  return verdict === 'block' ? 'block' : verdict === 'allow' ? 'allow' : 'review';
}

export async function labels(post: string) {
  const mood = await judge(post);
  return mood === 'sad' ? 'blue' : 'green';
}
