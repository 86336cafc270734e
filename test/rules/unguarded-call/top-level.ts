// At the top level of a module a rejection ends the process.
import OpenAI from 'openai';

const openai = new OpenAI();
const greeting = await openai.responses.create({ model: 'gpt-4o-mini', input: 'Greet the users.' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
console.log(greeting.output_text);
