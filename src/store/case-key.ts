/** The conversation about a case. */
export function conversationOf(caseId: string): string {
  return `cv_${caseId}`;
}

/** A reference as it is compared: lower case, without spaces. */
export function referenceKey(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, '');
}
