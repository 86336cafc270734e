import { mistral } from '@ai-sdk/mistral';

// A function that picks a model by its argument gives each caller the one that is asked for.
export function pick(task: 'sort' | 'sum' | 'add' | 'chat') {
  switch (task) {
    case 'sort':
      return mistral('mistral-small-2603');
    case 'sum':
    case 'add':
      return mistral('mistral-small-latest');
//                   ^^^^^^^^^^^^^^^^^^^^^^ unpinned-model [information]: `mistral-small-latest` is a name that Mistral moves to other versions,
    case 'chat':
      // Clean: nobody asks for it.
      return mistral('mistral-medium-latest');
    default:
      throw new Error(`unknown task: ${task}`);
  }
}

export const pickFor = (task: 'sort' | 'sum' | 'add' | 'chat') => pick(task);

export function pickBySize(size: 'small' | 'large') {
  if (size === 'small') {
    return mistral('mistral-small-2603');
  } else {
    // Clean: nobody asks for it.
    return mistral('mistral-large-latest');
  }
}

// By a word that is not known, it may be any.
export function pickByUser(task: string) {
  switch (task) {
    case 'sort':
      return mistral('ministral-8b-latest');
//                   ^^^^^^^^^^^^^^^^^^^^^ unpinned-model [information]: `ministral-8b-latest` is a name that Mistral moves to other versions, 
    default:
      return mistral('ministral-8b-latest');
//                   ^^^^^^^^^^^^^^^^^^^^^ unpinned-model [information]: `ministral-8b-latest` is a name that Mistral moves to other versions, 
  }
}
