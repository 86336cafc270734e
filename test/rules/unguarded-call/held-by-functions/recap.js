import OpenAI from 'openai';

const client = new OpenAI();

export async function recap(text) {
  try {
    return await summarize(text);
  } catch {
    return 'Please try again later.';
  }
}

// The job calls it by the function that holds it.
recap.post = async (channel) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: channel.topic });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; th
  await channel.send(answer.output_text);
};

// Nobody is seen to call it.
recap.print = async (channel) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: channel.topic });
  console.log(answer.output_text);
};

const tasks = {};
tasks.night = async () => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'What happened?' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; th
  console.log(answer.output_text);
};
// Whoever calls it catches.
tasks.day = async () => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'What happens?' });
  return answer.output_text;
};
export default tasks;

// What another file makes is held by others too.
export function fill(holder) {
  holder.ask = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
    return answer.output_text;
  };
}

async function summarize(text) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
  return answer.output_text;
}
