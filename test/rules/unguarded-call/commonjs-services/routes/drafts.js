const { Router } = require('express');
const asyncHandler = require('express-async-handler');
const writer = require('../services/writer');
const { titles } = require('../services');

const router = Router();

router.post('/', async (req, res) => {
  const answer = await writer.draft(req.body.text);
  res.json({ text: answer.output_text });
});

router.put(
  '/',
  asyncHandler(async (req, res) => {
    const answer = await writer.rewrite(req.body.text);
    res.json({ text: answer.output_text });
  }),
);

router.get('/title', async (req, res) => {
  const answer = await titles.of(req.query.text);
  res.json({ title: answer.output_text });
});

module.exports = router;
