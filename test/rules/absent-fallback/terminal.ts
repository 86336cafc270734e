// Clean: the error goes to a person at a terminal, who can run it again.
import OpenAI from 'openai';

const openai = new OpenAI();

async function main() {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: process.argv.slice(2).join(' ') });
  console.log(answer.output_text);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
