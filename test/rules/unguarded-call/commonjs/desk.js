const OpenAI = require('openai');

const client = new OpenAI();

async function greet(input) {
  return client.responses.create({ model: 'gpt-6-luna', input });
//       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Ex
}

class Desk {
  async serve(input) {
    return client.responses.create({ model: 'gpt-6-luna', input });
//         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Ex
  }
}

module.exports = { greet, Desk };
