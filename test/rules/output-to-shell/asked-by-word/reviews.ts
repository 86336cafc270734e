import { EventEmitter, once } from 'node:events';

const reviews = new EventEmitter();

export async function waitForReview(command: string): Promise<{ status: string }> {
  reviews.emit('wanted', command);
  const [review] = await once(reviews, 'given');
  return review;
}
