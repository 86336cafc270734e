/** Model ids of one provider, as of a day. */
export interface ModelCatalog {
  /** As messages call it: `OpenAI`. */
  readonly provider: string;
  /** npm packages that send a model's id to this provider itself. */
  readonly packages: readonly string[];
  /** Exports of packages that serve several providers, by name: `OpenAI` of LlamaIndex. */
  readonly exports?: readonly { readonly packages: readonly string[]; readonly names: readonly string[] }[];
  /** Providers of the HTTP catalog whose endpoints take these ids, in a request's body or its path. */
  readonly endpoints?: readonly string[];
  /** What may stand before an id without making it another: `models/`, a region's `eu.`. */
  readonly prefixes?: readonly string[];
  /** `2026-11-23`. */
  readonly asOf: string;
  /** What a request for a model gets after its last day: an error, an answer of the successor, or an error unless a contract says otherwise. */
  readonly end: 'fails' | 'rerouted' | 'contract';
  readonly models: readonly ModelFact[];
}

export interface ModelFact {
  readonly id: string;
  /** The dated id that this moving one stands for at present; absent for an id that does not move. */
  readonly snapshot?: string;
  /** The day on which the provider switches it off, past or to come. */
  readonly shutdownOn?: string;
  /** Whom the provider names in its place, followed to one that is still there. */
  readonly successor?: string;
  readonly end?: ModelCatalog['end'];
  /** Parameters that the provider answers with an error for this model. */
  readonly rejects?: readonly string[];
  /** More of them, which it refuses while it reasons: where a request names an effort other than none. */
  readonly rejectsReasoning?: readonly string[];
  readonly source: string;
}
