// The request of undici resolves whatever the status is, and its response is mostly taken apart at once.
const { request } = require('undici');

const url = 'https://api.anthropic.com/v1/messages';

exports.ask = async (body) => {
  const { body: answer } = await request(url, { method: 'POST', body });
//                               ^^^^^^^ unchecked-status [warning]: `request` resolves with a 429 or a 500 as it does with an answer, and 
  const message = await answer.json();
  return message.content[0]?.text;
};

exports.askWhole = async (body) => {
  const response = await request(url, { method: 'POST', body });
//                       ^^^^^^^ unchecked-status [warning]: `request` resolves with a 429 or a 500 as it does with an answer, and 
  const message = await response.body.json();
  return message.content[0]?.text;
};

// Clean: the status is taken too, and looked at.
exports.askCarefully = async (body) => {
  const { statusCode, body: answer } = await request(url, { method: 'POST', body });
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
  const message = await answer.json();
  return message.content[0]?.text;
};

exports.askAndLook = async (body) => {
  const { body: answer } = await request(url, { method: 'POST', body });
  const message = await answer.json();
  if (message.error) throw new Error(message.error.message);
  return message.content[0]?.text;
};
