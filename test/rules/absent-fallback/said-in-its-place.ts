// Whoever is handed the answer is handed a text instead; a mark or a log is nothing instead.
import { App } from '@slack/bolt';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new App({ token: process.env.SLACK_TOKEN });

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
  return answer.output_text;
}

app.message('ask', async ({ context, say, logger }) => {
  try {
    await say(await ask(String(context.matches[1])));
  } catch (error) {
    logger.error(error);
    await say('I could not answer that; the handbook may help meanwhile.');
  }
});

export async function show(input: string, push: (text: string) => void) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
    push(answer.output_text);
  } catch (error) {
    console.error(error);
    push('The handbook may help meanwhile.');
  }
}

export async function mark(input: string, setPhase: (phase: string) => void, print: (line: string) => void) {
  try {
    setPhase('asked');
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only records the error
    print(answer.output_text);
  } catch (error) {
    console.error(error);
    setPhase('ended');
  }
}

app.command('/ask', async ({ command }) => {
  try {
    console.log(await ask(command.text));
  } catch (error) {
    console.error(error);
  }
});
