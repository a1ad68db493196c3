/** The conversation about a case. */
export function conversationOf(caseId: string): string {
  return `cv_${caseId}`;
}
