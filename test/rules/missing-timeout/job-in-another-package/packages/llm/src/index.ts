import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// Clean: the only way that somebody goes begins in a job, whose configuration sets `maxDuration`.
export async function writeMinutes(transcript: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: transcript });
  return text;
}

export async function writeMinutesSafely(transcript: string) {
  try {
    return await writeMinutes(transcript);
  } catch (error) {
    console.warn('no minutes today', error);
    return '';
  }
}

/** Nobody calls it, which takes nothing from the limit of the job. */
export async function writeMinutesTwice(transcript: string) {
  try {
    return [await writeMinutes(transcript), await writeMinutes(transcript)];
  } catch (error) {
    console.warn('no minutes today', error);
    return [];
  }
}

export async function writeTitle(transcript: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: transcript });
//                       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and AI SDK has none of its own: a 
  return text;
}
