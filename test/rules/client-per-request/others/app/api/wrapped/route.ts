import OpenAI from 'openai';
import { withErrors } from '../../../wrap';

export const POST = withErrors(async (text) => {
  const openai = new OpenAI();
//               ^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always wit
  return await openai.responses.create({ model: 'gpt-5', input: text });
});
