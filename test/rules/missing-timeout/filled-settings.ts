// Settings that are put together under names which are worked out may hold any of them.
import OpenAI from 'openai';

declare const readers: Record<string, (text: string | undefined) => unknown>;

function readSettings() {
  const settings: Record<string, unknown> = {};
  for (const name of Object.keys(readers)) settings[name] = readers[name]?.(process.env[name]);
  return settings as { timeout: number };
}

const { timeout } = readSettings();
const patient = new OpenAI({ timeout });
export const joke = () => patient.responses.create({ model: 'gpt-6-luna', input: 'A joke' });

// Into these nobody puts anything.
const none = {};
const endless = new OpenAI({ ...none });
//              ^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
export const riddle = () => endless.responses.create({ model: 'gpt-6-luna', input: 'A riddle' });
