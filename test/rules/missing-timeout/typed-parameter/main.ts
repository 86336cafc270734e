import OpenAI from 'openai';
import { classify } from './classify.js';

const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout: no time limit for this call

console.log(await classify(openai, 'Where is my parcel?').catch(() => 'unknown'));
