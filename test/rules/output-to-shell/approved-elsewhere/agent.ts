import { execSync } from 'node:child_process';
import { tool } from '@langchain/core/tools';
import { createAgent, humanInTheLoopMiddleware } from 'langchain';
import { z } from 'zod';

// Clean: the middleware stops before it.
const run = tool(async ({ command }) => execSync(command).toString(), {
  name: 'run',
  description: 'Runs a command',
  schema: z.object({ command: z.string() }),
});

export const agent = createAgent({
  model: 'openai:gpt-6-luna',
  tools: [run],
  middleware: [humanInTheLoopMiddleware({ interruptOn: { run: true } })],
});
