/** What nobody tells anybody, whosever it is (`userPassword`). */
const SECRET_NAME =
  /(?:^|_)(?:password|passwd|passphrase|(?:api|secret|private)_?key|(?:client|api)_?secret|(?:access|refresh)_?token|ssn|social_?security_?number|(?:credit_?)?card_?number|credit_?card|cvv)$/;
/** Whether there is one, what is to be done with it, and what is left of it have such names. */
const NO_SECRET_NAME =
  /^(?:has|is|no|use|needs?|requires?|show|forgot|forgotten|reset|change|update|missing|invalid|wrong|encrypted|hashed|masked|redacted)_/;

export function isSecretName(name: string): boolean {
  const words = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return SECRET_NAME.test(words) && !NO_SECRET_NAME.test(words);
}
