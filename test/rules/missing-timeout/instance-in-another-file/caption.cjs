const http = require('./groq.cjs');

module.exports.caption = async (picture) => {
  const { data } = await http.post('/chat/completions', { model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content: picture }] });
  return data.choices[0].message.content;
};
