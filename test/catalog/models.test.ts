import assert from 'node:assert/strict';
import { endpoints } from '../../catalog/http/endpoints.js';
import { models } from '../../catalog/models/index.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

describe('the models', () => {
  it('have one table for each package and endpoint', () => {
    assertDistinct(models.flatMap(({ packages }) => packages));
    assertDistinct(models.flatMap((table) => table.endpoints ?? []));
  });

  for (const { provider, asOf, models: rows, endpoints: names = [] } of models) {
    describe(provider, () => {
      it('names each id once', () => assertDistinct(rows.map(({ id }) => id)));

      it('writes days as days', () => {
        for (const day of [asOf, ...rows.flatMap(({ shutdownOn }) => shutdownOn ?? [])]) {
          assert.match(day, DAY);
          assert.ok(Number.isFinite(Date.parse(day)), day);
        }
      });

      it('names successors that are still there', () => {
        const ended = new Set(rows.filter(({ shutdownOn }) => shutdownOn !== undefined && shutdownOn <= asOf).map(({ id }) => id));
        assert.deepEqual(
          rows.filter(({ id, successor }) => successor !== undefined && (successor === id || ended.has(successor))).map(({ id }) => id),
          [],
        );
      });

      it('says where each row was read', () => {
        for (const { id, source } of rows) assert.ok(source.length > 0, id);
      });

      it('names endpoints that the HTTP catalog has', () => {
        for (const name of names)
          assert.ok(
            endpoints.some((one) => one.provider === name),
            name,
          );
      });
    });
  }
});

function assertDistinct(names: readonly string[]): void {
  assert.deepEqual(names, [...new Set(names)]);
}
