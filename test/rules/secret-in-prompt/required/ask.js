const OpenAI = require('openai');
const config = require('./config');
const { botToken, city } = require('./config');
const shop = require('./shop');

const client = new OpenAI({ apiKey: config.apiKey });

function look(url) {
  return client.responses.create({
    model: config.model,
    input: [{ role: 'user', content: [{ type: 'input_image', image_url: url, detail: 'low' }] }],
  });
}

exports.lookAt = (file) => look(`https://files.example.com/bot${config.botToken}/${file}`);
//                                                              ^^^^^^^^^^^^^^^ secret-in-prompt [error]: `config.botToken`, which is the environment's `BOT_TOKEN`, is sent to 
exports.lookAtSame = (file) => look(`https://files.example.com/bot${botToken}/${file}`);
//                                                                  ^^^^^^^^ secret-in-prompt [error]: `botToken`, which is the environment's `BOT_TOKEN`, is sent to the mod

exports.shop = () => client.responses.create({ model: config.model, input: `Log in with the password ${shop.password}` });
//                                                                                                     ^^^^^^^^^^^^^ secret-in-prompt [error]: `shop.password`, which is the environment's `SHOP_PASSWORD`, is sent t

// What is no secret may be told.
exports.weather = () => client.responses.create({ model: config.model, input: `The weather in ${city}, ${config.city}, ${shop.address}` });
