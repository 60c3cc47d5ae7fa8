/**
 * What the user can mend, in one sentence: what is wrong, where, the value, what to do. The command
 * line prints it and exits with 2; anything else that is thrown is a bug and is told as one.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}
