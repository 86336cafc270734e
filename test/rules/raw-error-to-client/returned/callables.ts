// Errors whose words their frameworks send on.
import OpenAI from 'openai';
import { GraphQLError } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { HttpsError, onCall } from 'firebase-functions/v2/https';

const openai = new OpenAI();

export const schema = createSchema({
  resolvers: {
    Query: {
      answer: async () => {
        try {
          return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
        } catch (error) {
          throw new GraphQLError(error instanceof Error ? error.message : 'It failed');
//                                                        ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
        }
      },
    },
  },
});

export const title = onCall(async () => {
  try {
    return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
  } catch (error) {
    throw new HttpsError('internal', `The model failed: ${error}`);
//                                                        ^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
});

// Clean: words of the program's own.
export const rating = onCall(async () => {
  try {
    return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
  } catch (error) {
    console.error(error);
    throw new HttpsError('unavailable', 'No rating at the moment');
  }
});

export const summary = onCall(async () => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
    return { text: answer.output_text };
  } catch (error) {
    console.error(error);
    return { error: String(error) };
//                         ^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
});
