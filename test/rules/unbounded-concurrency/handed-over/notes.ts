import type { Model } from './model';

export async function describe(model: Model, note: string) {
  return `- ${await model.text(note)}`;
}

export async function name(model: Model, note: string) {
  return `# ${await model.title(note)}`;
}
