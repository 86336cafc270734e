// Where the verdict is one function's and the decision another's.
import OpenAI from 'openai';

const openai = new OpenAI();
declare function publish(post: string): Promise<void>;

async function ask(input: string) {
  return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text.trim();
}

class Judge {
  async isSpam(post: string): Promise<boolean> {
    try {
      const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: `Is this spam? YES or NO. ${post}` });
      return output_text.trim() === 'YES';
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `YES` stops here: with a full stop, in other lette
    } catch (error) {
      console.error(error);
      return false;
    }
  }
}

export async function post(text: string, judge: Judge) {
  if (await judge.isSpam(text)) throw new Error('Looks like spam.');
  await publish(text);
}

export async function postUnlessUnsafe(text: string) {
  const isUnsafe = (await ask(`SAFE or UNSAFE? ${text}`)) === 'UNSAFE';
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `UNSAFE` stops here: with a full stop, in other le
  if (isUnsafe) return;
  await publish(text);
}

// Clean: what is not the word stops.
const isSafe = async (text: string) => (await ask(`SAFE or UNSAFE? ${text}`)) === 'SAFE';

export async function postSafely(text: string) {
  if (!(await isSafe(text))) throw new Error('Looks unsafe.');
  await publish(text);
}

export async function postIfSafe(text: string) {
  if (await isSafe(text)) await publish(text);
}

// The word's mention is itself what the function gives, or is tested there.
export async function isUrgent(text: string) {
  return (await ask(`Is this urgent? ${text}`)).toLowerCase().includes('yes');
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `yes` anywhere decides here, also one that den
}

export async function isLate(text: string) {
  if ((await ask(`Is this late? ${text}`)).toLowerCase().includes('yes')) return true;
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `yes` anywhere decides here, also one that den
  return false;
}

// Clean: it ends a loop whose turns are counted.
const isDone = async (text: string) => (await ask(`Go on: ${text}`)).includes('finished');

export async function work(text: string) {
  for (let turn = 0; turn < 5; turn++) if (await isDone(text)) break;
}
