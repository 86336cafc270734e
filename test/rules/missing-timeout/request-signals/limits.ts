export const soon = (): AbortSignal => AbortSignal.timeout(20_000);
