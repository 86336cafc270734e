const OpenAI = require('openai');

const openai = new OpenAI();

async function find(dish) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: `A recipe for ${dish}` });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

async function rate(text) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: `Rate this: ${text}` });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

// Clean: whoever asks for a name has one of its own.
async function name(text) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: `Name this: ${text}` });
  return answer.output_text;
}

module.exports = { find, rate };
module.exports.name = name;
