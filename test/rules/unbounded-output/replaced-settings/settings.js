import { load } from './store.js';

export const SETTINGS = { greeting: 'Hello', extra: {} };
export const FIXED = { greeting: 'Hello', extra: {} };

export async function restore(user) {
  const saved = await load(user);
  for (const key in saved) SETTINGS[key] = saved[key];
}
