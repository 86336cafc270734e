const OpenAI = require('openai');

const openai = new OpenAI({ timeout: 20_000 });

// Nothing is declared of the platform: the answer tells.
exports.handler = async (event) => {
  const { prompt } = JSON.parse(event.body);
  const answer = await openai.responses.create({ model: 'gpt-5', input: prompt });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  return { statusCode: 200, body: JSON.stringify({ text: answer.output_text }) };
};
