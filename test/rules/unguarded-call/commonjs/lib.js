const OpenAI = require('openai');

const client = new OpenAI();

async function ask(input) {
  return client.responses.create({ model: 'gpt-6-luna', input });
//       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Ex
}

exports.sum = async function (input) {
  return client.responses.create({ model: 'gpt-6-luna', input });
//       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Ex
};

exports.Bot = class Bot {
  async talk(input) {
    return client.responses.create({ model: 'gpt-6-luna', input });
//         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Ex
  }

  // Clean: caught by its caller.
  async whisper(input) {
    return client.responses.create({ model: 'gpt-6-luna', input });
  }
};
exports.ask = ask;
