import OpenAI from 'openai';

const openai = new OpenAI();
const single = new OpenAI({ maxRetries: 0 });

export async function summarize(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: temporal 5 × SD
  return answer.output_text;
}

// Clean: only Temporal tries again.
export async function rate(input: string) {
  const answer = await single.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}
