import { openai } from './openai.js';

const memory: { text: string; vector: number[] }[] = [];

/** Keeps a solved ticket so that later ones can be answered from it. Nobody waits for it, and a ticket that is lost does no harm. */
export function remember(text: string): void {
  openai.embeddings
    .create({ model: 'text-embedding-3-small', input: text })
    .then(({ data }) => {
      memory.push({ text, vector: data[0]?.embedding ?? [] });
    })
    .catch((error) => console.error('The ticket was not kept', error));
}

/** The latest tickets that were solved. */
export function recall(): readonly string[] {
  return memory.slice(-3).map(({ text }) => text);
}
