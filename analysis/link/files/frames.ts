import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from './file-index.js';

/** A function and those around it, from the inside out; not the file's own top level. */
export function framesAround(file: FileIndex, frame: FunctionId): readonly FunctionId[] {
  const frames: FunctionId[] = [];
  for (let at: FunctionId | undefined = frame; at !== undefined && at !== 0; at = file.functionAt(at)?.parent) frames.push(at);
  return frames;
}

/** The function of the file's top level in which a place stands, whatever callbacks are around it; 0 where it stands in none. */
export function outermostFrame(file: FileIndex, id: ExpressionId): FunctionId {
  return framesAround(file, file.expression(id).function).at(-1) ?? 0;
}
