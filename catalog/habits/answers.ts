import type { AnswerHabits } from '../../analysis/catalog.js';

/** Read off the applications in which the rules were tried, and the documentation that is named. */
export const answers: AnswerHabits = {
  properties: /^(?:reply|answer|fallback\w*)$/,
  givenBack: /^(?:results?|text|summary|title|output|suggestions?|original|items)$/,
  besideWords: /^(?:results?|summary|output|suggestions?|original|items|data|rows|fallback\w*)$/i,
  texts: /^(?:text|content|message|description|title|answer|reply|body)$/i,
  words: /text|content|message|answer|reply|title|summary|body/i,
  // Express, Koa and Fastify (`send`, `json`, `render`, `end`), discord.js (`reply`, `followUp`, `editReply`), grammY and Telegraf (`reply`),
  // Slack's Bolt (`say`, `respond`), VS Code's chat (`markdown`) and windows (`showErrorMessage`), workers and web views (`postMessage`).
  replies:
    /^(?:reply|send|sendMessage|respond|say|edit|editMessage|editReply|followUp|markdown|write|text|showErrorMessage|postMessage|sendText|json|render|end)$/,
  takenReplies: /^(?:say|respond|reply|followUp|editReply)$/,
  // https://developer.mozilla.org/docs/Web/API/ReadableStreamDefaultController/enqueue
  streams: /controller/i,
  // `Response.json()`, `new Response()`, Next.js' `NextResponse`, Hono's `c.json()`, `c.text()`, `c.html()`.
  responses: /^(?:json|Response|NextResponse|send|text|html)$/,
  postponing: /queue|later|fallback|cached?$|backup|degraded/i,
  notPostponing: /^(?:is|should|can|has|clear|delete|invalidate|remove|reset|flush)(?![a-z])/,
  keepers: /queue|cache/i,
  keeping: /^(?:add|push|send|sendMessage|publish|enqueue|get|read)$/,
};
