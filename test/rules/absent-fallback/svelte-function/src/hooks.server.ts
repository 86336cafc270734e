export function handleError({ error, event }) {
  console.error(event.url.pathname, error);
  return { message: 'Something went wrong' };
}
