// A type annotation and `any` check as little as an assertion.
import Anthropic from '@anthropic-ai/sdk';

interface Plan {
  steps: string[];
}

const anthropic = new Anthropic();

export async function plan(content: string): Promise<string[]> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  if (block?.type !== 'text') return [];
  try {
    const plan: Plan = JSON.parse(block.text);
//                     ^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `steps` is read
    return plan.steps;
  } catch {
    return [];
  }
}

export async function score(content: string): Promise<number> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 50, messages: [{ role: 'user', content }] });
  try {
    const parsed: any = JSON.parse(message.content[0]?.type === 'text' ? message.content[0].text : '{}');
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `score` is read
    return parsed.score;
  } catch {
    return 0;
  }
}
