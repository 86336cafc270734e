import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

const respond = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) });

export const handler = async (event) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: event.body });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  return respond(200, { text: answer.output_text });
};

// Clean: guarded.
export const guarded = async (event) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: event.body });
    return respond(200, { text: answer.output_text });
  } catch {
    return respond(503, { text: 'Try again in a minute.' });
  }
};
