const OpenAI = require('openai');

function Chat() {
  this.client = new OpenAI();
}

Chat.prototype.ask = async function (input) {
  return this.client.responses.create({ model: 'gpt-6-luna', input });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `this.client.responses.create` when all 3 attempts fai
};

// Clean: who calls this one catches it.
Chat.prototype.sum = async function (input) {
  return this.client.responses.create({ model: 'gpt-6-luna', input });
};

Chat.prototype.sumSafely = async function (input) {
  try {
    return await this.sum(input);
  } catch (error) {
    console.error(error);
    return null;
  }
};

Chat.prototype.translate = function (input) {
  const self = this;
  return self.client.responses.create({ model: 'gpt-6-luna', input });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `self.client.responses.create` when all 3 attempts fai
};

// Clean: nobody calls it, so nobody knows.
Chat.prototype.unused = async function (input) {
  return this.client.responses.create({ model: 'gpt-6-luna', input });
};

// A prototype of somebody else has no constructor here.
Array.prototype.last = function () {
  return this[this.length - 1];
};

module.exports = Chat;
