import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export default {
  async scheduled() {
    await client.responses.create({ model: 'gpt-6-luna', input: 'A digest' });
//        ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  },
  // An information of the preset `strict`: the messages come again.
  async queue() {
    await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//        ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `client.responses.create` when all 3 attem
  },
};
