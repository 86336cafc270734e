// One element of a batch fails, and the others go on: nobody waits for it.
import OpenAI from 'openai';

const openai = new OpenAI();

declare const logger: { error(message: string, details: unknown): void };
declare function mark(id: string, state: 'done' | 'failed'): Promise<void>;
declare function keep(text: string): Promise<void>;

interface Ticket {
  readonly id: string;
  readonly text: string;
}

async function summarize({ text }: Ticket) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: text });
  return answer.output_text;
}

// Clean: it is noted and marked.
async function inTurn(tickets: readonly Ticket[]) {
  for (const ticket of tickets) {
    try {
      await summarize(ticket);
      await mark(ticket.id, 'done');
    } catch (error) {
      logger.error('no summary', error);
      await mark(ticket.id, 'failed');
    }
  }
}

async function classify({ text }: Ticket) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: `Sort: ${text}` });
  return answer.output_text;
}

// Clean: so is each of them here.
async function together(tickets: readonly Ticket[]) {
  await Promise.all(
    tickets.slice(0, 5).map(async (ticket) => {
      try {
        await classify(ticket);
      } catch (error) {
        logger.error('no class', error);
      }
    }),
  );
}

async function translate({ text }: Ticket) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: `In English: ${text}` });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return answer.output_text;
}

// Somebody waits for this one.
async function single(ticket: Ticket) {
  try {
    await keep(await translate(ticket));
  } catch (error) {
    logger.error('no translation', error);
  }
}

process.on('message', async (tickets: readonly Ticket[]) => {
  await inTurn(tickets);
  await together(tickets);
  if (tickets[0]) await single(tickets[0]);
});
