import type { RecorderHabits } from '../../analysis/catalog.js';

/** Methods of the console, pino, winston, Sentry (`captureException`), OpenTelemetry (`recordException`), and what projects call alike. */
export const recorderHabits: RecorderHabits = {
  functions:
    /^(?:log|warn|error|info|debug|trace|fatal|captureException|captureMessage|report|reportError|track|record|notify|recordException|onError|reject|emit|addError|recordError|logError|handleError)$/i,
  objects: /log|sentry|tracer|span|telemetry|metrics|console|monitor|posthog|rollbar|bugsnag/i,
};
