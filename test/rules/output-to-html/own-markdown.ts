// Markup of one's own around what stood between the stars cleans nothing.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function ask(input: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input });
  return output_text;
}

export async function bold(out: HTMLElement) {
  const text = await ask('A hint');
  out.innerHTML = text.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html: becomes part of a page
}

// Clean: tags are taken out, and nothing is put back.
export async function plain(out: HTMLElement) {
  const text = await ask('A hint');
  out.innerHTML = text.replace(/<.*?>/g, '');
}

// Clean: each sign is written so that it is none.
export async function escaped(out: HTMLElement) {
  const text = await ask('A hint');
  out.innerHTML = text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
