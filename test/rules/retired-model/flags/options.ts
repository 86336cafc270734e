import { program } from 'commander';
import OpenAI from 'openai';

program.option('-m, --model <id>', 'the model', 'gpt-4-0314').option('-n, --name <name>', 'gpt-4-32k');
//                                              ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
program.parse(process.argv);
const options = program.opts();

const client = new OpenAI();
await client.responses.create({ model: options.model, input: 'hello' });
// Clean: that is a description.
await client.responses.create({ model: options.name, input: 'hello' });
