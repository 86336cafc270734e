/** Arithmetic on absolute `/` paths; the core has no `node:path`. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Joins and normalizes `.` and `..`. */
export function joinPath(directory: string, relative: string): string {
  const parts = directory.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Every folder from the file's own up to the root. */
export function* foldersUp(path: string): Iterable<string> {
  let folder = directoryOf(path);
  while (true) {
    yield folder;
    if (folder === '') return;
    folder = directoryOf(folder);
  }
}

/** A glob of the forms `**`, `*`, `?`, `{a,b}` and `[x]` as a pattern over whole paths. */
export function globToPattern(glob: string): RegExp {
  let source = '';
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i] ?? '';
    if (glob.startsWith('**/', i)) {
      source += '(?:.*/)?';
      i += 2;
    } else if (glob.startsWith('**', i)) {
      source += '.*';
      i += 1;
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '{') source += '(?:';
    else if (char === '}') source += ')';
    else if (char === ',') source += '|';
    else source += /[.+^$()|\\[\]]/.test(char) ? `\\${char}` : char;
  }
  return new RegExp(`^${source}$`);
}
