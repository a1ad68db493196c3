import type { CommandType, Entities } from '../../domain/index.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** A document number: after a word that announces one, or by its own form. */
const ANNOUNCED =
  /(?:\bref(?:erence|er[eê]ncia|erencia)?\.?|\btransaction(?: id| number)?|\bconfirmation(?: number| code)?|\bcase(?: number| no\.?)?|\bnr(?: sprawy| ref(?:erencyjny)?)?|\bsygn(?:atura)?\.?|\bsygnatur\p{L}*(?: akt)?|\bnumer(?: sprawy| potwierdzenia| transakcji)?|\bautentica[cç][aã]o|\bprotocolo|\bprocesso|\bfolio|\bexpediente|\bautos|\bconcurso|\bnúmero de operaci[oó]n|\binvoice(?: number| no\.?)?|\bfaktur\p{L}*(?: nr)?|\bfatura|\bfactura|\bnota fiscal|\bpolice report(?: number| no\.?)?|\bbo\b|\bid)(?:\s+(?:is|to|é|es|n[º°o]\.?|nr\.?|number|numer|número|do|de|jest|akt))*[\s:#.]*([A-Z0-9][A-Z0-9/.-]*\d[A-Z0-9/.-]*)/iu;
const OWN_FORM = /\b[A-Z]{1,5}[-/ ]?\d{1,6}(?:[-/]\d{1,6})+\b|\b[A-Z]{2,5}-?\d{3,}\b|\b\d{2,}-\d{4,}\b/;

/** Words after which a name follows. Folded by accents left open. */
const NAMED = {
  attorney:
    /(?:lawyer|attorney|solicitor|barrister|prawnik\p{L}*|adwokat\p{L}*|mecenas\p{L}*|pełnomocnik\p{L}*|radc\p{L}*(?: prawn\p{L}*)?|kancelari\p{L}*|advogad\p{L}*|abogad\p{L}*|letrad\p{L}*|licenciad\p{L}*)(?:'s name)?(?:\s+(?:is|to|é|es|named|called|nazywa się|se llama|se chama|imieniem|nazwiskiem|pan|pani|mr\.?|mrs\.?|ms\.?|dr\.?|dra\.?|o dr\.?|a dra\.?))*[\s,:]+((?:\p{Lu}[\p{L}.'-]+)(?:\s+(?:&\s+)?\p{Lu}[\p{L}.'-]+){0,3})/u,
  trustee:
    /(?:trustee|syndyk\p{L}*|administrador(?:a)?(?: judicial| concursal| de insolvência)?|liquidator|liquidador|insolvency practitioner|nadzorc\p{L}*)(?:\s+(?:is|to|é|es|named|called|mr\.?|mrs\.?|ms\.?|pan|pani|dr\.?))*[\s,:]+((?:\p{Lu}[\p{L}.'-]+)(?:\s+(?:&\s+)?\p{Lu}[\p{L}.'-]+){0,3})/u,
  name: /(?:my name is|name's|i am|i'm|this is|nazywam się|jestem|mam na imię|meu nome é|me chamo|sou [oa]|mi nombre es|me llamo|soy)\s+((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+){0,3})/u,
  surname:
    /(?:(?:sur|last )name(?: is now| changed to| is)|nazwisko(?: to| na| teraz)?|sobrenome(?: é| para| agora é)?|apellido(?: es| ahora es| a)?)\s+(\p{Lu}[\p{L}'-]+)/u,
} as const;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/;
/** A street with its number: what a new address is worth quoting from. */
const ADDRESS =
  /(?:\d{1,5}\s+\p{Lu}[\p{L}.' ]{2,40}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|way|court|place|close)\b[^.!?\n]{0,40}|(?:ul\.?|ulic[aey]|al\.?|os\.?|rua|avenida|av\.?|travessa|calle|c\/|carrera|plaza)\s+[\p{L}\d.' ]{2,40}?\s?(?:n[ºo°]\.?\s?)?\d{1,5}[^.!?\n]{0,30})/iu;

const REFERRED: ReadonlySet<CommandType> = new Set([
  'report_payment',
  'promise_to_pay',
  'dispute_amount',
  'dispute_service',
  'dispute_not_mine',
  'dispute_identity_theft',
  'payment_problem',
  'request_validation',
]);

/** Entities that are the debtor's own words: numbers of documents, names, addresses. */
export function captured({ type }: Proposal, { text }: Scene): Entities {
  if (REFERRED.has(type)) return some('reference', ANNOUNCED.exec(text)?.[1] ?? OWN_FORM.exec(text)?.[0]);
  if (type === 'insolvency_proceedings') {
    return {
      ...some('case_no', ANNOUNCED.exec(text)?.[1] ?? OWN_FORM.exec(text)?.[0]),
      ...some('trustee', NAMED.trustee.exec(text)?.[1]),
    };
  }
  if (type === 'attorney_represented') return some('attorney', NAMED.attorney.exec(text)?.[1]);
  if (type === 'contact_update') {
    return {
      ...some('to', EMAIL.exec(text)?.[0] ?? ADDRESS.exec(text)?.[0].trim()),
      ...some('name', NAMED.surname.exec(text)?.[1]),
    };
  }
  if (type === 'third_party' || type === 'wrong_person') return some('name', NAMED.name.exec(text)?.[1]);
  return {};
}

function some(
  key: 'reference' | 'case_no' | 'trustee' | 'attorney' | 'to' | 'name',
  value: string | undefined,
): Entities {
  return value === undefined ? {} : { [key]: value.replace(/[.,]+$/, '') };
}
