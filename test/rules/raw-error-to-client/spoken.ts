import { ConvexError } from 'convex/values';
import * as functions from 'firebase-functions';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { GraphQLError } from 'graphql';
import OpenAI from 'openai';

const client = new OpenAI();
const ask = (input: string) => client.responses.create({ model: 'gpt-6-luna', input });

export const chat = onCall(async (request) => {
  try {
    return (await ask(request.data.text)).output_text;
  } catch (error) {
    throw new HttpsError('internal', error instanceof Error ? error.message : 'failed');
//                                                            ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
  }
});

export const first = functions.https.onCall(async (data) => {
  try {
    return (await ask(data.text)).output_text;
  } catch (error) {
    throw new functions.https.HttpsError('internal', String(error));
//                                                          ^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
  }
});

export const resolvers = {
  Query: {
    explain: async (_: unknown, { term }: { term: string }) => {
      try {
        return (await ask(term)).output_text;
      } catch (error) {
        throw new GraphQLError(`AI failed: ${error}`, { extensions: { code: 'AI_FAILED' } });
//                                           ^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
      }
    },
  },
};

export async function summarize(text: string) {
  try {
    return (await ask(text)).output_text;
  } catch (error) {
    throw new ConvexError({ code: 'AI_FAILED', message: (error as Error).message });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
  }
}

// Clean: words of the program's own, with the provider's as a cause that stays here.
export const title = onCall(async (request) => {
  try {
    return (await ask(request.data.text)).output_text;
  } catch (error) {
    console.error(error);
    throw new HttpsError('unavailable', 'The assistant is not available.');
  }
});
