import bolt, { type App as BoltApp } from '@slack/bolt';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const app = new bolt.App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });

app.command('/standup', async ({ command, ack, respond }) => {
  await ack();
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
    await respond(output_text);
  } catch (error) {
    console.error(error);
    await respond(`Could not summarize: ${(error as Error).message}`);
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
});

async function onMention({ event, say }: { event: { text: string; ts: string }; say: (message: unknown) => Promise<void> }) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: event.text });
    await say(output_text);
  } catch (error) {
    console.error(error);
    await say({ text: String(error), thread_ts: event.ts });
//                           ^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

export function register(to: BoltApp) {
  to.event('app_mention', onMention);
}

// Clean: the words are the project's own.
app.message('hello', async ({ message, say }) => {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: String(message) });
    await say(output_text);
  } catch (error) {
    console.error(error);
    await say('Something went wrong.');
  }
});

// Clean: what is told so is told to nobody outside.
export async function retell({ say }: { say: (words: string) => void }, input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input });
    return output_text;
  } catch (error) {
    say((error as Error).message);
    return null;
  }
}
