// Without a handler only the library and Node are left.
import { Command } from 'commander';
import OpenAI from 'openai';

const openai = new OpenAI();
const program = new Command();

program.command('ask <question>').action(async (question: string) => {
  console.log(await openai.responses.create({ model: 'gpt-5', input: question }));
//                  ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: the command ends with the error on the terminal
});

await program.parseAsync(process.argv);
