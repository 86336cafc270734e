// What a server action puts into a streamable value is read by the page that called it.
'use server';
import { openai } from '@ai-sdk/openai';
import { createStreamableUI, createStreamableValue } from 'ai/rsc';
import { generateText } from 'ai';

async function answer(shown: ReturnType<typeof createStreamableValue<string>>, prompt: string) {
  let text = '';
  const result = await generateText({ model: openai('gpt-4.1'), prompt }).catch((error) => {
    text = `Error: ${error.message}`;
    shown.update(text);
//               ^^^^ raw-error-to-client [warning]: When `generateText` fails, the error goes into the response as the pro
  });
  text += result?.text ?? '';
  text = text.trimStart();
  shown.done(text);
}

export async function submit(prompt: string) {
  const shown = createStreamableValue('');
  await answer(shown, prompt);
  return shown.value;
}

export async function show(prompt: string) {
  const page = createStreamableUI();
  try {
    page.done((await generateText({ model: openai('gpt-4.1'), prompt })).text);
  } catch (error) {
    page.done(String(error));
//                   ^^^^^ raw-error-to-client [warning]: When `generateText` fails, the error goes into the response as the pro
  }
  return page.value;
}

// Clean: words of its own.
export async function plain(prompt: string) {
  const shown = createStreamableValue('');
  try {
    shown.done((await generateText({ model: openai('gpt-4.1'), prompt })).text);
  } catch (error) {
    let text = String(error);
    console.error(text);
    text = 'It failed';
    shown.done(text);
  }
  return shown.value;
}
