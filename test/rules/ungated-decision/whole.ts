import OpenAI from 'openai';

const openai = new OpenAI();
declare function publish(post: string): Promise<void>;

export async function decide(post: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: post });
  if (answer.output_text.toLowerCase().includes('yes')) await publish(post);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: anywhere decides here
}
