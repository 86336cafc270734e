import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Host } from '../analysis/host.js';
import { listSourceFiles } from './walk.js';

/** Larger files are bundles or data; parsing one would cost more than everything else together. */
const MAX_BYTES = 5 * 1024 * 1024;

/** A host over the disk. `roots` are absolute with `/`; nothing is read before it is asked for, and the list of files is made once. */
export function createDiskHost(roots: readonly string[]): Host {
  let files: readonly string[] | undefined;
  const reasons = new Map<string, string>();
  return {
    roots,
    listFiles: () => {
      files ??= [...new Set(roots.flatMap((root) => listSourceFiles(root)))].sort();
      return files;
    },
    readText: (file) => {
      const { text, reason } = readTextFile(file);
      if (reason !== undefined) reasons.set(file, reason);
      return text;
    },
    explainUnread: (file) => reasons.get(file) ?? readTextFile(file).reason ?? 'not readable',
  };
}

/** The file's text without a byte order mark, so that offsets are those of editors; or why there is none. */
function readTextFile(file: string): { readonly text?: string; readonly reason?: string } {
  try {
    const bytes = readBytes(file);
    if (typeof bytes === 'number') return { reason: `too large (${Math.round(bytes / 1024 / 1024)} MB)` };
    // Of text with a zero byte in it the analysis says so itself, as it does of an editor's.
    if (!isUtf8(bytes)) return { reason: bytes.includes(0) ? 'binary' : 'not UTF-8 text' };
    const text = bytes.toString('utf8');
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? `not readable (${error.code})` : 'not readable' };
  }
}

/** The file's bytes, or only its size where that is beyond the limit. One open file answers both questions. */
function readBytes(file: string): Buffer | number {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return size > MAX_BYTES ? size : readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
