import { fileURLToPath, pathToFileURL } from 'node:url';
import { toSlashes } from '../host/paths.js';

/** Documents that are on no disk live below this folder, which no host can read. */
const NOWHERE = '/.seawall-untitled';

const EXTENSIONS: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
  vue: '.vue',
  svelte: '.svelte',
  astro: '.astro',
};

/** The path of a `file:` address; undefined for all others. */
export function toFilePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return toSlashes(fileURLToPath(uri)).replace(/(?<=.)\/$/, '');
  } catch {
    return undefined;
  }
}

/** The path by which the engine knows a document. What was never saved gets one that tells its language. */
export function toDocumentPath(uri: string, languageId: string): string {
  return toFilePath(uri) ?? `${NOWHERE}/${encodeURIComponent(uri)}${EXTENSIONS[languageId] ?? ''}`;
}

export function isOnDisk(path: string): boolean {
  return !path.startsWith(`${NOWHERE}/`);
}

export function toFileUri(path: string): string {
  return pathToFileURL(path).href;
}
