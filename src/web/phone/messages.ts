import { type Catalogues, type I18n, useCatalogue } from '../kit/i18n.tsx';
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import pl from './messages/pl.json' with { type: 'json' };
import pt from './messages/pt.json' with { type: 'json' };

export type PhoneKey = keyof typeof en;

/** The words around the phone, by language. */
export const PHONE_MESSAGES: Catalogues<PhoneKey> = { en, pl, pt, es };

export function useI18n(): I18n<PhoneKey> {
  return useCatalogue<PhoneKey>();
}
