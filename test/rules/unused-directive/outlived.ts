// rules: unused-directive, missing-timeout
import OpenAI from 'openai';

// seawall-ignore-next-line missing-timeout -- the job system ends it
const openai = new OpenAI();
// seawall-ignore-next-line missing-timeout -- it used to have none
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive [warning]: This comment silences nothing: `missing-timeout` would say nothing her
const limited = new OpenAI({ timeout: 20_000 });

// seawall-ignore-next-line -- whatever it is
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive [warning]: This comment silences nothing: every rule would say nothing here. Remo
export const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

export const other = (input: string) => limited.responses.create({ model: 'gpt-5', input }); // seawall-ignore-line missing-timeout -- no longer
//                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive [warning]: This comment silences nothing: `missing-timeout` would say nothing her

// A rule that is switched off may well have something to say.
// seawall-ignore-next-line unguarded-call -- its callers do
export const third = (input: string) => openai.responses.create({ model: 'gpt-5', input });
