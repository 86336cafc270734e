// A tool that the SDK runs is handed whatever its schema lets through.
import { openai as provider } from '@ai-sdk/openai';
import { dynamicTool, generateText, jsonSchema, tool } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();
const model = provider('gpt-6-luna');
declare function refund(order: string, amount: number): Promise<string>;
declare function store(value: unknown): Promise<string>;

export async function withAiSdk(prompt: string) {
  return generateText({
    model,
    prompt,
    tools: {
      refund: tool({
        inputSchema: z.any(),
//                   ^^^^^^^ unvalidated-tool-args [warning]: `z.any()` lets any input through
        execute: async (input) => refund(input.order, input.amount),
      }),
      readPage: dynamicTool({
        description: 'Reads a page',
        inputSchema: z.unknown(),
//                   ^^^^^^^^^^^ unvalidated-tool-args [error]: before it reaches fetch
        execute: async (input) => fetch((input as { url: string }).url),
      }),
      // Nothing is checked without `validate`.
      look: tool({
        inputSchema: jsonSchema<{ order: string }>({ type: 'object', properties: { order: { type: 'string' } } }),
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args: before `order` is read
        execute: async ({ order }) => refund(order, 0),
      }),
      book: tool({
        inputSchema: z.object({ order: z.string(), details: z.any() }),
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args: lets any `details` through
        execute: async ({ order, details }) => refund(order, details.amount),
      }),
      // Clean: what may be anything is only passed on.
      keep: tool({ inputSchema: z.object({ value: z.any() }), execute: async ({ value }) => store(value) }),
      // Clean: a tool without input has nothing to check.
      now: tool({ inputSchema: z.object({}), execute: async () => Date.now() }),
      // Clean: the schema says what is read.
      file: tool({ inputSchema: z.object({ order: z.string() }), execute: async ({ order }) => refund(order, 0) }),
      // Clean: looked at before it is believed.
      guess: tool({
        inputSchema: z.any(),
        execute: async (input) => (typeof input.order === 'string' ? refund(input.order, 0) : 'no order'),
      }),
    },
  });
}

export async function withRunner(content: string) {
  return openai.chat.completions.runTools({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    tools: [
      {
        type: 'function',
        function: {
          function: async (args: { order: string }) => refund(args.order, 1),
          parse: JSON.parse,
//               ^^^^^^^^^^ unvalidated-tool-args: `JSON.parse` lets any input through
          parameters: { type: 'object', properties: { order: { type: 'string' } } },
        },
      },
      // Clean: parsed by a schema.
      {
        type: 'function',
        function: {
          function: async (args: { order: string }) => refund(args.order, 2),
          parse: (text: string) => z.object({ order: z.string() }).parse(JSON.parse(text)),
          parameters: { type: 'object', properties: { order: { type: 'string' } } },
        },
      },
    ],
  });
}

// Clean: the schema is among what is spread.
const declared = tool({ description: 'Looks up an order', inputSchema: z.object({ id: z.string() }) });
export const lookUp = tool({ ...declared, execute: async ({ id }: { id: string }) => findOrder(id.trim()) });

declare function findOrder(id: string): Promise<string>;
