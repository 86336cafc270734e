import OpenAI from 'openai';

const client = new OpenAI();

async function summarize(text: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
  return answer.output_text;
}

async function main() {
  console.log(await summarize('a text'));
  return 0;
}

main().catch((error) => {
  console.error(error);
});
