export const SLOW = Symbol('SLOW');
export const TOKENS = { quick: 'QUICK_CLIENT' } as const;
