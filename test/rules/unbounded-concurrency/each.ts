import OpenAI from 'openai';

const client = new OpenAI();

// Nobody waits for any of them.
export function all(texts: string[], done: (text: string) => void) {
  texts.forEach(async (input) => {
    const answer = await client.responses.create({ model: 'gpt-5', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-concurrency [warning]: `client.responses.create` is called for every element of `texts` at on
    done(answer.output_text);
  });
}
