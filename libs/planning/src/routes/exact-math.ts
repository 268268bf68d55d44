/**
 * Logarithm and power from additions, multiplications and divisions alone. IEEE 754 fixes those to the last bit;
 * `Math.log` and `Math.pow` may differ from engine to engine, and no decision of a search may hang on that.
 */

const ln2 = 0.6931471805599453;

/** Natural logarithm of a positive finite number, to about 15 digits. */
export function exactLog(value: number): number {
  let mantissa = value;
  let halvings = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    halvings++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    halvings--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let term = ratio;
  let sum = 0;
  for (let power = 1; power < 40; power += 2) {
    sum += term / power;
    term *= square;
  }
  return 2 * sum + halvings * ln2;
}

/** Exponential of a number between -700 and 700, to about 14 digits. */
export function exactExp(value: number): number {
  const doublings = Math.round(value / ln2);
  const rest = value - doublings * ln2;
  let term = 1;
  let sum = 1;
  for (let power = 1; power < 22; power++) {
    term *= rest / power;
    sum += term;
  }
  for (let step = 0; step < doublings; step++) sum *= 2;
  for (let step = 0; step > doublings; step--) sum /= 2;
  return sum;
}

/** A positive number to any power. */
export function exactPower(base: number, exponent: number): number {
  return exactExp(exponent * exactLog(base));
}
