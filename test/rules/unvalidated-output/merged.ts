// One parse that can throw and is unchecked gives one diagnostic, not two.
// rules: unvalidated-output, unguarded-json-parse
import OpenAI from 'openai';

const openai = new OpenAI();

setInterval(async () => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: 'How is the weather? Answer as JSON.' });
  const weather = JSON.parse(answer.output_text);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: nor does anything check the shape
  console.log(weather.temperature);
}, 60_000);
