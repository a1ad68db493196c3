import type { Language } from '../../../kernel/index.ts';

/** How one language picks from a list. Words parted by spaces. */
export interface OptionLexicon {
  /** What is picked: option, oferta. */
  readonly nouns: string;
  /** Between a noun and its number, or before a bare one: number, nr. */
  readonly marks: string;
  /** Before an ordinal that picks: the, ta, la. */
  readonly articles: string;
  /** After it: one, please. Anything else after a bare ordinal is what it counts. */
  readonly after: string;
  readonly last: string;
  /** Before the article these show a day, not a pick: na segunda, on the 2nd. */
  readonly notAfter: string;
  /** Ordinals that are weekdays too: only with an article or a noun. */
  readonly weekdays: string;
  /** Verbs of choosing, by their beginning: with one a bare ordinal picks. */
  readonly choosing: string;
}

export const OPTIONS: Readonly<Record<Language, OptionLexicon>> = {
  en: {
    nouns: 'option options offer plan choice proposal alternative opt',
    marks: 'number no nr num',
    articles: 'the that this',
    after: 'if one ones please pls plz option then is sounds works looks and for',
    last: 'last latter',
    notAfter: 'on by until till before after from every since of',
    weekdays: '',
    choosing: 'choose pick take prefer want like select',
  },
  pl: {
    nouns:
      'opcja opcję opcji opcje opcją oferta ofertę oferty ofercie wariant wariantu propozycja propozycję propozycji plan planu wersja wersję',
    marks: 'nr numer numerem numeru',
    articles: 'ta tę tą te tej to ten tego',
    after:
      'jeśli jezeli jeśli jesli proszę poproszę prosze jest i mi będzie ok pasuje może moze wtedy jednak chyba raczej niech dla opcja',
    last: 'ostatnia ostatnią ostatniej ostatni ostatnie',
    notAfter: 'do od przed po na w o z',
    weekdays: '',
    choosing: 'wybier wybior wole wol bior biorę chc decyduj popros pasuj akceptuj',
  },
  pt: {
    nouns: 'opção opções oferta proposta alternativa plano escolha',
    marks: 'número numero nr n num',
    articles: 'a o à na essa esse aquela pela',
    after: 'se por então é tá ta mesmo opção e obrigado obrigada pf pfv',
    last: 'última último ultima ultimo',
    notAfter: 'até ate para pra desde na no dia toda todas próxima nesta nessa essa esta',
    weekdays: 'segunda quarta quinta sexta terca',
    choosing: 'escolh prefir quer aceit fic peg opt vou fech',
  },
  es: {
    nouns: 'opción opciones oferta propuesta alternativa plan elección',
    marks: 'número numero nr n num',
    articles: 'la el esa ese aquella',
    after: 'si por opción está me entonces es y gracias porfa',
    last: 'última último ultima ultimo',
    notAfter: 'hasta para desde antes día dia de cada',
    weekdays: '',
    choosing: 'elij escoj prefier quier acept cog tom qued vamos',
  },
};
