// Without an SDK.
const axios = require('axios');
const TelegramBot = require('node-telegram-bot-api');

const bot = new TelegramBot(process.env.TELEGRAM_TOKEN, { polling: true });
const users = {};
const last = new Map();

async function ask(messages) {
  const { data } = await axios.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-5', messages });
//                                                                                                  ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `axios.post` sends al
  return data.choices[0]?.message.content;
}

bot.on('message', async (message) => {
  const id = message.chat.id;
  users[id] = users[id] || { history: [], count: 0 };
  users[id].count++;
  users[id].history.push({ role: 'user', content: message.text });
  const answer = await ask(users[id].history);
  users[id].history.push({ role: 'assistant', content: answer });
  await bot.sendMessage(id, answer);
});

bot.on('edited_message', async (message) => {
  const history = last.get(message.chat.id) ?? [];
  history.push({ role: 'user', content: message.text });
  last.set(message.chat.id, history.slice(-10));
  const response = await fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: { 'x-api-key': process.env.ANTHROPIC_API_KEY },
    // Clean: the last ten.
    body: JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 300, messages: history }),
  });
  await bot.sendMessage(message.chat.id, response.ok ? (await response.json()).content[0]?.text : 'Not now');
});
