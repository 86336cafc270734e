// The form of next-safe-action up to 6: the client is a function.
import { createSafeActionClient } from 'next-safe-action';

class InputError extends Error {}

export const action = createSafeActionClient({
  handleReturnedServerError: (e) => (e instanceof Error ? { serverError: e.message } : { serverError: 'It failed' }),
//                                                                       ^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
});

// Clean: only the words of errors of its own.
export const quietAction = createSafeActionClient({
  handleReturnedServerError(e) {
    if (e instanceof InputError) return { serverError: e.message };
    return { serverError: 'It failed' };
  },
});
