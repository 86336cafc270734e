// What has just failed is asked again, word for word.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function answer(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-6-luna', input });
  } catch (error) {
    console.error(error);
    return await openai.responses.create({ model: 'gpt-6-luna', input });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fake-fallback [warning]: This handler of `openai.responses.create` makes the same request again
  }
}

// Clean: another model.
export async function smaller(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-6-luna', input });
  } catch (error) {
    console.error(error);
    return await openai.responses.create({ model: 'gpt-6-mini', input });
  }
}

// Clean: it waits, so it is a retry.
export async function later(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-6-luna', input });
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return await openai.responses.create({ model: 'gpt-6-luna', input });
  }
}

const toRequest = (input: string, tries = 0) => ({ model: 'gpt-6-luna', input, temperature: tries });
let tried = 0;
function toNextRequest(input: string) {
  tried++;
  return { model: tried > 1 ? 'gpt-6-mini' : 'gpt-6-luna', input };
}

export async function built(input: string) {
  try {
    return await openai.responses.create(toRequest(input));
  } catch (error) {
    console.error(error);
    return await openai.responses.create(toRequest(input));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fake-fallback [warning]: This handler of `openai.responses.create` makes the same request again
  }
}

// Clean: what it asks for is counted.
export async function counted(input: string) {
  try {
    return await openai.responses.create(toNextRequest(input));
  } catch (error) {
    console.error(error);
    return await openai.responses.create(toNextRequest(input));
  }
}
