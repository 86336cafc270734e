const { SlashCommandBuilder } = require('discord.js');
const OpenAI = require('openai');

const openai = new OpenAI();

module.exports = {
  data: new SlashCommandBuilder().setName('ask').setDescription('Asks'),
  async execute(interaction) {
    const persona = interaction.options.getString('persona');
    // Clean: it is the user's question.
    const input = interaction.options.getString('question');
    const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: `You are ${persona}.`, input });
//                                                                                               ^^^^^^^ untrusted-system-prompt [error]: `persona` comes from a request and stands in the system prompt, where 
    await interaction.editReply(answer.output_text);
  },
};
