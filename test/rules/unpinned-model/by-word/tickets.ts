import { generateObject } from 'ai';
import { z } from 'zod';
import { pick, pickBySize, pickByUser, pickFor } from './models.js';

const schema = z.object({ urgent: z.boolean() });
const TASK = 'sort';

export const sort = (prompt: string) => generateObject({ model: pick('sort'), schema, prompt });
export const sortByConstant = (prompt: string) => generateObject({ model: pick(TASK), schema, prompt });
export const sortByPassing = (prompt: string) => generateObject({ model: pickFor('sort'), schema, prompt });
export const sortBySize = (prompt: string) => generateObject({ model: pickBySize('small'), schema, prompt });
export const sum = (prompt: string) => generateObject({ model: pick('add'), schema, prompt });
export const judge = (prompt: string, task: string) => generateObject({ model: pickByUser(task), schema, prompt });
