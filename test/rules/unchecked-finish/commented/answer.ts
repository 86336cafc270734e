/**
 * What comes of a chat.
 * @property {string} choices[].finish_reason - why it ended
 */
export interface Answer {
  choices: { delta?: { content?: string }; finish_reason?: string }[];
}
