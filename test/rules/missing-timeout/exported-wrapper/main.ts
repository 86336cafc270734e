import { ask, askAnyhow, askInTime, clientFor } from './ask.js';
import { register } from '@acme/registry';

const answer = await ask('Hello');
const warmer = await ask('Hello again', { temperature: 1 });
const late = await askInTime('Hello', { abortSignal: AbortSignal.timeout(20_000) });
const other = await clientFor({ baseURL: 'https://eu.api.openai.com/v1' }).responses.create({ model: 'gpt-5.1', input: 'Hello' });
register(askAnyhow);
console.log(answer.text, warmer.text, late.text, other.output_text, (await askAnyhow('Hello')).text);
