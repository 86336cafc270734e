const axios = require('axios');

const http = axios.create({ baseURL: 'https://api.anthropic.com/v1', timeout: 60000, headers: { 'x-api-key': process.env.KEY } });

// clean: the callback is that of whoever requires the package
function ask(prompt, callback) {
  http
    .post('/messages', { model: 'claude-haiku-4-5-20251001', max_tokens: 500, messages: [{ role: 'user', content: prompt }] })
    .then(({ data }) => callback(null, data.content))
    .catch(callback);
}

// clean: the same in a handler
async function tell(prompt, done) {
  try {
    const { data } = await http.post('/messages', { model: 'claude-haiku-4-5-20251001', max_tokens: 500, messages: [{ role: 'user', content: prompt }] });
    done(null, data.content);
  } catch (error) {
    done(error);
  }
}

// What is only written down is not given to anybody.
async function note({ log }, prompt, show) {
  try {
    const { data } = await http.post('/messages', { model: 'claude-haiku-4-5-20251001', max_tokens: 500, messages: [{ role: 'user', content: prompt }] });
//                         ^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around
    show(data.content);
  } catch (error) {
    log(error);
  }
}

module.exports = { ask, tell, note };
