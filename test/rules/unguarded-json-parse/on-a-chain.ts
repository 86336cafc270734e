// A parse inside `.then` is covered by a `.catch` behind it, not by one in front of it.
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-4o', input: 'Answer as JSON.' };

process.on('message', () => {
  openai.responses
    .create(request)
    // Clean: the handler stands behind the parse.
    .then((answer) => console.log(JSON.parse(answer.output_text)))
    .catch(console.error);
});

process.on('disconnect', () => {
  openai.responses
    .create(request)
    .catch(() => ({ output_text: '{}' }))
    .then((answer) => console.log(JSON.parse(answer.output_text)));
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: throws on a model's answer
});
