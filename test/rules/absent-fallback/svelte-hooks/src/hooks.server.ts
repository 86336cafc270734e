import type { HandleServerError } from '@sveltejs/kit';

export const handleError: HandleServerError = ({ error, event }) => {
  console.error(event.url.pathname, error);
  return { message: 'Something went wrong' };
};
