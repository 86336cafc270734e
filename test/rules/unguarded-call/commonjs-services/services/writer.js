const { OpenAI } = require('openai');

class Writer {
  constructor() {
    this.openai = new OpenAI();
  }

  draft(input) {
    return this.openai.responses.create({ model: 'gpt-5.6-terra', input });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `this.openai.responses.create` when all 3 attempts fai
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call
  }

  // Clean: the wrapper of its only caller hands the rejection to the error middleware.
  rewrite(input) {
    return this.openai.responses.create({ model: 'gpt-5.6-terra', input });
  }
}

module.exports = new Writer();
