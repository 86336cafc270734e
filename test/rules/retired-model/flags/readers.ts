import { parseArgs } from 'node:util';
import cac from 'cac';
import { defineCommand } from 'citty';
import meow from 'meow';
import minimist from 'minimist';
import OpenAI from 'openai';

const client = new OpenAI();

const { values } = parseArgs({ options: { model: { type: 'string', default: 'gpt-4-0314' } } });
//                                                                          ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
await client.responses.create({ model: values.model, input: 'hello' });

const argv = minimist(process.argv.slice(2), { default: { model: 'gpt-4-32k' } });
//                                                               ^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026
await client.responses.create({ model: argv.model, input: 'hello' });

const cli = meow('help', { importMeta: import.meta, flags: { model: { type: 'string', default: 'gpt-4-32k-0314' } } });
//                                                                                             ^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k-0314` off on 2025-06-06, by its dates as of
await client.responses.create({ model: cli.flags.model, input: 'hello' });

const program = cac('ask');
program.command('ask').option('--model <id>', 'the model', { default: 'gpt-4-0613' }).action((options) => client.responses.create({ model: options.model, input: 'hello' }));
//                                                                    ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0613` off on 2026-10-23, by its dates as of 202

export const main = defineCommand({
  args: { model: { type: 'string', default: 'gpt-4' } },
//                                          ^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
  async run({ args }) {
    await client.responses.create({ model: args.model, input: 'hello' });
  },
});
