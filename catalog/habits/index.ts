import type { Habits } from '../../analysis/catalog.js';
import { answers } from './answers.js';
import { failures } from './failures.js';
import { conversations, people } from './people.js';
import { recorderHabits } from './recorders.js';

/** What names tell by custom. Where an import or a type says what something is, the catalog of its package is asked instead. */
export const habits: Habits = { failures, answers, recorders: recorderHabits, people, conversations };
