const OpenAI = require('openai');

const openai = new OpenAI({ timeout: 20_000 });

// The only callback is here, and records.
function sum(input, tell, fail) {
  const asked = openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 300, input });
//              ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  asked.then((answer) => tell(answer.output_text)).catch(fail);
}

process.on('message', (input) => {
  sum(
    input,
    (text) => process.send(text),
    (error) => console.error(error),
  );
});
