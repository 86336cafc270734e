// Clean where the body tells the gateway which other models to ask.
const SECOND = ['openai/gpt-5.4-mini'];
class Router {
  constructor(private readonly models: string[] = ['anthropic/claude-sonnet-4.6', 'openai/gpt-5.4-mini']) {}
  ask(content: string) {
    return fetch('https://openrouter.ai/api/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ models: this.models, messages: [{ role: 'user', content }] }),
    });
  }
}
const router = new Router();
process.on('message', async (content: string) => {
  try {
    const answer = await router.ask(content);
    console.log((await answer.json()).choices[0]?.message.content);
  } catch (error) {
    console.error(error);
  }
});

process.on('message', async (content: string) => {
  try {
    const answer = await fetch('https://openrouter.ai/api/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ model: 'anthropic/claude-sonnet-4.6', models: SECOND, messages: [{ role: 'user', content }] }),
    });
    console.log((await answer.json()).choices[0]?.message.content);
  } catch (error) {
    console.error(error);
  }
});

process.on('message', async (content: string) => {
  try {
    const answer = await fetch('https://openrouter.ai/api/v1/chat/completions', {
      //                 ^^^^^ absent-fallback [warning]: When the request fails
      method: 'POST',
      body: JSON.stringify({ model: 'anthropic/claude-sonnet-4.6', messages: [{ role: 'user', content }] }),
    });
    console.log((await answer.json()).choices[0]?.message.content);
  } catch (error) {
    console.error(error);
  }
});
