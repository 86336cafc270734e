// Clean: a handler of something else, of which nobody knows who calls it.
const OpenAI = require('openai');

const openai = new OpenAI({ timeout: 20_000 });

exports.handler = async (event) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: event.text });
  return { text: answer.output_text };
};
