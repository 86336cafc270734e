import OpenAI from 'openai';

class Answers {
  async find(text: string) {
    return await ask(text);
  }
}

const answers = new Answers();

export async function answer(text: string) {
  try {
    return await answers.find(text);
  } catch (error) {
    console.error(error);
    return 'Sorry.';
  }
}

async function ask(text: string) {
  const openai = new OpenAI();
//               ^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each message that the bot gets, always with the 
  return (await openai.responses.create({ model: 'gpt-5', input: text })).output_text;
}

const known = new Map<string, OpenAI>();

export async function answerOnce(text: string) {
  // Clean: the map keeps it.
  let openai = known.get('slack');
  if (!openai) {
    openai = new OpenAI();
    known.set('slack', openai);
  }
  return (await openai.responses.create({ model: 'gpt-5', input: text })).output_text;
}
