import readline from 'node:readline/promises';
import OpenAI from 'openai';
import { definitions as tools } from './definitions.js';
import { registry } from './tools.js';

const openai = new OpenAI();
const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });

// The terminal is read for the conversation: nobody sees the command first.
for (;;) {
  const content = await terminal.question('> ');
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }], tools });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    console.log(await registry.find(call.function.name)?.run(JSON.parse(call.function.arguments)));
  }
}
