import { openai } from '@ai-sdk/openai';
import { customProvider, experimental_generateImage } from 'ai';

const own = customProvider({
  imageModels: { small: openai.image('dall-e-2'), large: openai.image('gpt-image-2') },
//                                   ^^^^^^^^^^ retired-model [error]: OpenAI switched `dall-e-2` off on 2026-05-12
});

export const draw = (prompt: string) => experimental_generateImage({ model: own.imageModel('small'), prompt });
export const paint = (prompt: string) => experimental_generateImage({ model: own.imageModel('large'), prompt });
