import { tool } from 'ai';
import { z } from 'zod';
import { clean, report } from './database.js';

// The yes that one tool waits for protects no other, whose query is run in another file.
export const query = tool({
  description: 'Read from the database',
  inputSchema: z.object({ sql: z.string() }),
  execute: async ({ sql }) => report(sql),
});

export const approvedQuery = tool({
  description: 'Write to the database',
  inputSchema: z.object({ sql: z.string() }),
  needsApproval: true,
  execute: async ({ sql }) => clean(sql),
});
