import { Body, Controller, Post } from '@nestjs/common';
import express from 'express';
import OpenAI from 'openai';
import { CatchErrors, guarded, Named, Timed } from './decorators';

const openai = new OpenAI();

class Desk {
  // Clean: the decorator's own `try` is around every call of the method.
  @CatchErrors('')
  async title(text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
  }

  @guarded
  async mood(text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
  }

  // The inner decorator lets it through, the outer one catches it.
  @CatchErrors('')
  @Timed
  async topic(text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
  }

  @Timed
  @Named('summary')
  async summary(text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; Ex
  }
}

const desk = new Desk();
const app = express();
app.post('/title', async (req, res) => void res.json(await desk.title(req.body.text)));
app.post('/mood', async (req, res) => void res.json(await desk.mood(req.body.text)));
app.post('/topic', async (req, res) => void res.json(await desk.topic(req.body.text)));
app.post('/summary', async (req, res) => void res.json(await desk.summary(req.body.text)));

@Controller('tags')
export class Tags {
  @Post()
  @CatchErrors([])
  async caught(@Body('text') text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
  }

  @Post('all')
  @Timed
  async timed(@Body('text') text: string) {
    return (await openai.responses.create({ model: 'gpt-4.1', input: text })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  }
}
