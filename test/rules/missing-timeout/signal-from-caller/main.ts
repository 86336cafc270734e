import { ask } from './ask.js';

console.log(await ask('Hello', AbortSignal.timeout(15_000)));
