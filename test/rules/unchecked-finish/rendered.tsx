// What `streamUI` renders is shown as it is; the function `text` gets the words, and `onFinish` how they ended.
import { openai } from '@ai-sdk/openai';
import { streamUI } from '@ai-sdk/rsc';
import { writeFile } from 'node:fs/promises';

const model = openai('gpt-4.1-2025-04-14');

export async function show(prompt: string) {
  const result = await streamUI({ model, prompt, text: ({ content }) => <p>{content}</p> });
//                     ^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `streamUI` ended, so one that was cu
  return result.value;
}

export async function keep(prompt: string) {
  const { value } = await streamUI({
//                        ^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `streamUI` ended, so one that was cu
    model,
    prompt,
    text: async ({ content, done }) => {
      if (done) await writeFile('answers/last.txt', content);
      return <p>{content}</p>;
    },
  });
  return value;
}

// Clean: somebody looks.
export async function look(prompt: string) {
  const result = await streamUI({
    model,
    prompt,
    text: ({ content }) => <p>{content}</p>,
    onFinish: ({ finishReason }) => {
      if (finishReason === 'length') console.warn('cut off');
    },
  });
  return result.value;
}

// Clean: who is given the result may look.
export async function hand(prompt: string) {
  return streamUI({ model, prompt, text: ({ content }) => <p>{content}</p> });
}

// Clean: nothing of it is taken.
export async function drop(prompt: string) {
  await streamUI({ model, prompt });
}
