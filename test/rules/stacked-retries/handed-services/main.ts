import Groq from 'groq-sdk';
import { Labels, Notes } from './notes.js';
import { startWorker } from './queue.js';

const notes = new Notes(new Groq());
const labels = new Labels(new Groq({ maxRetries: 0 }));

startWorker(notes, labels, async (id, note, label) => console.info({ id, note, label }));
