import type { FailureHabits } from '../../analysis/catalog.js';

/** Read off the applications in which the rules were tried, and the documentation that is named. */
export const failures: FailureHabits = {
  properties: /^(?:error|errors|err|failed|failure|errorMessage|errorDetails|isError|errorCode|\w+Error)$/,
  states: /^(?:status|state|type|kind|level|event|stage|phase)$/i,
  failed: /fail|error|abort|cancel/i,
  classes: /(?:Error|Exception)$/,
  flags: /err|fail|status|loading|pending|busy|running|abort|retr|attempt|delay|streaming|thinking|processing|submitting|generating/i,
  shown: /^err(?:or)?(?:Message|Text)?$/i,
  // react-hot-toast, sonner, antd's `message` and `notification`, notistack's `enqueueSnackbar`, Obsidian's `Notice`.
  displays: /^(?:set\w*Err(?:or)?s?(?:Message)?|showError\w*|show\w*Error|toastError|alert|enqueueSnackbar)$/,
  displayers: /^(?:toast|message|notification|notifications|snackbar|notify|alert)$/,
  displaying: /^(?:error|warning|danger|show)$/,
  notices: /^(?:Notice|Notification|Toast)$/,
  // https://github.com/fastify/fastify-sensible, https://hapi.dev/module/boom/api, and what projects call alike.
  namedStatuses:
    /^(?:bad(?:Request|Gateway|Implementation)|(?:service|server)Unavailable|gatewayTimeout|internal(?:Server)?Error|serverError|tooManyRequests)$/,
  statusTakers: /status|code|head|json|send|text|html|body|respond|response|error|fail/i,
  // That the model is away for now says how things stand, and is left to be taken for a degraded message.
  words: /\b(?:errors?|wrong|fail(?:ed|ure)?)\b/i,
  apologies: /^(?:[^\p{L}]|\b(?:(?:i'm |i am |we're |we are )?(?:so |very )?sorry|oops|whoops|apologies|but)\b)+/iu,
  // `DOMException` of the name AbortError, axios' `isCancel`, VS Code's `CancellationError` and `isCancellationRequested`.
  canceled: /abort|cancel/i,
  canceledFlags: /^(?:is)?(?:aborted|cancell?ed|abortRequested|cancellationRequested)$/i,
  // https://www.npmjs.com/package/http-errors
  open: /^(?:expose|isPublic|isOperational|userFacing)$/,
  // ai: `formatDataStreamPart('error', message)`, `getErrorMessage(error)`.
  formatters: /^(?:format|serialize|encode)[A-Z]\w*$|^(?:get|extract|to)\w*ErrorMessage$/,
  modes: /\bNODE_ENV\b|\bimport\.meta\.env\.(?:DEV|PROD|MODE)\b|\b__DEV__\b|\bis_?(?:dev|prod|debug)\w*\b|\bdev\b|\bdebug\b/i,
};
