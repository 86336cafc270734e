// Clean: the gateway is told which other models to ask.
import OpenAI from 'openai';

const openrouter = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });

process.on('message', async (content: string) => {
  try {
    const answer = await openrouter.chat.completions.create({
      model: 'openai/gpt-4o',
      // @ts-expect-error OpenRouter's own parameter.
      models: ['openai/gpt-4o', 'anthropic/claude-sonnet-4.5'],
      messages: [{ role: 'user', content }],
    });
    console.log(answer.choices[0]?.message.content);
  } catch (error) {
    console.error(error);
  }
});
