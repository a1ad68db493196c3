import type { SimChoice, SimContent } from './model.ts';

/** A content resource with its variables filled in: what the person sees. A variable without a value keeps its sample. */
export function fillContent(
  { types, variables }: SimContent,
  values: Readonly<Record<string, string>>,
): { readonly body: string; readonly choices: readonly SimChoice[]; readonly listLabel: string | null } {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? variables[name] ?? whole);
  const type = types['twilio/list-picker'] ?? types['twilio/quick-reply'] ?? types['twilio/text'] ?? {};
  const buttons = (type.actions ?? []).map(({ title, id }) => ({
    id: fill(id ?? title),
    title: fill(title),
    detail: '',
  }));
  const rows = (type.items ?? []).map(({ item, id, description }) => ({
    id: fill(id),
    title: fill(item),
    detail: fill(description ?? '').trim(),
  }));
  return {
    body: fill(type.body ?? ''),
    choices: [...buttons, ...rows],
    listLabel: type.items === undefined ? null : fill(type.button ?? ''),
  };
}
