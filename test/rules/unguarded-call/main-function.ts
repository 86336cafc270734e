// `main().catch(…)` covers everything that main awaits.
import OpenAI from 'openai';

const openai = new OpenAI();

async function main() {
  // Clean: the only caller catches.
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: 'Hello' });
  console.log(answer.output_text);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
