// What a word of the project's own says is told by those who throw or answer an error where the verdict is false.
import OpenAI from 'openai';

const openai = new OpenAI();
declare function forward(mail: string): Promise<void>;
declare function tag(mail: string, name: string): Promise<void>;

async function answer(input: string): Promise<string> {
  return (await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 16, input })).output_text;
}

async function mayForward(mail: string): Promise<boolean> {
  const verdict = await answer(`CONFIDENTIAL or PUBLIC? ${mail}`);
  return verdict.trim() !== 'CONFIDENTIAL';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `CONFIDENTIAL` stops here
}
export async function POST(request: Request) {
  const mail = await request.text();
  if (!(await mayForward(mail))) return new Response('Not this one.', { status: 403 });
  await forward(mail);
  return Response.json({ sent: true });
}

const mayLeave = async (mail: string) => (await answer(`INTERNAL or PUBLIC? ${mail}`)) !== 'INTERNAL';
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `INTERNAL` stops here

export async function leave(mail: string) {
  if (await mayLeave(mail)) {
    await forward(mail);
  } else {
    throw new Error('This one stays.');
  }
}

// Clean: the one word is what goes on.
async function isPublic(mail: string): Promise<boolean> {
  return (await answer(`CONFIDENTIAL or PUBLIC? ${mail}`)).trim() === 'PUBLIC';
}
export async function forwardPublic(mail: string) {
  if (!(await isPublic(mail))) throw new Error('Not this one.');
  await forward(mail);
}

// Clean: everything but the one word is held back.
async function isSensitive(mail: string): Promise<boolean> {
  return (await answer(`CONFIDENTIAL or PUBLIC? ${mail}`)).trim() !== 'PUBLIC';
}
export async function forwardPlain(mail: string) {
  if (await isSensitive(mail)) throw new Error('Not this one.');
  await forward(mail);
}

// Clean: nobody is denied anything by it.
async function hasTopic(mail: string): Promise<boolean> {
  return (await answer(`What is this about? ${mail}`)).trim() !== 'NOTHING';
}
export async function sort(mail: string) {
  if (!(await hasTopic(mail))) return;
  await tag(mail, 'sorted');
}
