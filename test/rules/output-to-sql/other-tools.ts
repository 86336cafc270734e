// That one tool waits for somebody's yes protects no other.
import { tool } from 'ai';
import pg from 'pg';
import { z } from 'zod';

const pool = new pg.Pool();

export const tools = {
  query: tool({
    description: 'Read from the database',
    inputSchema: z.object({ sql: z.string() }),
    execute: async ({ sql }) => (await pool.query(sql)).rows,
//                                                ^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
  }),
  approvedQuery: tool({
    description: 'Write to the database',
    inputSchema: z.object({ sql: z.string() }),
    needsApproval: true,
    execute: async ({ sql }) => (await pool.query(sql)).rows,
  }),
};
