// What asks is the agent in the step, and there a limit belongs.
import { Agent } from '@mastra/core/agent';
import { createStep, createWorkflow } from '@mastra/core/workflows';
import { z } from 'zod';

const agent = new Agent({ name: 'writer', instructions: 'Write.', model: 'openai/gpt-5' });

const write = createStep({
  id: 'write',
  inputSchema: z.object({ topic: z.string() }),
  outputSchema: z.object({ body: z.string() }),
  execute: async ({ inputData }) => ({ body: (await agent.generate(inputData.topic)).text }),
//                                                  ^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and Mastra has none of its own: a 
});

const report = createWorkflow({ id: 'report', inputSchema: z.object({ topic: z.string() }), outputSchema: z.object({ body: z.string() }) })
  .then(write)
  .commit();

// Clean: a run only calls its steps.
export async function makeReport(topic: string) {
  const run = await report.createRunAsync();
  const { status } = await run.start({ inputData: { topic } });
  return status === 'success';
}
