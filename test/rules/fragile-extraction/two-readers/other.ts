import { ask } from './ask.js';
import { dig } from './parse.js';

export const listLoosely = async (content: string) => ({ tasks: dig(await ask(content)) });
