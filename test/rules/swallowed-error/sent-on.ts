import Fastify from 'fastify';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = Fastify();

async function tagline(product: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input: `A tagline for ${product}` });
    return answer.output_text;
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `openai.responses.create` re
    return '';
  }
}

async function summary(text: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input: `Sum up: ${text}` })).output_text;
  } catch {
    // Clean: whoever asks looks at it.
    return null;
  }
}

app.post<{ Body: string }>('/taglines', async (request) => ({ tagline: await tagline(request.body) }));

app.post<{ Body: string }>('/summaries', async (request, reply) => {
  const text = await summary(request.body);
  return text === null ? reply.code(503).send() : { text };
});
