export async function withRetry<T>(run: () => Promise<T>, attempts = 2): Promise<T> {
  let last: unknown;
  for (let i = 0; i < attempts; i++) {
    try {
      return await run();
    } catch (error) {
      last = error;
      const { status } = error as { status?: number };
      if (status && status < 500 && status !== 429) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400 * 2 ** i));
    }
  }
  throw last;
}

export async function attempt<T>(run: () => Promise<T>) {
  try {
    return { ok: true, data: await run() };
  } catch (error) {
    console.error(error);
    return { ok: false, error: 'That did not work.' };
  }
}

export async function orElse<T>(run: () => Promise<T>, other: T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return other;
  }
}
