import type { Lexicon } from '../../grammar/sheet.ts';

export const pl: Lexicon = {
  fillers: `prosze juz tylko naprawde no prostu po wlasnie sie mi mnie ja my pan pani panstwo panu pana moj moja moje moim mojej swoj swoja swoje ten ta to te tego tej tym jakis jakas jakies tez rowniez jeszcze ogole kurwa cholera jasna teraz chyba bardzo raczej panie dziekuje`,
  common: ``,
  phrases: {
    human: `czlowiek*|konsultant*|pracownik*|doradc*|operator*|agent*|kierownik*|przelozon*|zywa osoba|zywa osoba|zywym czlowiekiem|prawdziw* osob*|prawdziw* czlowiek*|kims|ktos|kogos|menedzer*|manager*|szef*|obslug* klienta|biuro obslugi|bok|biurem obslugi|infolini*|osoba decyzyjna|osoba z krwi i kosci|specjalist*|zywa istota`,
    stop: `przestan|przestancie|przestac|przestanie|skoncz|skonczcie|zaprzestan|zaprzestancie|zaprzestac|dosc|koniec z|koniec|stop|wstrzymaj*`,
    contacting: `pisac|pisania|dzwonic|dzwonienia|wysylac|wysylania|wysylanie|sms|smsowac|smsowania|wiadomosci|wydzwaniac|wydzwaniania|nekac|nekania|meczyc|zawracac|przesladowac|spamowac|spam|spamu|kontaktowac|kontaktu|nachodzic|niepokoic|mnie nekac|przysylac|przysylania|slac|telefonow|telefonowac|mailowac`,
    'contact-verb': `pisz|piszcie|pisac|dzwon|dzwoncie|dzwonic|wysylaj|wysylajcie|wysylac|wydzwaniaj|wydzwaniajcie|wydzwaniac|kontaktuj|kontaktujcie|kontaktowac|nekaj|nekajcie|nekac|mecz|meczcie|spamuj|spamujcie|spamowac|przysylaj|przysylajcie|przysylac|telefonuj|telefonujcie|telefonowac|niepokoj|niepokojcie|niepokoic|smsujcie|nachodzcie|slijcie`,
  },
  roles: {},
};
