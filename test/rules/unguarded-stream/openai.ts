// What stands around the request sees nothing of what comes in the middle of the answer.
import OpenAI from 'openai';

const openai = new OpenAI();

setInterval(async () => {
  await tick('Anything new?');
}, 60_000);

async function tick(input: string) {
  let stream;
  try {
    stream = await openai.responses.create({ model: 'gpt-6-luna', input, stream: true });
  } catch (error) {
    console.error(error);
    return;
  }
  for await (const event of stream) {
//                          ^^^^^^ unguarded-stream [warning]: sees only failures before the first part
    if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  }
}

setInterval(async () => {
  await inside('Anything new?');
}, 60_000);

// Clean: the loop is inside.
async function inside(input: string) {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input, stream: true });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
    }
  } catch (error) {
    console.error(error);
  }
}

// Clean: nothing is covered, which is the business of another rule.
setInterval(async () => {
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input: 'Anything new?', stream: true });
  for await (const event of stream) console.log(event.type);
}, 60_000);

// Clean: who reads it is not known.
export async function open(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-6-luna', input, stream: true });
  } catch (error) {
    console.error(error);
    return null;
  }
}
