import type { Answer } from '../../analysis/catalog.js';

/** https://platform.openai.com/docs/api-reference/assistants-streaming/events: a run that was cut off ends with an event of its own. */
export const RUN_EVENTS = {
  shown: ['data.delta.content[].text.value'],
  finish: ['data.incomplete_details', 'data.last_error'],
  endTypes: [
    ...['thread.run.incomplete', 'thread.run.failed', 'thread.run.expired', 'thread.run.cancelled'],
    ...['completed', 'incomplete', 'failed', 'expired'],
  ],
  typedBy: ['event', 'data.status'],
} as const satisfies Answer;
