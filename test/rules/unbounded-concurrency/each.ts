import OpenAI from 'openai';

const client = new OpenAI();

// Nobody waits for any of them.
export function all(texts: string[], done: (text: string) => void) {
  texts.forEach(async (input) => {
//^^^^^ unbounded-concurrency [warning]: Every element of `texts` is sent to the model in the same moment, howe
    const answer = await client.responses.create({ model: 'gpt-5', input });
    done(answer.output_text);
  });
}
