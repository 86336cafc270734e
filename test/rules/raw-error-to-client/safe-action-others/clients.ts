// Clean: the client that gives the words away asks no model.
import { createSafeActionClient } from 'next-safe-action';

export const plainClient = createSafeActionClient({ handleServerError: (error) => error.message });

export const quietClient = createSafeActionClient({ handleServerError: () => 'It failed' });
