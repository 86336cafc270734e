const OpenAI = require('openai');

const openai = new OpenAI();

module.exports = {
  // Clean: nobody says that this is run by a message.
  async execute(interaction) {
    const persona = interaction.options.getString('persona');
    return openai.responses.create({ model: 'gpt-6-luna', instructions: `You are ${persona}.`, input: 'Hello' });
  },
};
