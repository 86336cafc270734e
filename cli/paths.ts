import path from 'node:path';

/** Paths have `/` on every platform, inside and in output. */
export function toSlashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

export function toAbsolute(cwd: string, file: string): string {
  return toSlashes(path.resolve(cwd, file));
}

export function toRelative(cwd: string, file: string): string {
  return toSlashes(path.relative(cwd, file)) || '.';
}

export function isInside(folder: string, file: string): boolean {
  return file === folder || folder === '/' || folder === '' || file.startsWith(`${folder}/`);
}

/** The folder of a path and every folder above it, innermost first. */
export function listParents(folder: string): string[] {
  const parents = [folder];
  for (let at = folder; path.dirname(at) !== at; at = path.dirname(at)) parents.push(toSlashes(path.dirname(at)));
  return parents;
}
