import OpenAI from 'openai';
import { classify } from './classify.js';

const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call

console.log(await classify(openai, 'Where is my parcel?').catch(() => 'unknown'));
