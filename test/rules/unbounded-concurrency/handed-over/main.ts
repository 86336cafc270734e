// The object whose method asks is handed to a helper.
import { Model } from './model';
import { describe, name } from './notes';

export async function publish(notes: string[]) {
  const model = new Model();
  const lines = await Promise.all(notes.map((note) => describe(model, note)));
//                                ^^^^^ unbounded-concurrency [warning]: Every element of `notes` is sent to the model in the same moment, howe
  // Clean: two are no crowd.
  const titles = await Promise.all(['first', 'second'].map((note) => name(model, note)));
  return [...titles, ...lines].join('\n');
}
