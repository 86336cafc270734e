/** A wrapper of the project's own: what it gives back is the handler. */
export function withErrors(run: (text: string) => Promise<unknown>) {
  return async (request: Request) => {
    try {
      return Response.json(await run(await request.text()));
    } catch (error) {
      console.error(error);
      return Response.json({ error: 'failed' }, { status: 500 });
    }
  };
}
