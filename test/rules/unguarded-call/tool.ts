// Clean inside the tool: the agent gets the error of a tool as the tool's result.
import { generateText, tool } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

const translate = tool({
  description: 'Translates a text',
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => {
    const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: `Translate: ${text}` });
    return answer.text;
  },
});

export async function run(prompt: string) {
  return generateText({ model: openai('gpt-4o'), prompt, tools: { translate } });
}
