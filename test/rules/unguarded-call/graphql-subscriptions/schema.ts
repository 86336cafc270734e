// rules: unguarded-call, unbounded-input
import { createSchema } from 'graphql-yoga';
import OpenAI from 'openai';

const openai = new OpenAI();

async function search(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
//                                                                           ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
  return answer.output_text;
}

export const schema = createSchema({
  resolvers: {
    Query: {
      // An argument may be named like a part of a request.
      search: (_: unknown, { query }: { query: string }) => search(query),
    },
    Subscription: {
      story: {
        subscribe: async function* () {
          const stream = await openai.responses.create({ model: 'gpt-6-luna', input: 'A story', stream: true });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
          for await (const event of stream) yield { story: event };
        },
      },
    },
  },
});
