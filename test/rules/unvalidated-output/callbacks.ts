// A callback is given the answer once more, when it has come.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import { z } from 'zod';

const model = openai('gpt-5');
const Ticket = z.object({ urgent: z.boolean() });

declare function page(isUrgent: boolean): void;

export function sort(prompt: string) {
  return streamText({
    model,
    prompt,
    onError: console.error,
    onFinish: ({ text }) => {
      try {
        const ticket = JSON.parse(text);
//                     ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape o
        if (ticket.urgent) page(true);
      } catch (error) {
        console.error(error);
      }
    },
  });
}

// Clean: its shape is checked.
export function sortSafely(prompt: string) {
  return streamText({
    model,
    prompt,
    onError: console.error,
    onFinish: ({ text }) => {
      try {
        page(Ticket.parse(JSON.parse(text)).urgent);
      } catch (error) {
        console.error(error);
      }
    },
  });
}
