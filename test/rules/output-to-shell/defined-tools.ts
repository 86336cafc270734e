import { exec, execFileSync, execSync } from 'node:child_process';
import { tool as claudeTool } from '@anthropic-ai/claude-agent-sdk';
import { DynamicStructuredTool, DynamicTool, tool as chainTool } from '@langchain/core/tools';
import { createTool } from '@mastra/core/tools';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { tool as agentTool } from '@openai/agents';
import { tool } from 'ai';
import { z } from 'zod';

// Whoever hands it to a model, the model writes its arguments.
export const run = tool({
  description: 'Runs a command',
  inputSchema: z.object({ command: z.string(), seconds: z.number() }),
  execute: async ({ command, seconds }) => execSync(command, { timeout: seconds * 1000 }).toString(),
//                                                  ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

export const agent = agentTool({
  name: 'run',
  description: 'Runs a command',
  parameters: z.object({ command: z.string() }),
  execute: async ({ command }) => execSync(command).toString(),
//                                         ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

export const chain = chainTool(async ({ command }) => execSync(command).toString(), {
//                                                             ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
  name: 'run',
  description: 'Runs a command',
  schema: z.object({ command: z.string() }),
});

export const structured = new DynamicStructuredTool({
  name: 'run',
  description: 'Runs a command',
  schema: z.object({ command: z.string() }),
  func: async ({ command }) => execSync(command).toString(),
//                                      ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

export const text = new DynamicTool({ name: 'run', description: 'Runs a command', func: async (input) => execSync(input).toString() });
//                                                                                                                ^^^^^ output-to-shell [error]: `input` is run as a command by `execSync`, so whoever can slip text in

export const claude = claudeTool('run', 'Runs a command', { command: z.string() }, async (args) => {
  return { content: [{ type: 'text', text: execSync(args.command).toString() }] };
//                                                  ^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

export const mastra = createTool({
  id: 'run',
  description: 'Runs a command',
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ context }) => execSync(context.command).toString(),
//                                         ^^^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

const server = new McpServer({ name: 'shell', version: '1.0.0' });
server.registerTool('run', { description: 'Runs a command', inputSchema: { command: z.string() } }, async ({ command }) => {
  return { content: [{ type: 'text', text: execSync(command).toString() }] };
//                                                  ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});
server.tool('search', { pattern: z.string() }, async ({ pattern }) => {
  exec(`grep -r ${pattern} .`);
//     ^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `pattern` is run as a command by `exec`, so wh
  return { content: [] };
});

// JSON's own schemas say as little of a text.
export const plain = agentTool({
  name: 'run',
  description: 'Runs a command',
  strict: true,
  parameters: { type: 'object', properties: { command: { type: 'string' } }, required: ['command'], additionalProperties: false },
  execute: async (input: { command: string }) => execSync(input.command).toString(),
//                                                        ^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

// One of a few, a number, or what no shell reads.
export const build = tool({
  description: 'Builds',
  inputSchema: z.object({ target: z.enum(['client', 'server']), jobs: z.number() }),
  execute: async ({ target, jobs }) => execSync(`make ${target} -j ${jobs}`).toString(),
});

export const choose = agentTool({
  name: 'build',
  description: 'Builds',
  strict: true,
  parameters: { type: 'object', properties: { target: { type: 'string', enum: ['a', 'b'] } }, required: ['target'], additionalProperties: false },
  execute: async (input: { target: string }) => execSync(`make ${input.target}`).toString(),
});

server.registerTool('find', { description: 'Finds', inputSchema: { pattern: z.string() } }, async ({ pattern }) => {
  return { content: [{ type: 'text', text: execFileSync('grep', ['-r', '--', pattern, '.']).toString() }] };
});
