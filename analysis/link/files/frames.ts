import type { FunctionId } from '../../facts.js';
import type { FileIndex } from './file-index.js';

/** A function and those around it, from the inside out; not the file's own top level. */
export function framesAround(file: FileIndex, frame: FunctionId): readonly FunctionId[] {
  const frames: FunctionId[] = [];
  for (let at: FunctionId | undefined = frame; at !== undefined && at !== 0; at = file.functionAt(at)?.parent) frames.push(at);
  return frames;
}
