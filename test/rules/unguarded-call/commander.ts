// Clean: what the actions throw comes out of the program that runs them, where a handler takes it.
import { Command } from 'commander';
import OpenAI from 'openai';

const openai = new OpenAI();
const program = new Command();

program.command('ask <question>').action(async (question: string) => {
  console.log(await openai.responses.create({ model: 'gpt-5', input: question }));
});

program.parseAsync(process.argv).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
