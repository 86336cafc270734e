type Handler = (request: Request) => Promise<Response>;

export function withErrors(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      console.error(error);
      return Response.json({ error: 'Something went wrong.' }, { status: 500 });
    }
  };
}

export function withTiming(handler: Handler): Handler {
  return async (request) => {
    const started = performance.now();
    const response = await handler(request);
    console.log(performance.now() - started);
    return response;
  };
}
