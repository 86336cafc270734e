// An information of the preset `strict`: the queue hands its records out again.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export const handler = async (event) => {
  for (const record of event.Records) await client.responses.create({ model: 'gpt-6-luna', input: record.body });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `client.responses.create` when the request
};
