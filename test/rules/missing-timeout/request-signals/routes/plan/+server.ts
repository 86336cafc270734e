import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { plan, sketch } from './plan.js';

declare const signals: { next(): AbortSignal };

export const POST: RequestHandler = async ({ request }) => {
  const { text } = await plan('A garden', request.signal);
  return json({ text, sketch: (await sketch('A garden', signals.next())).text });
};
