const { Router } = require('express');
const OpenAI = require('openai');

const openai = new OpenAI();
const router = Router();

// Clean: whoever mounts the router has the handler.
router.post('/ask', async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question });
  res.json({ text: answer.output_text });
});

module.exports = router;
