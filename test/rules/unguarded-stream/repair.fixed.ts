import OpenAI from 'openai';

const openai = new OpenAI();

setInterval(async () => {
  await tick();
}, 60_000);

async function tick() {
  const stream = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [], stream: true }).catch((error) => console.error(error));
  if (!stream) return;
  try {
    for await (const chunk of stream) {
      process.stdout.write(chunk.choices[0]?.delta.content ?? '');
    }
  } catch (error) {
    // Decide what the user gets when the model is unavailable.
    console.error(error);
  }
}
