import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  request_human: `
    (rozmawiac|porozmawiac|pogadac|rozmowa|rozmowe|rozmowy|polaczyc|polaczenie|polacz|polaczcie|polaczenia|przelacz|przelaczcie|przelaczyc|przekieruj*|skontaktowac|kontakt|kontaktu|mowic|gadac|pisac) .. <human>
    (chce|chcialbym|chcialabym|prosze o|poprosze|potrzebuje|wole|wolalbym|wolalabym|zadam|dajcie|daj|prosze) .. (konsultant*|doradc*|czlowiek*|pracownik*|kierownik*|przelozon*|operator*|zywego|zywa|kogos zywego|prawdziw*|agenta|agentem|menedzer*|szefa)
    (czy|moge|moglbym|moglabym|mozna|jest) .. (rozmawiac|porozmawiac|pogadac|polaczyc|skontaktowac) .. (z|ze) <human>
    (czy|jest) .. (jest|tam|ktos) .. (zywy|czlowiek|konsultant) ; !< bot
    ^ (konsultant|czlowiek|doradca|pracownik|operator|agent|kierownik|z konsultantem|z czlowiekiem|zywy czlowiek|infolinia)
    (nie chce|nie bede|nie mam zamiaru|mam dosc) .. (gadac|rozmawiac|pisac|rozmawiania|gadania) .. (bot*|robot*|automat*|maszyn*|komputer*)
    (zaden|zadnych|zadnego|bez) (bot*|robot*|automat*)
    niech (ktos|konsultant|pracownik|doradca) (do|zadzwoni|sie|mi|ze|napisze|odezwie|pomoze)
  `,
  opt_out: `
    ^^ (stop|stopall|unsubscribe|end|quit|optout|rezygnuje|wypisz|wypisz mnie|wypisuje|koniec|anuluj|usun|usun mnie|dosc|nie pisz|nie piszcie|nie dzwon|nie dzwoncie) $$
    <stop> .. (do|mi|mnie|z|tych|te) .. (pisac|dzwonic|sms|wiadomosci|smsow|wydzwaniac|wysylac|spam|spamu|smsowac|mailowac|spamowac)
    <stop> .. (pisac|dzwonic|wydzwaniac|wysylac|spamowac|sms|wiadomosci|przysylac|smsowac|telefonow|mailowac|slac)
    nie .. (pisz|piszcie|pisac|dzwon|dzwoncie|dzwonic|wysylaj|wysylajcie|wysylac|wydzwaniaj|wydzwaniajcie|wydzwaniac|spamuj|spamujcie|przysylaj|przysylajcie|przysylac|telefonuj|telefonujcie|smsujcie|slijcie) [do] [mnie|mi|nas|wiecej|wiadomosci|sms|juz|nigdy] ; !~ moge|pracy|rano|wieczorem|przed|po|w nocy|umiem|mam|potrafie|bede|musze|jak|kiedy|gdzie|tylko|niedziele|weekend*
    nie (chce|zycze|zyczymy|potrzebuje|wyrazam zgody na) .. (wiadomosci|sms|telefonow|maili|powiadomien|takich|spamu|przypomnien|otrzymywac|dostawac|dzwonienia)
    (wypisz|wypiszcie|wypisac|wypisanie|wyrejestruj*|wykreslcie|wykresl|wykreslic|wypisuje) .. (mnie|z|sie|numer|listy)
    (usun|usuncie|usunac|skasuj|skasujcie|wykasuj*|wymaz*|zapomnij*) .. (moj numer|numer|numeru|telefon|mnie z listy|mnie z bazy|z listy|z bazy|kontakt)
    (rezygnuje|rezygnacja|zrezygnowac|odwoluje|wycofuje|cofam) .. (z|zgode|zgody) .. (sms|wiadomosci|powiadomien|na kontakt|kontakt|newslettera|subskrypcji|smsow|na sms|na otrzymywanie|na wysylanie|zgode|zgody|z otrzymywania)
    (wycofuje|cofam|odwoluje) .. (zgode|zgody) ; !~ ugod*
    koniec (z|tych) .. (sms|wiadomosci|telefonow|telefonami|wiadomosciami)
    zablokuje .. (numer|was) ; !< nie
    (nie zycze sobie) .. (sms|wiadomosci|telefonow|dzwonienia)
    (zadnych|zadne) (sms|wiadomosci|telefonow) [wiecej]
  `,
  cease_contact: `
    (zadam|wzywam|prosze o|domagam|nakazuje) .. (zaprzestania|zaprzestanie|zakonczenie|zaniechania) .. (kontaktu|kontaktow|kontaktowania|korespondencji|nekania|dzwonienia|dzialan|windykacji)
    (nie zycze|nie zyczymy|nie chce|nie wyrazam zgody na) .. (kontaktu|kontaktow|kontaktowania|kontaktowac|zadnego kontaktu|dalszego kontaktu|jakiegokolwiek)
    nie (kontaktuj|kontaktujcie|kontaktowac) .. [ze mna|z nami|wiecej|nigdy|juz] ; !~ moge|pracy|rano|tylko|przed|jak|umiem
    <stop> .. (kontaktowac|nekac|nachodzic|meczyc|przesladowac|mnie nekac|niepokoic|zawracac)
    nie (nekaj|nekajcie|nekac|mecz|meczcie|meczyc|nachodzcie|niepokojcie|niepokoj|zawracaj|zawracajcie)
    (zostaw|zostawcie|dajcie|daj|odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz|spadajcie|spadaj|odpuscie|odpusc) (mnie|mi|nas|ode|od) [mnie|spokoju|spokoj|swiety|w spokoju]
    (dajcie|daj) .. spokoj*
    (zostawcie|zostaw) .. spokoju
    (odczepcie|odczep|odwalcie|odwal|odpierdol*|spadajcie|spierdal*|odpieprz*) ode
    (zakaz|zakazuje) .. (kontaktu|kontaktowania|dzwonienia)
    (zero|zadnych|zadnego) .. (kontaktu|kontaktow)
    (ani|nie) .. (dzwonic|dzwoncie|telefonow) .. (ani|i) .. (pisac|piszcie|sms|maili)
    nie (dzwoncie|piszcie|dzwonic|pisac) .. (ani|i nie) .. (piszcie|dzwoncie|pisac|dzwonic|przychodzcie)
    (tylko|wylacznie) .. (droga pisemna|na pismie|pisemnie|listownie) .. (kontakt*)
  `,
};
