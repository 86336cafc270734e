import { Review, Summary, Told } from './base.js';

export class ContractReview extends Review {
  constructor() {
    super('claude-sonnet-4-20250514');
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-sonnet-4-20250514` off on 2026-06-15, by its d
  }
  explain(clause: string) {
    return this.ask(clause);
  }
}

// Its constructor is that of the base.
class LetterReview extends Review {
  explain(letter: string) {
    return this.ask(letter);
  }
}

class ShortLetterReview extends LetterReview {}

export const letters = new LetterReview('claude-sonnet-5');
export const shortLetters = new ShortLetterReview('claude-opus-4-20250514');
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-opus-4-20250514` off on 2026-06-15, by its dates

// Through two constructors.
class LongSummary extends Summary {
  constructor(model: string) {
    super({ model });
  }
}

export const summary = new LongSummary('claude-sonnet-4-20250514');
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `claude-sonnet-4-20250514` off on 2026-06-15, by its d

// Clean: which model it is, the request says.
class ByRequest extends Told {}

export const make = (query: { model: string }) => new ByRequest(query.model);
