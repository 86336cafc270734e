// One exact text stops, and every other goes on.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
declare function publish(post: string): Promise<void>;
declare function refund(order: string): Promise<void>;
declare function cancel(order: string): Promise<void>;
declare function notify(order: string): Promise<void>;

export async function withOpenAI(post: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: post }] });
  const verdict = answer.choices[0]?.message.content?.trim();
  if (verdict === 'UNSAFE') throw new Error('The post is not safe.');
//    ^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `UNSAFE` stops here
  await publish(post);
}

async function classify(text: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: text }] });
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}

export async function withClaude(order: string) {
  const intent = await classify(order);
  if (intent === 'refund') {
//    ^^^^^^^^^^^^^^^^^^^ ungated-decision: An answer that is not exactly `refund` or `cancel` goes by
    await refund(order);
  } else if (intent === 'cancel') {
    await cancel(order);
  }
  await notify(order);
}

export async function bySwitch(order: string) {
  switch (await classify(order)) {
//        ^^^^^^^^^^^^^^^^^^^^^ ungated-decision: not exactly `refund` or `cancel`
    case 'refund':
      await refund(order);
      break;
    case 'cancel':
      await cancel(order);
      break;
  }
}

// Clean: what the variable held before stands for everything else.
export async function byVariable(order: string) {
  let queue = 'people';
  switch (await classify(order)) {
    case 'refund':
      queue = 'refunds';
      break;
    case 'cancel':
      queue = 'cancellations';
      break;
  }
  await notify(queue);
}

// Clean: what follows is for everything else.
export async function byRest(order: string) {
  const intent = await classify(order);
  if (intent === 'refund') return refund(order);
  if (intent === 'cancel') return cancel(order);
  return notify(order);
}

export async function passes(post: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: post }] });
  return answer.choices[0]?.message.content?.trim() !== 'FAIL';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `FAIL` stops here: with a full stop, in other lett
}

export async function found(post: string) {
  // Clean: no consent is taken from it.
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: post }] });
  return answer.choices[0]?.message.content?.trim() !== 'NOTHING';
}

export async function isRight(text: string) {
  const verdict = await classify(`Is this translation right? ${text}`);
  return verdict.trim() !== 'WRONG';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `WRONG` stops here: with a full stop, in other let
}

// Clean: an answer of its own, and no verdict.
export async function hasTopic(text: string) {
  const topic = await classify(`What is this about? ${text}`);
  return topic.trim() !== 'NOTHING';
}

// What is denied gets an answer of its own.
export async function moderate(post: string) {
  const verdict = (await classify(`OK or BAD? ${post}`)).trim();
  if (verdict === 'BAD') return Response.json({ publish: false });
//    ^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `BAD` stops here
  return Response.json({ publish: true });
}

export async function moderateOr(post: string) {
  const verdict = await classify(`SAFE or UNSAFE? ${post}`);
  if (verdict === 'UNSAFE') {
//    ^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `UNSAFE` stops here
    return { status: 'held', reason: 'unsafe' };
  } else {
    await publish(post);
    return { status: 'published' };
  }
}

// Clean: whatever is not the one word is held.
export async function moderateSafely(post: string) {
  const verdict = await classify(`SAFE or UNSAFE? ${post}`);
  if (verdict === 'SAFE') return Response.json({ publish: true });
  return Response.json({ publish: false });
}

export async function hasHate(post: string) {
  const found = await classify(`Is there hate in it, yes or no? ${post}`);
  if (found === 'no') return { flagged: false };
  return { flagged: true };
}

export async function moderateStrictly(post: string) {
  const verdict = await classify(`SAFE or UNSAFE? ${post}`);
  if (verdict === 'UNSAFE') return { publish: false };
  if (verdict !== 'SAFE') throw new Error('The model gave no verdict.');
  return { publish: true };
}
