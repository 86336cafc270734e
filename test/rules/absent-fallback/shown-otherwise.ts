// The handler draws with the function by which the answer would have been drawn.
import OpenAI from 'openai';

declare const list: HTMLElement;

function draw(notes: readonly string[]): void {
  list.replaceChildren(...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })));
}

function note(text: string): void {
  list.title = text;
}

function ask(client: OpenAI, prompt: string) {
  return client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: prompt }).then((answer) => answer.output_text);
}

// Clean: the notes are shown as they are.
export function sort(client: OpenAI, notes: readonly string[]) {
  client.responses
    .create({ model: 'gpt-6-luna', max_output_tokens: 500, input: `Sort, one per line:\n${notes.join('\n')}` })
    .then((answer) => draw(answer.output_text.split('\n')))
    .catch((error) => {
      console.error('Sorting failed', error);
      draw(notes);
    });
}

export function sortByHelper(client: OpenAI, notes: readonly string[]) {
  ask(client, notes.join('\n'))
    .then((text) => {
      draw(text.split('\n'));
    })
    .catch((error) => {
      console.error('Sorting failed', error);
      draw(notes.toReversed());
    });
}

export async function sortInTry(client: OpenAI, notes: readonly string[]) {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: notes.join('\n') });
    draw(answer.output_text.split('\n'));
  } catch (error) {
    console.error('Sorting failed', error);
    draw(notes);
  }
}

// The words of the error are no list, and neither is nothing.
export async function sortOrTell(client: OpenAI, notes: readonly string[]) {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: notes.join('\n') });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: the code around
    draw(answer.output_text.split('\n'));
  } catch (error) {
    console.error('Sorting failed', error);
    draw([String(error)]);
  }
}

export function noteOrLog(client: OpenAI, notes: readonly string[]) {
  const answer = client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 500, input: notes.join() });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: the code around
  answer
    .then(({ output_text }) => note(output_text))
    .catch((error) => {
      console.error('Sorting failed', error);
      draw(notes);
    });
}
