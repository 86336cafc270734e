export const settings = (): Record<string, unknown> => JSON.parse(process.env.SETTINGS ?? '{}');
