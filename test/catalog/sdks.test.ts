import assert from 'node:assert/strict';
import type { ClientType, Limits, Operation, OptionPath, Sdk, VersionBounds } from '../../analysis/catalog.js';
import { sdks } from '../../catalog/sdks/index.js';

/** `0`, `1.timeout`, `client.1.fetch`, `client.httpOptions.timeout`. */
const OPTION_PATH = /^(?:\d+|client)(?:\.[\w$-]+)*$/;
/** Members, `*` for one of any name; empty for a client that is called itself. */
const API_PATH = /^(?:(?:[\w$]+|\*)(?:\.(?:[\w$]+|\*))*)?$/;
/** `choices[].message.content`, `response.text()`, `[].text`; empty for the result itself. */
const ANSWER_PATH = /^(?:(?:on:)?(?:\[\]|[\w$]+)(?:\(\)|\[\])*(?:\.[\w$]+(?:\(\)|\[\])*)*)?$/;
const VERSION = /^\d+\.\d+\.\d+$/;

describe('the SDK catalog', () => {
  it('builds a client from one entry in each version', () => {
    const clients = sdks.flatMap((sdk) =>
      sdk.clients.flatMap((client) => client.exports.map((name) => ({ key: `${sdk.packages.join()} ${name}`, ...pickBounds(sdk) }))),
    );
    assertDistinct(clients, (client) => client.key);
  });

  for (const sdk of sdks) {
    describe(`${sdk.name} (${sdk.packages.join(', ')})`, () => {
      it('gives its clients distinct names', () => {
        const names = sdk.clients.map((client) => client.name);
        assert.deepEqual(names, [...new Set(names)]);
      });

      it('can build every client', () => {
        for (const client of sdk.clients) {
          assert.ok(
            client.exports.length > 0 || client.from?.length,
            `${client.name} has neither exports nor another client it comes from`,
          );
        }
      });

      it('derives clients from clients that it names', () => {
        const froms = sdk.clients.flatMap((client) => client.from ?? []);
        for (const from of froms) assertClient(sdk, from.client);
      });

      it('puts every operation on a client that it names, or on the package with limits of its own', () => {
        for (const operation of sdk.operations) {
          if (operation.on === null) assert.ok(operation.limits, `${operation.path} needs limits`);
          else assertClient(sdk, operation.on);
        }
      });

      it('states every operation once for one range of versions', () => {
        assertDistinct(sdk.operations, ({ on, path, argument, when }) =>
          [on, path, argument?.exports.join() ?? '', when ? JSON.stringify(when) : ''].join(' '),
        );
      });

      it('states no operation under a wildcard and by name too', () => {
        for (const wildcard of sdk.operations.filter((operation) => operation.path.includes('*'))) {
          const twice = sdk.operations.filter(
            (other) => other !== wildcard && other.on === wildcard.on && matches(wildcard.path, other.path),
          );
          assert.deepEqual(
            twice.map((other) => other.path),
            [],
            wildcard.path,
          );
        }
      });

      it('writes API paths in dotted members', () => {
        const froms = sdk.clients.flatMap((client) => [...(client.from ?? []), ...(client.derive ?? [])]);
        for (const { path } of [...sdk.operations, ...froms]) assert.match(path, API_PATH);
      });

      it('writes option paths as an argument or the client, and members', () => {
        for (const path of sdk.operations.flatMap((operation) =>
          Object.values<readonly OptionPath[] | undefined>({ ...operation.options }),
        ))
          assertOptionPaths(path);
        for (const path of sdk.clients.flatMap((client) => Object.values<readonly OptionPath[] | undefined>({ ...client.options })))
          assertOptionPaths(path);
      });

      it('writes answer paths in members, elements and calls', () => {
        for (const path of sdk.operations.flatMap(answerPaths)) assert.match(path, ANSWER_PATH);
      });

      it('cites where its limits were read', () => {
        // What a platform does by itself behind an object that it hands over, nobody has published; the run of a workflow leaves limits to its steps.
        const isWithout = (client: ClientType) => client.exports.length === 0 && Object.keys(client.options).length === 0;
        assert.ok(sdk.bound !== undefined || sdk.clients.every((client) => client.limits ?? isWithout(client)));
        const limits = [
          ...sdk.clients.flatMap(({ limits: own, otherLimits = [] }) => [
            ...(own ? [own] : []),
            ...otherLimits.map((other) => other.limits),
          ]),
          ...sdk.operations.flatMap((operation) => operation.limits ?? []),
        ];
        for (const limit of limits) assertLimits(limit);
      });

      it('bounds versions by whole versions in order', () => {
        const optionBounds = sdk.operations
          .flatMap((operation) => Object.values<readonly OptionPath[] | undefined>({ ...operation.options }))
          .flatMap((list) => list ?? []);
        const limitBounds = sdk.clients.flatMap(({ otherLimits = [] }) => otherLimits);
        const written = optionBounds.filter((path) => typeof path !== 'string');
        for (const bounds of [sdk, ...sdk.operations, ...written, ...limitBounds]) assertBounds(bounds);
      });
    });
  }
});

function assertClient(sdk: Sdk, name: string): void {
  assert.ok(
    sdk.clients.some((client) => client.name === name),
    `${sdk.name} has no client ${name}`,
  );
}

function assertDistinct<T extends VersionBounds>(items: readonly T[], toKey: (item: T) => string): void {
  for (const [index, item] of items.entries()) {
    const twice = items.slice(index + 1).some((other) => toKey(other) === toKey(item) && overlap(item, other));
    assert.ok(!twice, `stated twice: ${toKey(item)}`);
  }
}

function pickBounds({ since, until }: VersionBounds): VersionBounds {
  return { since, until };
}

function overlap(left: VersionBounds, right: VersionBounds): boolean {
  return isBelow(left.since, right.until) && isBelow(right.since, left.until);
}

function isBelow(since: string | undefined, until: string | undefined): boolean {
  return since === undefined || until === undefined || compare(since, until) < 0;
}

function compare(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

function matches(wildcard: string, path: string): boolean {
  const [members, names] = [wildcard.split('.'), path.split('.')];
  return members.length === names.length && members.every((member, index) => member === '*' || member === names[index]);
}

function assertOptionPaths(paths: readonly OptionPath[] | undefined): void {
  for (const path of paths ?? []) assert.match(toPath(path), OPTION_PATH);
}

function toPath(path: OptionPath): string {
  return typeof path === 'string' ? path : path.path;
}

function answerPaths(operation: Operation): readonly string[] {
  return [operation.answer, operation.chunk]
    .flatMap((answer) => (answer ? Object.values(answer) : []))
    .filter((value) => Array.isArray(value))
    .flat();
}

function assertLimits(limits: Limits): void {
  assert.match(limits.source, /\w/);
  assert.ok(limits.timeoutMs === null || limits.timeoutMs > 0);
  assert.ok(limits.retries === null || limits.retries >= 0);
}

function assertBounds(bounds: VersionBounds): void {
  if (bounds.since) assert.match(bounds.since, VERSION);
  if (bounds.until) assert.match(bounds.until, VERSION);
  assert.ok(isBelow(bounds.since, bounds.until), `${bounds.since} is not below ${bounds.until}`);
}
