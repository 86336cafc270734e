// What runs by the clock has no user who waits for it.
import express from 'express';
import cron from 'node-cron';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

async function digest(): Promise<void> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Sum up the day.' });
  console.log(answer.output_text);
}

// Clean: what a job has noted is for whoever looks after the jobs.
cron.schedule('0 3 * * *', () => {
  digest().catch((error) => console.error('no digest', error));
});

async function greet(): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Greet.' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

app.get('/greeting', async (_request, response) => {
  try {
    response.send(await greet());
  } catch (error) {
    console.error('no greeting', error);
    response.sendStatus(500);
  }
});

// Both a job and somebody who asks.
async function report(): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Report.' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

cron.schedule('0 4 * * *', () => {
  report().catch((error) => console.error('no report', error));
});

app.get('/report', async (_request, response) => {
  try {
    response.send(await report());
  } catch (error) {
    console.error('no report', error);
    response.sendStatus(500);
  }
});
