// A guard by hand on the parsed value is a check; a look at something else is none.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

async function ask(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
  return text;
}

export async function byTypeof(prompt: string) {
  try {
    // Clean: the field's type is looked at.
    const ticket = JSON.parse(await ask(prompt));
    return typeof ticket?.priority === 'string' ? ticket.priority : 'low';
  } catch {
    return 'low';
  }
}

export async function byArray(prompt: string) {
  try {
    // Clean: an array or nothing.
    const tags = JSON.parse(await ask(prompt));
    return Array.isArray(tags) ? tags.map(String) : [];
  } catch {
    return [];
  }
}

function isTicket(value: unknown): value is { priority: string } {
  return typeof value === 'object' && value !== null && 'priority' in value;
}

export async function byPredicate(prompt: string) {
  try {
    // Clean: the project's own type guard.
    const ticket: unknown = JSON.parse(await ask(prompt));
    return isTicket(ticket) ? ticket.priority : 'low';
  } catch {
    return 'low';
  }
}

export async function byLength(prompt: string) {
  try {
    const text = await ask(prompt);
    if (text.length === 0) return 'low';
    const ticket = JSON.parse(text);
//                 ^^^^^^^^^^^^^^^^ unvalidated-output: before `priority` is read
    return ticket.priority;
  } catch {
    return 'low';
  }
}
