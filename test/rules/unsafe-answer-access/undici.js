// What undici gives is reached through the body of its response.
const { request } = require('undici');

const url = 'https://api.anthropic.com/v1/messages';

exports.ask = async (body) => {
  const { statusCode, body: answer } = await request(url, { method: 'POST', body });
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
  const message = await answer.json();
  return message.content[0].text;
//       ^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message.content[0]` is read as if it were always there, but the list 
};

exports.askWhole = async (body) => {
  const response = await request(url, { method: 'POST', body });
  const { content } = await response.body.json();
  return content[0].text;
//       ^^^^^^^^^^ unsafe-answer-access [warning]: `content[0]` is read as if it were always there, but the list is empty
};

// Clean: the block is looked for.
exports.askCarefully = async (body) => {
  const { body: answer } = await request(url, { method: 'POST', body });
  const message = JSON.parse(await answer.text());
  return message.content[0]?.text ?? '';
};
