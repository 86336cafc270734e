import type { Unanswered } from '../../calls.js';
import { findReasonGivenUp } from '../files/patience.js';
import type { Project } from '../files/project.js';

/** Asks what is asked about one call or file. Code that defeats one question costs its answer alone, and it is said which. */
export interface Questions {
  /** `about` ends "It was not found out …". A question that is given up is answered by `otherwise`, for the reason that it is given. */
  ask<T>(about: string, question: () => T, otherwise: (reason: string) => T): T;
  readonly unanswered: readonly Unanswered[];
}

export function createQuestions({ asked, patience }: Pick<Project, 'asked' | 'patience'>): Questions {
  const unanswered: Unanswered[] = [];
  return {
    unanswered,
    ask(about, question, otherwise) {
      const mark = asked.mark();
      try {
        const answer = question();
        if (asked.since(mark).isCut) unanswered.push({ about, isPartly: true, reason: 'there are more places than Seawall looks at' });
        return answer;
      } catch (error) {
        asked.since(mark);
        const reason = findReasonGivenUp(error);
        if (reason === undefined) throw error;
        unanswered.push({ about, isPartly: false, reason });
        patience.ration();
        return otherwise(reason);
      }
    },
  };
}
