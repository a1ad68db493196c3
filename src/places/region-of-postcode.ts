/** First and last leading digits of the postcodes of a region. */
type Range = readonly [region: string, from: string, to: string];

const range = (text: string): Range => {
  const [region, from, to] = text.split(' ');
  return [region!, from!, to ?? from!];
};

/** CEP by state, first three digits or five where a state shares them. Source: Correios, faixas de CEP. */
const BRAZIL: readonly Range[] = [
  ...['SP 010 199', 'RJ 200 289', 'ES 290 299', 'MG 300 399', 'BA 400 489', 'SE 490 499', 'PE 500 569'],
  ...['AL 570 579', 'PB 580 589', 'RN 590 599', 'CE 600 639', 'PI 640 649', 'MA 650 659', 'PA 660 688'],
  ...['AP 689', 'AM 690 692', 'RR 693', 'AM 694 698', 'AC 699', 'DF 700 727', 'GO 728 729', 'DF 730 736'],
  ...['GO 737 767', 'RO 768 769', 'TO 770 779', 'MT 780 788', 'MS 790 799', 'PR 800 879', 'SC 880 899'],
  'RS 900 999',
].map(range);

/** ZIP by state, first three digits. Source: USPS, L002 3-digit ZIP code prefix matrix. */
const UNITED_STATES: readonly Range[] = [
  ...['NY 005', 'PR 006 007', 'VI 008', 'PR 009', 'MA 010 027', 'RI 028 029', 'NH 030 038', 'ME 039 049'],
  ...['VT 050 054', 'MA 055', 'VT 056 059', 'CT 060 062', 'NY 063', 'CT 063 069', 'NJ 070 089', 'NY 100 149'],
  ...['PA 150 196', 'DE 197 199', 'DC 200', 'VA 201', 'DC 202 205', 'MD 206 219', 'VA 220 246', 'WV 247 268'],
  ...['NC 270 289', 'SC 290 299', 'GA 300 319', 'FL 320 349', 'AL 350 369', 'TN 370 385', 'MS 386 397'],
  ...['GA 398 399', 'KY 400 427', 'OH 430 459', 'IN 460 479', 'MI 480 499', 'IA 500 528', 'WI 530 549'],
  ...['MN 550 567', 'DC 569', 'SD 570 577', 'ND 580 588', 'MT 590 599', 'IL 600 629', 'MO 630 658'],
  ...['KS 660 679', 'NE 680 693', 'LA 700 714', 'AR 716 729', 'OK 730 732', 'TX 733', 'OK 734 749'],
  ...['TX 750 799', 'CO 800 816', 'WY 820 831', 'ID 832 838', 'UT 840 847', 'AZ 850 865', 'NM 870 884'],
  ...['TX 885', 'NV 889 898', 'CA 900 961', 'HI 967 968', 'GU 969', 'OR 970 979', 'WA 980 994', 'AK 995 999'],
].map(range);

const RANGES: Readonly<Record<string, readonly Range[]>> = { BR: BRAZIL, US: UNITED_STATES };

/**
 * Regions (ISO 3166-2) that a postcode may lie in; empty where nothing is known. A postcode that is cut short
 * gives every region that its beginning fits.
 */
export function regionsOfPostcode(country: string, postcode: string): readonly string[] {
  const digits = postcode.replaceAll(/\D/g, '').slice(0, 3);
  if (digits === '') return [];
  const first = digits.padEnd(3, '0');
  const last = digits.padEnd(3, '9');
  const fitting = (RANGES[country] ?? []).filter(([, from, to]) => from <= last && to >= first);
  return [...new Set(fitting.map(([region]) => `${country}-${region}`))];
}
