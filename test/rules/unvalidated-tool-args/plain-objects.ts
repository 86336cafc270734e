import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { z } from 'zod';
import { shared } from './not-there';

const model = openai('gpt-6-luna');

declare function refund(order: string, amount: number): Promise<void>;

export const ask = (prompt: string) =>
  generateText({
    model,
    prompt,
    tools: { refund: { description: 'Gives money back', execute: async (input) => refund(input.order, input.amount) } },
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `execute` lets any input through as the model wrote it, so the SDK che
  });

export const askChecked = (prompt: string) =>
  generateText({
    model,
    prompt,
    tools: {
      // Clean: the SDK checks it.
      refund: {
        inputSchema: z.object({ order: z.string(), amount: z.number() }),
        execute: async (input) => refund(input.order, input.amount),
      },
      // Clean: the schema may be among what is spread.
      repay: { ...shared, execute: async (input) => refund(input.order, input.amount) },
      // Clean: nothing of what the model wrote is read.
      clock: { description: 'Tells the time', execute: async () => new Date().toISOString() },
      // Clean: somebody looks at it first.
      pay: { needsApproval: true, execute: async (input) => refund(input.order, input.amount) },
    },
  });
