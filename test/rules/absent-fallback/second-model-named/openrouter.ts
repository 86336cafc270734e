import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter({ timeoutMs: 20_000 });

process.on('message', async (content: string) => {
  try {
    const answer = await client.chat.send({
//                       ^^^^^^^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `client.chat.send` only record
      chatRequest: { model: 'openai/gpt-6-luna', messages: [{ role: 'user', content }] },
    });
    console.log(answer.choices[0]?.message.content);
  } catch (error) {
    console.error(error);
  }
});
