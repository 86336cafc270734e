const { OpenAI } = require('openai');

const openai = new OpenAI();

class Titles {
  async of(input) {
    return openai.responses.create({ model: 'gpt-5.6-terra', input });
//         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; Ex
//         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call
  }
}

const titles = new Titles();
module.exports = { titles };
