export const load = async (): Promise<string | undefined> => undefined;
