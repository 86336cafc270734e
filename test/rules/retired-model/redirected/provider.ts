export const provider = { getModel: (name?: string) => load(name ?? 'local') };

declare function load(name: string): Promise<never>;
