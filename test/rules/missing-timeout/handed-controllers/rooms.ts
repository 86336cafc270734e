export const rooms = new Map<string, AbortController>();

export function limit(controller: AbortController, ms: number) {
  setTimeout(() => controller.abort(), ms);
}

export const stop = (room: string) => rooms.get(room)?.abort();

// It is for other requests.
export const inTime = (ms: number) => AbortSignal.timeout(ms);
