require('dotenv').config();

module.exports = {
  botToken: process.env.BOT_TOKEN,
  apiKey: process.env.OPENAI_API_KEY,
  model: process.env.MODEL ?? 'gpt-6-luna',
  city: process.env.CITY,
};
