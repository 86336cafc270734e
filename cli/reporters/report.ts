import type { Inspection } from '../../analysis/seawall.js';
import type { Colors } from '../colors.js';
import type { Places } from '../places.js';

/** What a reporter of `seawall check` turns into text. Reporters are pure: the same report gives the same bytes. */
export interface Report {
  readonly inspection: Inspection;
  readonly places: Places;
  /** How many repairs were applied before this inspection; null when none were asked for. */
  readonly fixed: { readonly fixes: number; readonly files: number } | null;
}

export interface Layout {
  readonly colors: Colors;
  /** In columns. */
  readonly width: number;
}

export type Reporter = (report: Report, layout: Layout) => string;
