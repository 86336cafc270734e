// rules: expired-directive, missing-timeout
import OpenAI from 'openai';

const gone = new OpenAI(); // seawall-ignore-line missing-timeout until 2026-11-25 -- until the new gateway
//           ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expired-directive [warning]: This comment silenced what follows until 2026-11-25 and has no effect 
const lastDay = new OpenAI(); // seawall-ignore-line missing-timeout until 2026-11-26 -- the last day counts
const always = new OpenAI(); // seawall-ignore-line missing-timeout -- for good

export const a = (input: string) => gone.responses.create({ model: 'gpt-5', input });
export const b = (input: string) => lastDay.responses.create({ model: 'gpt-5', input });
export const c = (input: string) => always.responses.create({ model: 'gpt-5', input });
