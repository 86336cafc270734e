import type { Operation } from '../../catalog.js';
import type { PromptPart, PromptProfile } from '../../prompts.js';
import type { LimitFacts } from '../options/limits.js';
import { toBuiltOptions, toRepairOptions } from '../options/repairs.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { findLengthCheck } from './lengths.js';
import { isPaidByOther } from './payers.js';
import { findPromptOrigins, type PromptOrigin } from './prompt-origins.js';
import { findPromptTexts, type PromptRole, type PromptTexts } from './prompt-texts.js';
import { isReadAgain } from './repeated-texts.js';
import { isFreeText, isUnboundedText } from './request-checks.js';

/** Operations whose prompt is a conversation. */
const ASKING: ReadonlySet<string> = new Set(['chat', 'agent', 'text_completion']);
/** Operations that are told in words what to make. */
const MAKING: ReadonlySet<string> = new Set(['image', 'audio', 'video']);

/** What goes into the texts of a request that the program does not write itself. */
export function readPrompt(linker: Linker, facts: LimitFacts, operation: Operation | undefined): PromptProfile {
  const name = facts.call.kind === 'sdk' ? facts.call.operation.operation : facts.call.operation;
  if (!ASKING.has(name) && !MAKING.has(name)) return { parts: [], system: 'not-applicable', repair: [] };
  const texts = findPromptTexts(linker, facts, operation);
  const isOthers = isPaidByOther(linker, facts);
  const repair = (operation?.options.system ?? []).flatMap((path) => [
    ...toRepairOptions(facts, path, 'count'),
    ...toBuiltOptions(linker, facts, path),
  ]);
  return { parts: findParts(linker, texts, isOthers), system: readSystem(linker, texts, operation), repair };
}

/** Templates whose text itself says whose words follow: `{{role "system"}}`. */
const HAS_ROLES = /\{\{\s*role\s/;

function readSystem(linker: Linker, { texts, isWhole }: PromptTexts, operation: Operation | undefined): PromptProfile['system'] {
  if (texts.some(({ role }) => role === 'system')) return 'present';
  const { system, messages } = operation?.options ?? {};
  if (!system && !messages) return 'not-applicable';
  return isWhole && texts.length > 0 && !texts.some(({ at }) => HAS_ROLES.test(textOf(linker, at))) ? 'absent' : 'unknown';
}

function findParts(linker: Linker, { texts }: PromptTexts, isOthers: boolean): readonly PromptPart[] {
  const parts = texts.flatMap(({ at, role, path = [] }) =>
    findPromptOrigins(linker, at, path)
      // Who brings the key may say what is done with it.
      .filter(({ from, isChecked }) => (from === 'request' ? isOthers : !isChecked))
      .map((origin): Found => ({ taken: origin.taken, part: toPart(linker, origin, role, path) })),
  );
  return mergeWays(withoutRepeated(linker, parts));
}

interface Found {
  readonly taken: Ref;
  readonly part: PromptPart;
}

/** What is refused where it is read first comes to no second place. */
function withoutRepeated(linker: Linker, found: readonly Found[]): readonly PromptPart[] {
  const unbounded = found.filter(({ part }) => part.isUnbounded);
  return found.map(({ taken, part }) => {
    const isRepeated = part.isUnbounded && unbounded.some((one) => isReadAgain(linker, one.taken, taken));
    return isRepeated ? { ...part, isUnbounded: false, length: null } : part;
  });
}

/** Several callers may hand over what stands in one place: it is as free and as long as any of them lets it be. */
function mergeWays(parts: readonly PromptPart[]): readonly PromptPart[] {
  const merged = new Map<string, PromptPart>();
  for (const part of parts) {
    const key = `${part.file}:${part.span[0]}:${part.role}:${part.from}`;
    const other = merged.get(key);
    const worst = other?.isUnbounded && !part.isUnbounded ? other : part;
    merged.set(key, other ? { ...worst, isFree: part.isFree || other.isFree } : part);
  }
  return [...merged.values()];
}

function toPart(linker: Linker, origin: PromptOrigin, role: PromptRole, within: readonly string[]): PromptPart {
  const { from, taken, source, path } = origin;
  const isSent = from === 'request';
  const isUnbounded = isSent && isUnboundedText(linker, origin);
  return {
    ...siteOf(taken),
    code: [textOf(linker, taken), ...within].join('.'),
    role,
    from,
    path,
    source: siteOf(source),
    isFree: isSent && isFreeText(linker, origin),
    isUnbounded,
    length: isUnbounded ? findLengthCheck(linker, taken) : null,
  };
}

function textOf(linker: Linker, ref: Ref): string {
  const { file, span } = siteOf(ref);
  return linker.project.code(file, span).replace(/\s+/g, ' ');
}
