import type { Site } from './calls.js';
import type { CommentFact } from './facts.js';

/** A comment that silences rules: `// seawall-ignore-next-line <rule-id> [, <rule-id>] -- <reason>`. */
export interface Directive extends Site {
  readonly scope: 'next-line' | 'line' | 'file';
  /** Empty means every rule. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** `until 2027-01-31`, as written. */
  readonly until: string | null;
}

const FORM = /^seawall-ignore(?:-(next-line|line|file))?\b\s*([\s\S]*)$/;

export function readDirectives(file: string, comments: readonly CommentFact[]): readonly Directive[] {
  return comments.flatMap((comment) => {
    const match = FORM.exec(comment.text);
    if (!match) return [];
    const [names = '', reason] = (match[2] ?? '').split(/(?:^|\s+)--\s+/);
    const until = /\buntil\s+(\d{4}-\d{2}-\d{2})/.exec(names)?.[1] ?? null;
    const rules = names
      .replace(/\buntil\s+\S+/, '')
      .split(/[\s,]+/)
      .filter((name) => name !== '');
    const scope = match[1] === 'file' ? 'file' : match[1] === 'line' ? 'line' : 'next-line';
    return [{ file, span: comment.span, scope, rules, reason: reason?.trim() || null, until }];
  });
}

/** A directive and what came of it. */
export interface DirectiveUse extends Directive {
  /** Its date has passed, so that it silences nothing any more. */
  readonly isExpired: boolean;
  /** Rules that it names and that would say nothing here anyway. */
  readonly unused: readonly string[];
  /** Nothing is silenced by it. */
  readonly isUnused: boolean;
}

/** Does a directive silence this rule on this line (0-based)? */
export function silences(
  directive: Directive,
  rule: string,
  line: number,
  lineOf: (offset: number) => number,
  today: string | null,
): boolean {
  if (isExpired(directive, today)) return false;
  if (directive.rules.length > 0 && !directive.rules.includes(rule)) return false;
  if (directive.scope === 'file') return true;
  return lineOf(directive.span[1]) + (directive.scope === 'next-line' ? 1 : 0) === line;
}

/** `silenced` are the rules that it kept from speaking, `enabled` those that were asked. */
export function toUse(
  directive: Directive,
  silenced: ReadonlySet<string>,
  enabled: ReadonlySet<string>,
  today: string | null,
): DirectiveUse {
  const unused = directive.rules.filter((rule) => enabled.has(rule) && !silenced.has(rule));
  const isJudged = directive.rules.every((rule) => enabled.has(rule));
  return { ...directive, isExpired: isExpired(directive, today), unused, isUnused: isJudged && silenced.size === 0 };
}

/** The last day counts. */
function isExpired({ until }: Directive, today: string | null): boolean {
  return until !== null && today !== null && until < today;
}
