// What agents and their runtimes run inside their options: the model gets what a tool throws, and other callbacks end the answer.
import { openai } from '@ai-sdk/openai';
import { CopilotRuntime } from '@copilotkit/runtime';
import { createUIMessageStream, createUIMessageStreamResponse, generateText, streamText, ToolLoopAgent } from 'ai';
import { z } from 'zod';

const model = openai('gpt-6-luna');
const inputSchema = z.object({ text: z.string() });

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const result = streamText({
    model,
    prompt,
    // Clean: a tool without `tool()` around it.
    tools: { translate: { inputSchema, execute: async ({ text }) => (await generateText({ model, prompt: text })).text } },
    // Clean: the call that could not be put right is marked as such, and the model reads it.
    experimental_repairToolCall: async ({ toolCall }) => {
      const { text } = await generateText({ model, prompt: toolCall.input });
      return { ...toolCall, input: text };
    },
    prepareStep: async () => {
      const { text } = await generateText({ model, prompt: 'Which tool is next?' });
//                           ^^^^^^^^^^^^ unguarded-call [warning]: the stream ends with the error
      return { activeTools: [text] };
    },
    onError: ({ error }) => console.error(error),
  });
  return result.toUIMessageStreamResponse();
}

// Clean: tools that are made, named and spread.
const shared = { sum: { inputSchema, execute: async ({ text }) => (await generateText({ model, prompt: text })).text } };

function toTools(user: string) {
  return { name: { inputSchema, execute: async () => (await generateText({ model, prompt: user })).text } };
}

export async function PUT(request: Request) {
  const { prompt, user } = await request.json();
  try {
    const { text } = await generateText({ model, prompt, tools: { ...shared, ...toTools(user) } });
    return Response.json({ text });
  } catch (error) {
    console.error(error);
    return Response.json({ text: 'Nobody can answer now.' });
  }
}

// Clean: an agent's own tools.
export const agent = new ToolLoopAgent({
  model,
  tools: { find: { inputSchema, execute: async ({ text }) => (await generateText({ model, prompt: text })).text } },
});

const writing = {
  execute: async () => {
    await generateText({ model, prompt: 'A title' });
//        ^^^^^^^^^^^^ unguarded-call [warning]: the browser gets an error part
  },
};

export async function PATCH() {
  return createUIMessageStreamResponse({ stream: createUIMessageStream({ ...writing }) });
}

// Clean: the agent reads what its action throws, whether the actions are a list or a function gives them.
export const runtime = new CopilotRuntime({
  actions: ({ properties }) => [
    { name: 'ask', handler: async () => (await generateText({ model, prompt: String(properties) })).text },
  ],
});

const actions = [];
if (process.env.ASKING) actions.push({ name: 'sum', handler: async () => (await generateText({ model, prompt: 'Sum it up' })).text });
export const runtimeOfList = new CopilotRuntime({ actions });

const jobs: (() => Promise<string>)[] = [];
jobs.push(async () => (await generateText({ model, prompt: 'Good morning' })).text);
//                           ^^^^^^^^^^^^ unguarded-call [error]: nobody waits for the promise
setInterval(() => {
  for (const job of jobs) void job();
}, 60_000);

// Clean: who is handed the steps one by one is not known.
export function register(add: (...steps: (() => Promise<string>)[]) => void) {
  const steps = [async () => (await generateText({ model, prompt: 'One' })).text];
  add(...steps);
}
