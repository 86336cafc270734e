import cron from 'node-cron';
import tasks, { recap } from './recap.js';

cron.schedule('0 9 * * 1', async () => {
  await recap.post(globalThis.channel);
});
cron.schedule('0 0 * * 1', () => tasks.night());
cron.schedule('0 12 * * 1', async () => {
  try {
    await tasks.day();
  } catch {
    console.log('Please try again later.');
  }
});
