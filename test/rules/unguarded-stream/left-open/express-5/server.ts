import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
app.use(express.json());

// Clean: what the second answer throws goes to Express, which closes the connection.
app.post('/answers', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
    res.end();
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'Something went wrong' });
  }
});

// Nothing is thrown here that Express could hear of.
app.post('/recorded', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    res.end();
  } catch (error) {
    console.error(error);
  }
});
