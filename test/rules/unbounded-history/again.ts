// A turn that calls itself for the next one keeps what stands around it.
import { createInterface } from 'node:readline';
import { confirm, text } from '@clack/prompts';
import OpenAI from 'openai';

const client = new OpenAI();

async function ask(prompt: string | OpenAI.ChatCompletionMessageParam[]) {
  const completion = await client.chat.completions.create({
    model: 'gpt-6-luna',
    max_completion_tokens: 500,
    messages: Array.isArray(prompt) ? prompt : [{ role: 'user', content: prompt }],
//                                    ^^^^^^ unbounded-history
  });
  return completion.choices[0]?.message.content ?? '';
}

export async function chat() {
  const history: OpenAI.ChatCompletionMessageParam[] = [];
  const turn = async () => {
    const said = (await text({ message: 'You:' })) as string;
    if (said === 'exit') process.exit(0);
    history.push({ role: 'user', content: said });
    const answer = await ask(history);
    history.push({ role: 'assistant', content: answer });
    turn();
  };
  turn();
}

export async function answerFirst() {
  const history: OpenAI.ChatCompletionMessageParam[] = [];
  const turn = async (): Promise<void> => {
    history.push({ role: 'user', content: (await text({ message: 'You:' })) as string });
    const completion = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 500, messages: history });
//                                                                                                                       ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `client.chat.completio
//                                                                                                                       ^^^^^^^ unbounded-history
    history.push({ role: 'assistant', content: completion.choices[0]?.message.content ?? '' });
    return turn();
  };
  await turn();
}

export function listen() {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const history: OpenAI.ChatCompletionMessageParam[] = [];
  const turn = () => {
    rl.question('> ', async (said) => {
      history.push({ role: 'user', content: said });
      const completion = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 500, messages: history });
//                                                                                                                         ^^^^^^^ unbounded-history
      history.push({ role: 'assistant', content: completion.choices[0]?.message.content ?? '' });
      turn();
    });
  };
  turn();
}

// Clean: the last ones only.
export async function short() {
  let history: OpenAI.ChatCompletionMessageParam[] = [];
  const turn = async (): Promise<void> => {
    history.push({ role: 'user', content: (await text({ message: 'You:' })) as string });
    history = history.slice(-20);
    const completion = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 500, messages: history });
    history.push({ role: 'assistant', content: completion.choices[0]?.message.content ?? '' });
    return turn();
  };
  await turn();
}

// Clean: each turn begins a list of its own.
export async function fresh(): Promise<void> {
  const history: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: (await text({ message: 'You:' })) as string }];
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 500, messages: history });
  history.push({ role: 'assistant', content: completion.choices[0]?.message.content ?? '' });
  if (await confirm({ message: 'Again?' })) await fresh();
}
