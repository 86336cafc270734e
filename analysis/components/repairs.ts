import type { Span } from '../facts.js';
import type { Host } from '../host.js';
import type { Diagnostic, Fix } from '../rule.js';
import { findScripts, isComponent } from './index.js';

/** Repairs of what stands in a script; those of code in a template could not be written there. */
export function withoutTemplateFixes(host: Host, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isMarkup = ({ intention }: Fix): boolean => isComponent(intention.file) && !isInScript(host, intention);
  return diagnostics.map((diagnostic) =>
    diagnostic.fixes.some(isMarkup) ? { ...diagnostic, fixes: diagnostic.fixes.filter((fix) => !isMarkup(fix)) } : diagnostic,
  );
}

function isInScript(host: Host, intention: Fix['intention']): boolean {
  const scripts = findScripts(intention.file, host.readText(intention.file) ?? '') ?? [];
  const places = Object.values(intention).filter(isSpan);
  return places.every((place) => scripts.some(([start, end]) => start <= place[0] && place[1] <= end));
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
}
