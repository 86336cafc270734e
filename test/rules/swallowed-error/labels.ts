// What an answer that says nothing is taken for stands for a failure too.
import Fastify from 'fastify';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = Fastify();

async function language(text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: text });
    return answer.output_text || 'en';
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `openai.responses.create` records nothing and gives `'en'`
    return 'en';
  }
}
app.get('/language', async () => ({ language: await language('Guten Tag') }));

// Clean: the caller looks at it.
async function topic(text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: text });
    return answer.output_text || 'none';
  } catch {
    return 'none';
  }
}
app.get('/topic', async (_, reply) => {
  const found = await topic('Guten Tag');
  return found === 'none' ? reply.code(503).send('Later, please.') : { topic: found };
});

// Clean: no answer is taken for this one, or it tells a person what happened.
async function tone(text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: text });
    return answer.output_text || 'neutral';
  } catch {
    return 'unknown';
  }
}
app.get('/tone', async () => ({ tone: await tone('Guten Tag') }));

async function joke(text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: text });
    return answer.output_text || 'No joke today.';
  } catch {
    return 'No joke today.';
  }
}
app.get('/joke', async () => ({ joke: await joke('Tell me one') }));

// Clean: it is recorded.
async function mood(text: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: text });
    return answer.output_text || 'calm';
  } catch (error) {
    console.error(error);
    return 'calm';
  }
}
app.get('/mood', async () => ({ mood: await mood('Guten Tag') }));
