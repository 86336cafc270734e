// Helpers that call themselves in many ways lead to few places.
import OpenAI from 'openai';

interface Message {
  role: 'user' | 'assistant';
  content: string;
}

const openai = new OpenAI({ timeout: 20_000 });

export async function ask(messages: Message[], n: number): Promise<string> {
  if (n === 1) return await ask(messages, n - 1);
  if (n === 2) return await ask(messages, n - 2);
  if (n === 3) return await ask(messages, n - 3);
  if (n === 4) return await ask(messages, n - 4);
  if (n === 5) return await ask(messages, n - 5);
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
  return answer.choices[0]?.message.content ?? '';
}

interface Node {
  text: string;
  left?: Node;
  right?: Node;
  next?: Node;
}

function toMessages(node: Node | undefined): Message[] {
  if (node?.left && node.right) return toMessages(node.left);
  if (node?.right && node.next) return toMessages(node.right);
  if (node?.next && node.text) return toMessages(node.next);
  if (node?.text === '') return toMessages(node.left ?? node.right);
  return [{ role: 'user', content: node?.text ?? '' }];
}

export async function askTree(node: Node) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: toMessages(node) });
  return answer.choices[0]?.message.content;
}

declare const Chat: { findById(id: string): Promise<Record<string, Message[]>> };

export async function askOdd(id: string) {
  const { 'messages(': rows } = await Chat.findById(id);
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: rows ?? [] });
  return answer.choices[0]?.message.content;
}
