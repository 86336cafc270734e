// The chain floats at the top: nobody catches what main rejects with.
import OpenAI from 'openai';

const openai = new OpenAI();

async function main() {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: 'Hello' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  console.log(answer.output_text);
}

// A process-wide listener keeps the process alive; the request is still lost.
process.on('unhandledRejection', console.error);
void main();
