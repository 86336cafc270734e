// Clean: a function of the program's own asks before a tool of the file runs.
import { tool } from 'ai';
import pg from 'pg';
import { z } from 'zod';
import { confirmed } from './terminal.js';

const pool = new pg.Pool();

export const tools = {
  query: tool({
    description: 'Read from the database',
    inputSchema: z.object({ sql: z.string() }),
    execute: async ({ sql }) => ((await confirmed(sql)) ? (await pool.query(sql)).rows : []),
  }),
};
