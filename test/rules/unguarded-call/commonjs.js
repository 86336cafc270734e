const { OpenAI: Client } = require('openai');

const client = new Client();

process.on('message', async (input) => {
  const answer = await client.responses.create({ model: 'gpt-4o-mini', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  process.send(answer.output_text);
});

process.on('disconnect', async () => {
  // Clean: the error is caught by the second handler.
  await client.responses.create({ model: 'gpt-4o-mini', input: 'bye' }).then(console.log, console.error);
});
