import SchemaBuilder from '@pothos/core';
import { GraphQLObjectType, GraphQLString } from 'graphql';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const builder = new SchemaBuilder({});

async function tellJoke() {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return output_text;
}

/** The schema answers with a text of its own when the provider is down. */
async function tellRiddle() {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A riddle' });
    return output_text;
  } catch (error) {
    console.error(error);
    return 'No riddle today: the provider does not answer.';
  }
}

builder.queryType({
  fields: (t) => ({
    joke: t.string({ resolve: () => tellJoke() }),
    riddle: t.string({ resolve: () => tellRiddle() }),
  }),
});

export const Joke = new GraphQLObjectType({
  name: 'Joke',
  fields: {
    text: {
      type: GraphQLString,
      resolve: async () => {
        const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
        return output_text;
      },
    },
  },
});
