// Whether a flag is set decides, and says nothing of the shape.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

interface Verdict {
  ok: boolean;
  sure?: boolean;
  reasons: string[];
}

declare function publish(reasons: readonly string[]): Promise<void>;

async function ask(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
  return text;
}

async function judge(prompt: string): Promise<Verdict> {
  try {
    return JSON.parse(await ask(prompt));
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `ok` and `reasons` are read
  } catch (error) {
    throw new Error('No verdict.', { cause: error });
  }
}

export async function publishJudged(text: string) {
  const verdict = await judge(text);
  if (!verdict.ok) return;
  await publish(verdict.reasons);
}

export async function byAssertion(text: string) {
  try {
    const verdict = JSON.parse(await ask(text)) as Verdict;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `ok` and `reasons` are read
    if (!verdict.ok) return [];
    return verdict.reasons;
  } catch {
    return [];
  }
}

export async function byDeclaration(text: string) {
  try {
    // Clean: that it has reasons may be what is asked.
    const verdict: Verdict = JSON.parse(await ask(text));
    if (!verdict.ok || !verdict.reasons) return [];
    return verdict.reasons;
  } catch {
    return [];
  }
}

export async function byOption(text: string) {
  try {
    // Clean: a flag that may be left out is asked for too.
    const verdict: Verdict = JSON.parse(await ask(text));
    if (!verdict.sure) return [];
    return verdict.reasons;
  } catch {
    return [];
  }
}

export async function untyped(text: string) {
  try {
    // Clean: what `ok` is meant to be is not written anywhere.
    const verdict = JSON.parse(await ask(text));
    if (!verdict.ok) return [];
    return verdict.reasons;
  } catch {
    return [];
  }
}

export async function checkedBefore(text: string) {
  try {
    // Clean: the list is looked at, too.
    const verdict: Verdict = JSON.parse(await ask(text));
    if (!Array.isArray(verdict.reasons)) return [];
    if (!verdict.ok) return [];
    return verdict.reasons;
  } catch {
    return [];
  }
}
