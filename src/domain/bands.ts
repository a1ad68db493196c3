/** The band that applies at an age of the debt: the last one that has begun, the first one before all. */
export function bandAt<Band extends { readonly fromDaysPastDue: number }>(
  bands: readonly Band[],
  daysPastDue: number,
): Band {
  let current = bands[0]!;
  for (const band of bands) if (band.fromDaysPastDue <= daysPastDue) current = band;
  return current;
}
