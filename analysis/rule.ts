import type { ClientProfile, FileProfile, LlmCall, Site } from './calls.js';
import type { DirectiveUse } from './directives.js';
import type { Intention } from './edit/intention.js';

export type Severity = 'error' | 'warning' | 'information' | 'off';
export type Preset = 'recommended' | 'strict' | 'security';
/** What people ask when they look for a rule, in the order of the index of all pages. */
export const QUESTIONS = [
  'What happens when the provider is down?',
  'What happens when the provider is slow, or says nothing?',
  'What happens when a stream breaks off, or its reader leaves?',
  'How often is the same asked again?',
  'What can it cost, and what ends it?',
  'What if the answer is cut short, empty or refused?',
  'What if the answer is not of the form that the code expects?',
  'What can an answer do to the system?',
  'What can the sender of a request make the model do?',
  'What is given away?',
  'Will this model and this SDK do what the code asks of them?',
  'Is what was silenced or skipped still right?',
] as const;
export type Question = (typeof QUESTIONS)[number];
export type Category = 'resilience' | 'bounds' | 'output' | 'security' | 'config' | 'housekeeping';
/** `safe` never changes what the program means; `unsafe` changes behavior; `has-placeholders` leaves something for the author to finish. */
export type Applicability = 'safe' | 'unsafe' | 'has-placeholders';

/** A repair that is not computed yet: the edit is made from the current text when somebody asks. */
export interface Fix {
  /** Imperative, without a full stop: `Set a 30 s timeout on this client`. */
  readonly title: string;
  readonly applicability: Applicability;
  readonly intention: Intention;
}

export interface Related extends Site {
  readonly text: string;
}

/** What a rule yields. Problems of one rule at one place are merged into one diagnostic that names all their calls. */
export interface Problem<MessageId extends string = string> {
  readonly at: Site;
  readonly message: MessageId;
  /** Values for `{name}` in the message. `{calls}` is filled by the linter: `this call`, `3 calls`. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Overrides the rule's severity. */
  readonly severity?: Exclude<Severity, 'off'>;
  /** Fewer presets than the rule's own, for a problem that few want to hear of. */
  readonly presets?: readonly Preset[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

export interface Rule<MessageId extends string = string> {
  readonly id: string;
  /** One line, for lists: `A model call whose failure nobody handles`. */
  readonly summary: string;
  /** Two or three sentences on what happens in production. */
  readonly why: string;
  readonly category: Category;
  /** The question that the rule answers. */
  readonly question: Question;
  readonly severity: Severity;
  readonly presets: readonly Preset[];
  readonly cwe: readonly number[];
  /** Ids in the OWASP Top 10 for LLM applications, of 2025 and of 2026. */
  readonly owasp: { readonly 2025: readonly string[]; readonly 2026: readonly string[] };
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Judges one call. Pure, as its siblings: no I/O, no clock, no syntax trees, no SDK by name. */
  check?(call: LlmCall): Iterable<Problem<MessageId>>;
  /** Judges a client where it is built, whoever calls it. */
  checkClient?(client: ClientProfile): Iterable<Problem<MessageId>>;
  /** Judges what belongs to no call and no client, in a file that mentions an SDK or an endpoint. */
  checkFile?(file: FileProfile): Iterable<Problem<MessageId>>;
  /** Judges a comment that silences rules, after all else was judged. */
  checkDirective?(use: DirectiveUse): Iterable<Problem<MessageId>>;
}

type Visitor = 'check' | 'checkClient' | 'checkFile' | 'checkDirective';

/** An identity function that infers the message ids; the yielded key is blamed where it is misspelt. */
export function defineRule<const MessageId extends string>(
  rule: Omit<Rule<MessageId>, Visitor> & Pick<Rule<NoInfer<MessageId>>, Visitor>,
): Rule<MessageId> {
  return rule;
}

/** A problem with its rule, its file and its final words: what editors and reporters show. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly at: Site;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Every call that the one repair mends. */
  readonly calls: readonly Site[];
  /** Stable under edits elsewhere in the file: rule, name of the file, text of the place with its white space collapsed, ordinal. */
  readonly fingerprint: string;
}
