/** Check digits of identity, tax, card and account numbers. Each takes the number as written, marks and all. */

function digitsOf(raw: string): number[] {
  return [...raw].filter((char) => char >= '0' && char <= '9').map(Number);
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);
}

function allSame(digits: readonly number[]): boolean {
  return digits.every((digit) => digit === digits[0]);
}

/** Poland, person. Source: PESEL act, weights 1 3 7 9; months carry the century. */
export function isPesel(raw: string): boolean {
  const digits = digitsOf(raw);
  if (digits.length !== 11) return false;
  const month = (digits[2]! * 10 + digits[3]!) % 20;
  const day = digits[4]! * 10 + digits[5]!;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) + digits[10]!) % 10 === 0;
}

/** Poland, tax. Weights 6 5 7 2 3 4 5 6 7 modulo 11. */
export function isNip(raw: string): boolean {
  const digits = digitsOf(raw);
  return (
    digits.length === 10 &&
    !allSame(digits) &&
    weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9]
  );
}

/** Poland, business register, 9 or 14 digits. */
export function isRegon(raw: string): boolean {
  const digits = digitsOf(raw);
  if (allSame(digits)) return false;
  const short = (weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digits[8];
  if (digits.length === 9) return short;
  const long = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
  return digits.length === 14 && short && (weighted(digits, long) % 11) % 10 === digits[13];
}

/** Brazil, person. Two digits modulo 11. */
export function isCpf(raw: string): boolean {
  const digits = digitsOf(raw);
  if (digits.length !== 11 || allSame(digits)) return false;
  return (
    checkBrazil(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) && checkBrazil(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  );
}

/**
 * Brazil, company: 14 digits, or since July 2026 letters too before the check digits. Two digits modulo 11; a letter
 * counts its ASCII code less 48. Source: Receita Federal, Instrução Normativa 2229/2024.
 */
export function isCnpj(raw: string): boolean {
  const signs = [...raw.toUpperCase()].filter((sign) => /[A-Z0-9]/.test(sign));
  const values = signs.map((sign) => sign.charCodeAt(0) - 48);
  if (values.length !== 14 || allSame(values)) return false;
  const first = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return checkBrazil(values, first) && checkBrazil(values, [6, ...first]);
}

function checkBrazil(digits: readonly number[], weights: readonly number[]): boolean {
  const rest = weighted(digits, weights) % 11;
  return digits[weights.length] === (rest < 2 ? 0 : 11 - rest);
}

/** Portugal, tax. First digit 1–3, 5, 6, 8 or 9; modulo 11. */
export function isNif(raw: string): boolean {
  const digits = digitsOf(raw);
  if (digits.length !== 9 || ![1, 2, 3, 5, 6, 8, 9].includes(digits[0]!)) return false;
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits[8] === (rest < 2 ? 0 : 11 - rest);
}

/**
 * Spain, tax number of a company: a letter of legal form, seven digits, a digit or letter that checks them (each
 * second digit doubled). Numbers that begin with K, L or M belong to persons. Source: Orden EHA/451/2008.
 */
export function isCif(raw: string): boolean {
  const compact = raw.toUpperCase().replace(/[- ]/g, '');
  if (/^[KLM]/.test(compact)) return isDni(compact.slice(1));
  const digits = digitsOf(compact.slice(1, 8));
  const sum = digits.reduce((total, digit, i) => {
    const counted = i % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  const check = (10 - (sum % 10)) % 10;
  return [String(check), CIF_LETTERS[check]].includes(compact.at(-1)!);
}

const CIF_LETTERS = 'JABCDEFGHI';
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain, national: digits modulo 23 name the letter. */
export function isDni(raw: string): boolean {
  const compact = raw.toUpperCase().replace(/-/g, '');
  return DNI_LETTERS[Number(compact.slice(0, -1)) % 23] === compact.at(-1);
}

/** Spain, foreigner: X, Y, Z stand for 0, 1, 2. */
export function isNie(raw: string): boolean {
  const compact = raw.toUpperCase().replace(/-/g, '');
  return isDni(`${'XYZ'.indexOf(compact[0]!)}${compact.slice(1)}`);
}

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Mexico, person: weighted alphabet modulo 10. */
export function isCurp(raw: string): boolean {
  const compact = raw.toUpperCase();
  if (compact.length !== 18) return false;
  const sum = [...compact.slice(0, 17)].reduce(
    (acc, char, i) => acc + CURP_ALPHABET.indexOf(char) * (18 - i),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(compact[17]);
}

/** Mexico, tax: a date inside. The last digit is not checked: many in use do not fit it. */
export function isRfc(raw: string): boolean {
  const compact = raw.toUpperCase().replace(/[ -]/g, '');
  const date = /^[A-ZÑ&]{3,4}\d{2}(\d{2})(\d{2})/.exec(compact);
  const [month, day] = [Number(date?.[1]), Number(date?.[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** United States, social security: no zero group, no 666, no 9xx, none of the printed samples. */
export function isSsn(raw: string): boolean {
  const digits = digitsOf(raw).join('');
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  if (digits.length !== 9 || area === '000' || area === '666' || area.startsWith('9')) return false;
  if (group === '00' || serial === '0000' || allSame(digitsOf(raw))) return false;
  return !['078051120', '123456789', '219099999', '987654320'].includes(digits);
}

/** Payment card: 12–19 digits that pass Luhn. */
export function isCard(raw: string): boolean {
  const digits = digitsOf(raw);
  if (digits.length < 13 || digits.length > 19 || ![1, 3, 4, 5, 6].includes(digits[0]!)) return false;
  if (digits.length === 13 && digits[0] === 1) return false;
  return luhn(digits) && !allSame(digits);
}

function luhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((acc, digit, i) => {
    const twice = digit * 2;
    return acc + (i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Bank account: ISO 13616, modulo 97. */
export function isIban(raw: string): boolean {
  const compact = raw.toUpperCase().replace(/ /g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
