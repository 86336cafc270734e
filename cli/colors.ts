export interface Colors {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}
export type Paint = (text: string) => string;

export const plainColors: Colors = createColors(() => (text) => text);
export const ansiColors: Colors = createColors((open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`);

/** `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` win over what the stream is. */
export function findColors(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean | undefined): Colors {
  if (env.NO_COLOR) return plainColors;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? plainColors : ansiColors;
  return isTerminal && env.TERM !== 'dumb' ? ansiColors : plainColors;
}

function createColors(create: (open: number, close: number) => Paint): Colors {
  return {
    bold: create(1, 22),
    dim: create(2, 22),
    red: create(31, 39),
    yellow: create(33, 39),
    blue: create(34, 39),
    green: create(32, 39),
    cyan: create(36, 39),
  };
}
