/** The reference of a case as it is compared: lower case, without spaces. */
export function referenceKey(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, '');
}
