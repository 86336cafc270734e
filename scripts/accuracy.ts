/**
 * Compares what Seawall says of model calls with labels: what is true of them, by people who read the code.
 *
 *   npm run accuracy -- <folder of checked-out repositories> <labels.jsonl> [--only owner/name] [--unknown] [--unjudged] [--format json]
 *   npm run accuracy -- --agreement <labels.jsonl> <labels of another reader.jsonl>
 *
 * A repository `owner/name` is expected in `<folder>/owner__name`, at the commit that its labels name. Every rule is switched on. A finding
 * belongs to the calls that it names, wherever it stands. `--unknown` also prints the fields that Seawall leaves open though the label has
 * an answer, `--unjudged` the findings on which no label decides. `schemas/labels.schema.json` is the format of labels; `docs/accuracy.md`
 * explains it.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../rules/index.js';
import { toAgreement } from './accuracy/agreement.js';
import { judgeRepository, type Verdict } from './accuracy/judge.js';
import { readLabels } from './accuracy/labels.js';
import { toLine, toReport, toText } from './accuracy/report.js';
import { inspectRoot, toRoot } from './corpus.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    agreement: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    only: { type: 'string' },
    unknown: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
  },
});
const [first, second] = positionals;
if (first === undefined || second === undefined) {
  console.error('usage: accuracy <folder of repositories> <labels.jsonl> [--only owner/name] [--unknown] [--unjudged] [--format json]');
  console.error('       accuracy --agreement <labels.jsonl> <other labels.jsonl>');
  process.exit(2);
}
if (options.agreement) console.log(toAgreement(readLabels(first), readLabels(second)));
else await printAccuracy(first, second);

async function printAccuracy(folder: string, source: string): Promise<void> {
  const labels = readLabels(source);
  const ruleIds = new Set(rules.map(({ id }) => id));
  const verdicts: Verdict[] = [];
  for (const repo of new Set([...labels.calls, ...labels.files].map((label) => label.repo))) {
    if (options.only !== undefined && repo !== options.only) continue;
    const root = toRoot(folder, repo);
    if (!existsSync(root)) {
      console.error(`${repo}: not checked out`);
      continue;
    }
    const inspected = await inspectRoot(root, rules);
    for (const { rule, error } of inspected.brokenRules) console.error(`${repo}: ${rule} failed: ${error}`);
    verdicts.push(...judgeRepository(repo, labels, inspected, ruleIds));
  }
  const report = toReport(verdicts);
  if (options.format === 'json') return console.log(JSON.stringify(report, null, 2));
  console.log(toText(report));
  if (options.unknown) console.log(`\n${report.unanswered.length} left open\n${report.unanswered.map(toLine).join('\n')}`);
  if (options.unjudged) console.log(`\n${report.unjudged.length} not judged\n${report.unjudged.map(toLine).join('\n')}`);
}
