// A table from which users choose.
export const ENDING = [
  { id: 'fast', name: 'gpt-3.5-turbo' },
//                    ^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23, by its dates as of 
  { id: 'wise', name: 'gpt-4' },
//                    ^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
];

// Clean: some are there to stay, and what users choose is not known.
export const MIXED = [
  { id: 'fast', name: 'gpt-3.5-turbo' },
  { id: 'wise', name: 'gpt-5.2' },
];

// Clean: others may be added.
export const OPEN = [{ id: 'fast', name: 'gpt-3.5-turbo' }, { id: 'wise', name: 'gpt-4' }, { id: 'own', name: process.env.MODEL ?? '' }];
