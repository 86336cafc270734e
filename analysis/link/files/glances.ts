import type { AskLog } from './memo.js';

/** What texts tell at a glance, without being parsed. An edit that leaves an answer as it was forgets nothing that leaned on it. */
export interface Glances {
  ask(path: string, question: string, read: (text: string) => boolean): boolean;
  /** The text was changed: gives the questions that it now answers otherwise. */
  update(path: string): readonly Glance[];
}

/** One question about one text, as others remember having asked it. */
export interface Glance {
  readonly answer: boolean;
  readonly read: (text: string) => boolean;
}

export function createGlances(asked: AskLog, textOf: (path: string) => string): Glances {
  const known = new Map<string, Map<string, Glance>>();
  return {
    ask(path, question, read) {
      const about = known.get(path) ?? new Map<string, Glance>();
      known.set(path, about);
      let glance = about.get(question);
      if (!glance) {
        glance = { answer: read(textOf(path)), read };
        about.set(question, glance);
      }
      asked.ask(glance);
      return glance.answer;
    },
    update(path) {
      const about = known.get(path) ?? new Map<string, Glance>();
      const changed = [...about].filter(([, { answer, read }]) => read(textOf(path)) !== answer);
      for (const [question] of changed) about.delete(question);
      return changed.map(([, glance]) => glance);
    },
  };
}
