import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

declare function runTools(message: OpenAI.ChatCompletionMessage): Promise<OpenAI.ChatCompletionMessageParam[]>;
declare const tree: { children: (typeof tree)[]; text: string };

const openai = new OpenAI();

export async function respond(messages: OpenAI.ChatCompletionMessageParam[]): Promise<string> {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this recursio
  const message = answer.choices[0]?.message;
  if (!message?.tool_calls?.length) return message?.content ?? '';
  return respond([...messages, message, ...(await runTools(message))]);
}

export class Agent {
  private readonly client = new Anthropic();
  private readonly messages: Anthropic.MessageParam[] = [];

  async step(): Promise<string> {
    const answer = await this.client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: this.messages });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `this.client.messages.create` ends this recursion, 
    this.messages.push({ role: 'assistant', content: answer.content });
    if (answer.stop_reason === 'tool_use') {
      return await this.step();
    }
    return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  }
}

export const shaped = async (input: string): Promise<string> => {
  const { output_text: text } = await openai.responses.create({ model: 'gpt-5', input });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.responses.create` ends this recursion, so a
  return text.includes('MORE') ? shaped(`${input}\n${text}`) : text;
};

// Counted.
export async function counted(messages: OpenAI.ChatCompletionMessageParam[], depth = 0): Promise<string> {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
  const message = answer.choices[0]?.message;
  if (depth >= 8 || !message?.tool_calls?.length) return message?.content ?? '';
  return counted([...messages, message], depth + 1);
}

// The data ends it, and a failure is tried again.
export async function walk(node: typeof tree): Promise<string> {
  const parts = [];
  for (const child of node.children) parts.push(await walk(child));
  const answer = await openai.responses.create({ model: 'gpt-5', input: `${node.text}\n${parts.join('\n')}` });
  return answer.output_text;
}
export async function again(input: string): Promise<string> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    if (answer.status === 'failed') return '';
    return answer.output_text;
  } catch {
    return again(input);
  }
}
