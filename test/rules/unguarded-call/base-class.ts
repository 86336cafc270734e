// `this.step()` in a base class runs the method of whichever class was made; a table's functions run under a computed key.
import OpenAI from 'openai';

const openai = new OpenAI();

abstract class Job {
  async run() {
    try {
      return await this.step();
    } catch (error) {
      console.error(error);
      return '';
    }
  }

  async bare() {
    return this.other();
  }

  abstract step(): Promise<string>;
  abstract other(): Promise<string>;
}

class Summary extends Job {
  async step() {
    // Clean: the base class catches.
    return (await openai.responses.create({ model: 'gpt-4o-mini', input: 'Summarize.' })).output_text;
  }

  async other() {
    return (await openai.responses.create({ model: 'gpt-4o', input: 'Translate.' })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  }
}

const tools: Record<string, () => Promise<unknown>> = {
  // Clean: whoever looks it up catches.
  classify: () => openai.responses.create({ model: 'gpt-4o-mini', input: 'Classify.' }),
};

process.on('message', async (name: string) => {
  const job = new Summary();
  console.log(await job.run());
  await job.bare();
  try {
    await tools[name]?.();
  } catch (error) {
    console.error(error);
  }
});
