// What is mentioned becomes a label of the same name.
import OpenAI from 'openai';

const openai = new OpenAI();

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

// Clean: what mentions neither has a label too, and nothing is allowed by any of them.
export async function moodOf(review: string) {
  const text = await ask(`negative, neutral or positive? ${review}`);
  if (text.includes('negative')) return 'negative';
  if (text.includes('positive')) return 'positive';
  return 'neutral';
}

// Clean: the same as one expression.
export async function topicOf(mail: string) {
  const text = (await ask(`billing, delivery or something else? ${mail}`)).toLowerCase();
  return text.includes('billing') ? 'billing' : text.includes('delivery') ? 'delivery' : 'other';
}

// One word and all the rest: a letter that says it is not urgent is urgent here.
export async function urgencyOf(mail: string) {
  const text = await ask(`urgent or normal? ${mail}`);
  if (text.includes('urgent')) return 'urgent';
//    ^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `urgent` anywhere decides here, also one that 
  return 'normal';
}

// What is not understood passes.
export async function verdictOf(post: string) {
  const text = await ask(`abusive, doubtful or safe? ${post}`);
  if (text.includes('abusive')) return 'abusive';
//    ^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `abusive` anywhere decides here, also one that
  if (text.includes('doubtful')) return 'doubtful';
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `doubtful` anywhere decides here, also one tha
  return 'safe';
}

// The words deny something.
export async function rulingOf(post: string) {
  const text = await ask(`spam, toxic or neither? ${post}`);
  if (text.includes('spam')) return 'spam';
//    ^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `spam` anywhere decides here, also one that de
  if (text.includes('toxic')) return 'toxic';
//    ^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `toxic` anywhere decides here, also one that d
  return 'neither';
}
