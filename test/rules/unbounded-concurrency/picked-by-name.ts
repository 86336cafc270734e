import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

type Command = (text: string) => Promise<void>;

// Clean: each wish has a command of its own, and one of them asks.
function run(commands: Record<string, Command>, wishes: URLSearchParams) {
  wishes.forEach((wish, name) => {
    void commands[name]!(wish).catch(console.error);
  });
}

export function begin(wishes: URLSearchParams) {
  run(
    {
      ask: async (text) => {
        const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
        console.log(answer.output_text);
      },
      print: async (text) => console.log(text),
    },
    wishes,
  );
}

async function explain(wish: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: wish });
  console.log(answer.output_text);
}

export function explainAll(wishes: URLSearchParams) {
  wishes.forEach((wish) => {
//^^^^^^ unbounded-concurrency [warning]: Every element of `wishes` is sent to the model in the same moment, how
    void explain(wish).catch(console.error);
  });
}
