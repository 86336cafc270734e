export const error = (status: number, cause: unknown) => console.error(status, cause);
