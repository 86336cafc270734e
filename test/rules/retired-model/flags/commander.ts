import { Command } from 'commander';
import { ask } from './ask.js';

const program = new Command();

program
  .command('ask <question>')
  .option('-v, --verbose', 'say more')
  .option('-m, --the-model <id>', 'the model', 'gpt-4-0314')
//                                             ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
  .action(async (question, options) => ask(question, options.theModel));

program
  .command('other')
  .option('-m, --the-model <id>', 'the model', 'gpt-4-32k')
  // Clean: this command asks nothing.
  .action(async (options) => console.log(options.theModel));
