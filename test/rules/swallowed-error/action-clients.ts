import { useQuery } from '@tanstack/react-query';
import { createSafeActionClient } from 'next-safe-action';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const action = createSafeActionClient({
  handleServerError(error) {
    console.error(error);
    return 'It did not work';
  },
});

// What the action gives goes to the page, and the client's own handler never hears of the failure.
async function findSynonyms(word: string): Promise<string[]> {
  try {
    return (await client.responses.create({ model: 'gpt-6-luna', input: word })).output_text.split('\n');
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` records nothing and gives `[]`
    return [];
  }
}
export const synonyms = action.action(() => findSynonyms('harbor'));

// Clean: the action tells the one from the other.
async function findAntonyms(word: string): Promise<string[] | null> {
  try {
    return (await client.responses.create({ model: 'gpt-6-luna', input: word })).output_text.split('\n');
  } catch {
    return null;
  }
}
export const antonyms = action.action(async () => {
  const found = await findAntonyms('harbor');
  if (found === null) throw new Error('No answer');
  return found;
});

// Clean: what a page makes of it nobody sees.
async function findRhymes(word: string): Promise<string[]> {
  try {
    return (await client.responses.create({ model: 'gpt-6-luna', input: word })).output_text.split('\n');
  } catch {
    return [];
  }
}
export const useRhymes = () => useQuery({ queryKey: ['rhymes'], queryFn: () => findRhymes('harbor') });
