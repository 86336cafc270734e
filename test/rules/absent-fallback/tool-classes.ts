import type { BaseTool } from 'llamaindex';
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();

// Clean: the agent reads what the tool gives.
export class Painter implements BaseTool<{ subject: string }> {
  metadata = { name: 'paint', description: 'Paints a picture' };

  async call({ subject }: { subject: string }) {
    return await this.paint(subject);
  }

  private paint = async (subject: string) => {
    try {
      const { data } = await openai.images.generate({ model: 'gpt-image-2', prompt: subject });
      return { isSuccess: true, data };
    } catch (error) {
      console.error(error);
      return { isSuccess: false, errorMessage: 'It could not be painted. Try again.' };
    }
  };
}

// A page reads what this one gives.
const app = express();
app.post('/paint', async (req, res) => {
  res.json(await paintFor(req.body.subject));
});

async function paintFor(subject: string) {
  try {
    const { data } = await openai.images.generate({ model: 'gpt-image-2', prompt: subject });
//                         ^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.images.generate` onl
    return { isSuccess: true, data };
  } catch (error) {
    console.error(error);
    return { isSuccess: false, errorMessage: 'It could not be painted. Try again.' };
  }
}
