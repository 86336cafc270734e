const fs = require('node:fs');
const { Configuration, OpenAIApi } = require('openai');

const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

// The options come after all that may be left out.
exports.transcribe = (path) =>
  openai.createTranscription(fs.createReadStream(path), 'whisper-1', undefined, 'verbose_json', 0, 'en', { timeout: 240_000 });

exports.translate = (path) => openai.createTranslation(fs.createReadStream(path), 'whisper-1');
//                            ^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and OpenAI SDK has none of its own
