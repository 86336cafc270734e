import { execSync } from 'node:child_process';
import { tool } from 'ai';
import { z } from 'zod';

// Somebody says yes first.
export const asked = tool({
  description: 'Runs a command',
  inputSchema: z.object({ command: z.string() }),
  needsApproval: true,
  execute: async ({ command }) => execSync(command).toString(),
});
