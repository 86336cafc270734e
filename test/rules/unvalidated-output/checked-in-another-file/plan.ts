import { z } from 'zod';
import { askForJson } from './ask.js';

const Plan = z.object({ steps: z.array(z.string()) });

export async function plan(goal: string) {
  const result = Plan.safeParse(await askForJson(goal));
  return result.success ? result.data.steps : [];
}
