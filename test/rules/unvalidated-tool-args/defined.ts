import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { dynamicTool, tool } from 'ai';
import { z } from 'zod';

// Without a schema the SDK checks nothing.
export const weather = tool({ description: 'Tells the weather', execute: async (input) => read(input.place) });
//                     ^^^^ unvalidated-tool-args [warning]: `tool` lets any input through as the model wrote it, so the SDK checks

export const anything = tool({ description: 'Tells the weather', inputSchema: z.any(), execute: async (input) => read(input.place) });
//                                                                            ^^^^^^^ unvalidated-tool-args [warning]: `z.any()` lets any input through as the model wrote it, so the SDK che

export const dynamic = dynamicTool({
  description: 'Tells the weather',
  inputSchema: z.unknown(),
//             ^^^^^^^^^^^ unvalidated-tool-args [warning]: `z.unknown()` lets any input through as the model wrote it, so the SDK
  execute: async (input) => read((input as { place: string }).place),
});

// A schema says what comes.
export const checked = tool({
  description: 'Tells the weather',
  inputSchema: z.object({ place: z.string() }),
  execute: async ({ place }) => read(place),
});

// It takes nothing.
export const now = tool({ description: 'Tells the time', inputSchema: z.object({}), execute: async () => new Date().toISOString() });

// The tool checks by itself.
const Input = z.object({ place: z.string() });
export const own = dynamicTool({
  description: 'Tells the weather',
  inputSchema: z.unknown(),
  execute: async (input) => read(Input.parse(input).place),
});

// A server's tool without a schema is handed nothing.
const server = new McpServer({ name: 'weather', version: '1.0.0' });
server.registerTool('weather', { description: 'Tells the weather' }, async (input) => ({ content: [{ type: 'text', text: await read(input.place) }] }));

declare function read(place: string): Promise<string>;
