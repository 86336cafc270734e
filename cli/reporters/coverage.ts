import type { Inspection } from '../../analysis/seawall.js';
import { toCount } from '../../analysis/words.js';
import type { Colors } from '../colors.js';
import type { Places } from '../places.js';
import { countBy, toNumber, toPrintable } from './words.js';

/** More are counted, not listed; `--format json` lists all. */
const MAX_LISTED = 10;

/** What was looked at and what was not, so that silence is never taken for a clean bill. */
export function toCoverage({ calls, files, brokenRules }: Inspection, places: Places, colors: Colors): string[] {
  const sdks = countBy(calls, ({ sdkTitle }) => sdkTitle).map(([title, count]) => `${count} ${title}`);
  const tests = files.tests > 0 ? `, left out ${toNumber(files.tests)} test ${files.tests === 1 ? 'file' : 'files'}` : '';
  const looked = `Looked at ${toNumber(files.scanned)} ${files.scanned === 1 ? 'file' : 'files'}, parsed ${toNumber(files.parsed)}${tests}`;
  return [
    ...(calls.length === 0
      ? [colors.yellow('No LLM calls found.'), `${looked}. Calls that go through a package unknown to Seawall are not seen.`]
      : []),
    ...(calls.length > 0 ? [colors.dim(`${looked}: ${toCount(calls.length, 'LLM call')} (${sdks.join(', ')}).`)] : []),
    ...toNotAnalysed(files.notAnalysed, places, colors),
    ...brokenRules.map(
      ({ rule, error }) => `${colors.red('Rule failed:')} ${rule} was skipped: ${toPrintable(error)}. Please report this.`,
    ),
  ];
}

function toNotAnalysed(entries: Inspection['files']['notAnalysed'], places: Places, { yellow, dim }: Colors): string[] {
  if (entries.length === 0) return [];
  const listed = entries
    .slice(0, MAX_LISTED)
    .map(({ file, reason }) => `  ${toPrintable(places.toFile(file))} ${dim(toPrintable(reason))}`);
  const rest = entries.length - listed.length;
  return [
    yellow(`Not analyzed: ${toCount(entries.length, 'file')}`),
    ...listed,
    ...(rest > 0 ? [dim(`  and ${toCount(rest, 'more file')}: \`--format json\` lists all`)] : []),
  ];
}
