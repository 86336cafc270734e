import { execFileSync, execSync } from 'node:child_process';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const server = new Server({ name: 'shell', version: '1.0.0' }, { capabilities: { tools: {} } });

// The low-level server checks no arguments.
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args } = request.params;
  if (name !== 'run') throw new Error('There is no such tool');
  return { content: [{ type: 'text', text: execSync(String(args?.command)).toString() }] };
//                                                  ^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});

// No shell reads them.
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const pattern = String(request.params.arguments?.pattern);
  return { content: [{ type: 'text', text: execFileSync('grep', ['-r', '--', pattern, '.']).toString() }] };
});

// One of a few.
const COMMANDS: Record<string, string> = { list: 'ls', disk: 'df' };
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const command = COMMANDS[String(request.params.arguments?.name)] ?? 'pwd';
  return { content: [{ type: 'text', text: execSync(command).toString() }] };
});
