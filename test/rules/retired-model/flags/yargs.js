import OpenAI from 'openai';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';

const client = new OpenAI();

yargs(hideBin(process.argv))
  .command(
    'ask <question>',
    'ask something',
    (y) => y.positional('question', { type: 'string' }).option('model', { alias: 'm', default: 'gpt-4-0314' }),
//                                                                                             ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
    async (argv) => {
      await client.responses.create({ model: argv.model, input: argv.question });
    },
  )
  .parse();

const argv = yargs(hideBin(process.argv)).options({ model: { default: 'gpt-4-32k' } }).parseSync();
//                                                                    ^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026
await client.responses.create({ model: argv.model, input: 'hello' });
