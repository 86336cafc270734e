import type { Site } from '../../analysis/calls.js';
import type { Diagnostic, Rule } from '../../analysis/rule.js';
import type { Inspection } from '../../analysis/seawall.js';
import { rules } from '../../rules/index.js';
import type { Places } from '../places.js';
import { VERSION } from '../version.js';
import type { Report } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', off: 'none' } as const;

/** SARIF 2.1.0, as code scanning takes it. */
export function reportSarif({ inspection, places }: Report): string {
  const run = {
    tool: { driver: { name: 'Seawall', semanticVersion: VERSION, version: VERSION, rules: rules.map(toRule) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which seawall ran' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: toNotifications(inspection, places) }],
    results: inspection.diagnostics.map((diagnostic) => toResult(diagnostic, places)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toRule({ id, summary, why, category, severity, cwe, owasp }: Rule) {
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why}\n\n\`seawall explain ${id}\` tells more.` },
    defaultConfiguration: { level: LEVELS[severity], enabled: severity !== 'off' },
    properties: {
      category,
      tags: [
        category,
        ...cwe.map((number) => `external/cwe/cwe-${number}`),
        ...owasp[2025].map((entry) => `external/owasp/llm/2025/${entry}`),
        ...owasp[2026].map((entry) => `external/owasp/llm/2026/${entry}`),
      ],
    },
  };
}

function toResult({ rule, severity, message, at, related, fingerprint }: Diagnostic, places: Places) {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: toPhysical(at, places) }],
    relatedLocations: related.map(({ text, ...site }, id) => ({ id, message: { text }, physicalLocation: toPhysical(site, places) })),
    partialFingerprints: { 'seawall/v1': fingerprint },
  };
}

function toPhysical(site: Site, places: Places) {
  const { file, line, column, endLine, endColumn } = places.toPlace(site);
  return { artifactLocation: toArtifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function toArtifact(file: string) {
  return { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F'), uriBaseId: 'SRCROOT' };
}

/** Files and rules that did not take part are told here, so that an empty result is not taken for a clean bill. */
function toNotifications({ files, brokenRules }: Inspection, places: Places) {
  return [
    ...files.notAnalysed.map(({ file, reason }) => ({
      level: 'warning',
      message: { text: `Not analyzed: ${reason}` },
      locations: [{ physicalLocation: { artifactLocation: toArtifact(places.toFile(file)) } }],
    })),
    ...brokenRules.map(({ rule, error }) => ({ level: 'error', message: { text: `Rule ${rule} failed and was skipped: ${error}` } })),
  ];
}
