import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  request_human: `
    (inn*|kolejn*|drug*|kompetentn*) (konsultant*|pracownik*|osob*|doradc*|agent*|kolez*|koleg*|czlowiek*) ; !~ dlug|mieszka|numer|kradzie*|szukacie
    (ktos|kogos|kims) (inny|innego|innym|kompetentny|odpowiedzialny|odpowiedzialnego|wyzej|u was|z was|z biura|od was) ; !~ wzial|ukradl|zaplacil|podpisal|dlug|na moje
    (czy|moze|niech|moglby|moglaby) [mi] (ktos|ktokolwiek|jakis pracownik) .. (sprawdz*|spojrz*|obejrz*|wyjasn*|wytlumacz*|zajm*|pomoc|pomoze|pomogl|zerkn*|przejrz*|rozpatrz*|doradz*)
    (bot|robot|automat|maszyna|system|czat|chat|to) .. (nie rozumie|nic nie rozumie|nie pomaga|glupi|glupie|bezuzyteczn*|do niczego|beznadziejn*|tepy|nie dziala jak|durny|denerwuje) ; +~ bot|robot|automat|maszyn*|czat|chat
    (glupi|durny|tepy|beznadziejny|cholerny) (bot|robot|automat|czat)
    (nie) (pomozesz|pomoze pan|pomozecie|pomagasz|rozumiesz|rozumie pan) [mi|mnie|tego|sie|nic]
    (nie chce|nie bede|nie mam ochoty|nie zamierzam) .. (z toba|z tym czyms|z programem) 
    (jak|gdzie|kiedy) .. (skontaktowac|dodzwonic|zlapac|porozmawiac|znalezc|dostac) .. (z|do|kogos|pracownik*|konsultant*|doradc*|czlowiek*|biur*|osob*) ; !~ zaplac*|przelew
    (polacz*|przelacz*|przekaz*|daj*|dawaj*) .. (z kims|do kogos|dalej|do biura|na infolinie|do dzialu|z dzialem|kogos|wyzej|do szefa|z przelozonym)
    (osobiscie|w cztery oczy|twarza w twarz) .. (porozmawiac|omowic|zalatwic|spotkac|pogadac)
    (porozmawiac|omowic|zalatwic|spotkac|pogadac) .. (osobiscie|w cztery oczy|twarza w twarz)
    (z kim|do kogo) .. (moge|mam|mozna|powinien*) .. (porozmawiac|rozmawiac|zadzwonic|sie zwrocic|zglosic|pogadac)
    (tym pan*|ta pani*|tym samym|ta sama) .. (rozmawia*|konsultant*|co ostatnio)
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
    ^^ (stop|stopall|unsubscribe|end|quit|optout|rezygnuje|wypisz|wypisz mnie|wypisuje|koniec|anuluj|usun|usun mnie|dosc|nie pisz|nie piszcie|nie dzwon|nie dzwoncie) $$ => scope=channel
    <stop> .. (do|mi|mnie|z|tych|te) .. (pisac|dzwonic|sms|wiadomosci|smsow|wydzwaniac|wysylac|spam|spamu|smsowac|mailowac|spamowac) => scope=channel
    <stop> .. (pisac|dzwonic|wydzwaniac|wysylac|spamowac|sms|wiadomosci|przysylac|smsowac|telefonow|mailowac|slac) => scope=channel
    nie (pisz|piszcie|pisac|dzwon|dzwoncie|dzwonic|wysylaj|wysylajcie|wysylac|wydzwaniaj|wydzwaniajcie|wydzwaniac|spamuj|spamujcie|przysylaj|przysylajcie|przysylac|telefonuj|telefonujcie|smsujcie|slijcie) [do] [mnie|mi|nas|wiecej|wiadomosci|sms|juz|nigdy] ; !~ moge|pracy|rano|wieczorem|przed|po|w nocy|umiem|mam|potrafie|bede|musze|jak|kiedy|gdzie|tylko|niedziele|weekend* => scope=channel
    nie (chce|zycze|zyczymy|potrzebuje|wyrazam zgody na) .. (wiadomosci|sms|telefonow|maili|powiadomien|takich|spamu|przypomnien|otrzymywac|dostawac|dzwonienia) => scope=channel
    (wypisz|wypiszcie|wypisac|wypisanie|wyrejestruj*|wykreslcie|wykresl|wykreslic|wypisuje) .. (mnie|z|sie|numer|listy) => scope=channel
    (usun|usuncie|usunac|skasuj|skasujcie|wykasuj*|wymaz*|zapomnij*) .. (moj numer|numer|numeru|telefon|mnie z listy|mnie z bazy|z listy|z bazy|kontakt) => scope=channel
    (rezygnuje|rezygnacja|zrezygnowac|odwoluje|wycofuje|cofam) .. (z|zgode|zgody) .. (sms|wiadomosci|powiadomien|na kontakt|kontakt|newslettera|subskrypcji|smsow|na sms|na otrzymywanie|na wysylanie|zgode|zgody|z otrzymywania) => scope=channel
    (wycofuje|cofam|odwoluje) .. (zgode|zgody) ; !~ ugod* => scope=channel
    koniec (z|tych) .. (sms|wiadomosci|telefonow|telefonami|wiadomosciami) => scope=channel
    zablokuje .. (numer|was) ; !< nie => scope=channel
    (nie zycze sobie) .. (sms|wiadomosci|telefonow|dzwonienia) => scope=channel
    (zadnych|zadne) (sms|wiadomosci|telefonow) [wiecej] => scope=channel
  `,
  cease_contact: `
    (zadam|wzywam|prosze o|domagam|nakazuje) .. (zaprzestania|zaprzestanie|zakonczenie|zaniechania) .. (kontaktu|kontaktow|kontaktowania|korespondencji|nekania|dzwonienia|dzialan|windykacji) => scope=all
    (nie zycze|nie zyczymy|nie chce|nie wyrazam zgody na) .. (kontaktu|kontaktow|kontaktowania|kontaktowac|zadnego kontaktu|dalszego kontaktu|jakiegokolwiek) => scope=all
    nie (kontaktuj|kontaktujcie|kontaktowac) .. [ze mna|z nami|wiecej|nigdy|juz] ; !~ moge|pracy|rano|tylko|przed|jak|umiem => scope=all
    <stop> .. (kontaktowac|nekac|nachodzic|meczyc|przesladowac|mnie nekac|niepokoic|zawracac) => scope=all
    nie (nekaj|nekajcie|nekac|mecz|meczcie|meczyc|nachodzcie|niepokojcie|niepokoj|zawracaj|zawracajcie) => scope=all
    (zostaw|zostawcie|dajcie|daj|odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz|spadajcie|spadaj|odpuscie|odpusc) (mnie|mi|nas|ode|od) [mnie|spokoju|spokoj|swiety|w spokoju] => scope=all
    (dajcie|daj) .. spokoj* => scope=all
    (zostawcie|zostaw) .. spokoju => scope=all
    (odczepcie|odczep|odwalcie|odwal|odpierdol*|spadajcie|spierdal*|odpieprz*) ode => scope=all
    (zakaz|zakazuje) .. (kontaktu|kontaktowania|dzwonienia) => scope=all
    (zero|zadnych|zadnego) .. (kontaktu|kontaktow) => scope=all
    (ani|nie) .. (dzwonic|dzwoncie|telefonow) .. (ani|i) .. (pisac|piszcie|sms|maili) => scope=all
    nie (dzwoncie|piszcie|dzwonic|pisac) .. (ani|i nie) .. (piszcie|dzwoncie|pisac|dzwonic|przychodzcie) => scope=all
    (tylko|wylacznie) .. (droga pisemna|na pismie|pisemnie|listownie) .. (kontakt*) => scope=all
  `,
  callback_request: `
    (zadzwon|zadzwoncie|zadzwonic|oddzwon|oddzwoncie|oddzwonic|przedzwon*|zadzwonisz|zadzwonicie|oddzwonisz|zatelefonuj*|dzwoncie|dzwonic|dzwon) .. (pozniej|jutro|wieczorem|rano|po|o|za|kiedy|w|pojutrze|do mnie|innym razem|popoludniu|po poludniu|po pracy|za chwile|za godzine|za pol godziny|jak skoncze|prosze|kolo|okolo|dzis|dzisiaj) ; !< nie|przestan*|kiedy|zadzwonie|czemu|dlaczego ; !~ nie dzwon*|nie zadzwon*|przestancie|do pracy|pracy nie|tylko nie|nie moge
    (zadzwon|zadzwoncie|zadzwonic|oddzwon|oddzwoncie|oddzwonic|dzwoncie|kontakt|zadzwonicie|dzwonic|zadzwonilo) .. ({time}|{date}) ; !~ nie dzwon*|nie pisz*|tylko nie
    (prosze|poprosze|chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|moge|mozna|czy) .. (o telefon|o kontakt telefoniczny|o oddzwonienie|telefon zwrotny|o rozmowe telefoniczna|kontakt telefoniczny|o kontakt pozniej|rozmowe telefoniczna|umowic rozmowe|umowic sie na rozmowe|zadzwonic do mnie|oddzwonienie|prosic o telefon) ; !~ nie zycze|nie chce
    (oddzwon*|zadzwoncie|zadzwonisz|zadzwonicie) ; !< nie|czemu|ze ; !~ nie oddzwon*|mialem oddzwonic
    (niech|zeby) .. (zadzwoni|oddzwoni|zatelefonuje) ; !~ nie
    (moge|bede mogl|bede mogla|jestem dostepn*|dostepny|dostepna|mam czas|mozna do mnie|najlepiej|pasuje mi) .. (rozmawiac|dzwonic|po|o|od|miedzy|pozniej|jutro|wieczorem) .. ({time}|{date}|{number}|wieczorem|rano|po poludniu)
    (porozmawiajmy|pogadajmy|porozmawiamy|pogadamy|porozmawiac|wrocmy do tego|wrocmy|odezwe|odezwij*|odezwijcie|skontaktujcie|skontaktowac) .. (pozniej|jutro|wieczorem|innym razem|po pracy|za godzine|kiedy indziej|w innym terminie|{time}|{date}) ; !~ nie
    nie (moge) [teraz] rozmawiac .. (pozniej|jutro|oddzwon*|zadzwon*|wieczorem|za|po)
    (teraz) nie (moge) (rozmawiac|gadac) ; !~ w pracy|za kierownica|prowadze
    (jestem zajet*|nie mam czasu teraz|teraz nie mam czasu|zajety jestem) .. (pozniej|oddzwon*|zadzwon*|jutro|wieczorem|rozmaw*|prosze)
    (pod|na) [ten|inny|moj] [numer] .. {phone} ; +~ zadzwon*|dzwon*|oddzwon*|kontakt*
  `,
  channel_preference: `
    (wole|wolalbym|wolalabym|preferuje|lepiej|latwiej|najlepiej|chce|chcialbym|chcialabym|prosze|tylko|moge|mozna|najchetniej) .. (kontakt|kontaktowac|pisac|przez|na|mailem|mailowo|smsem|sms|listownie|telefonicznie|pisemnie|kontaktu|rozmawiac|wiadomosci) .. [przez|na|w|droga] <channel> ; !~ nie pis*|nie dzwon*|nie chce|nie zycze|link|umowe|numer konta|potwierdzenie|platnosc*|zaplacic|szczegol*|faktur*|dokument*|kopie|rozpisk*|przestan*|wyslij|przeslij|wyslijcie
    (wole|wolalbym|wolalabym|preferuje|lepiej|latwiej|najlepiej|tylko|wylacznie) .. <channel> ; !~ nie chce|placic|zaplac*|platnosc*|przelew*|link|przestan*|wyslij|wyslijcie
    (piszcie|pisz|pisac|kontaktujcie|kontaktowac|kontakt|odpisujcie|odpowiadajcie) .. (na|przez|tylko|w|droga) .. <channel> ; !< nie|przestan* ; !~ nie pisz*|przestan*|nie piszcie|prawnik*|adwokat*
    (nie dzwoncie|nie dzwon|nie dzwonic|zamiast dzwonic|bez telefonow|nie przez telefon|nie telefonicznie) .. (piszcie|pisz|napiszcie|pisac|sms|mail|mailem|listownie|wiadomosc*|whatsapp|tylko|wole|napisac|smsem|przez) ; !~ ani|i nie pisz*|pracy|i nie piszcie
    (nie piszcie|nie pisz|nie pisac|zamiast pisac|zamiast sms|nie wysylajcie sms|bez sms|nie sms) .. (dzwoncie|zadzwon*|dzwonic|telefon*|mail*|list*|wole) ; !~ ani|i nie dzwon*
    (piszcie|pisz|napiszcie|sms|mail|mailem|wiadomosc|pisac) .. (zamiast dzwonic|a nie dzwon*|nie dzwon*|zamiast telefonu|nie telefon*) ; !< nie|przestan*
    (czy|mozemy|mozna|moge|mozecie|da sie) .. (kontynuowac|rozmawiac|porozmawiac|przejsc|pisac|kontaktowac|zalatwic to) .. (przez|na|mailowo|mailem|w|telefonicznie|pisemnie) .. <channel>
    (mozemy|mozna|da sie) .. (mailowo|mailem|pisemnie|listownie|telefonicznie|smsem)
    (tylko|wylacznie|jedynie) (mailowo|mailem|pisemnie|listownie|telefonicznie|smsem|sms|mail|przez mail|przez sms|na mail|na pismie)
    (mail|sms|whatsapp|list|telefon) .. (bedzie lepszy|jest lepszy|mi pasuje|najlepszy|wygodniejszy|jest wygodniejszy|bylby lepszy)
  `,
  contact_update: `
    (zmienilem|zmienilam|zmieniam|zmiana|zmienil|zmienila|nowy|nowa|mam nowy|mam inny|aktualny|aktualna|aktualizacja|zaktualizowac|zaktualizujcie|zmienic|zmiencie|aktualne|nowe) .. (numer|numeru|telefon|adres|adresu|mail|dane kontaktowe|danych kontaktowych|miejsce zamieszkania|miejsca zamieszkania|nazwisko|nazwiska|komorki|numer telefonu) ; !~ numer konta|konta bankowego|terminu|termin|daty|rat|dostalem ten|kupilem|numer sprawy|od niedawna|zly numer|usun|wlasciciel*
    (przeprowadzilem|przeprowadzilam|przeprowadzka|wyprowadzilem|wyprowadzilam|przenioslem|przenioslam|mieszkam teraz|mieszkam obecnie|mieszkam pod|juz tam nie mieszkam|mieszkam na ulicy|obecnie mieszkam) ; !~ maz|zona
    (moj|aktualny|obecny) (nowy|aktualny|obecny|mail|adres|numer) [numer|adres|mail|telefon|telefonu|to|email] (to|jest|brzmi|teraz)
    (piszcie|dzwoncie|wysylajcie|kontaktujcie|prosze pisac|prosze dzwonic) .. na .. (nowy|inny|ten) (numer|adres|mail)
    (stary|tamten|poprzedni) (numer|adres|mail) .. (nieaktualn*|juz nie|nie dzial*|nie uzywam)
    (numer|adres|mail) .. (nieaktualn*|sie zmienil|zmienil sie|ulegl zmianie|sie zmienila)
    moj (mail|adres) to
    (prosze|chce) .. (zmiane|zaktualizow*|zmienic) .. (dane|adres|numer|dane kontaktowe|mail)
  `,
  inconvenient_place: `
    (jestem|siedze|wlasnie|teraz) .. (w pracy|w robocie|w szkole|na spotkaniu|za kierownica|w samochodzie|w kosciele|na zajeciach|w autobusie|w pociagu|w tramwaju|na wykladzie|u lekarza|w kinie|w sklepie|na zmianie|na dyzurze|na pogrzebie|w biurze|w sadzie|na lekcji|na zebraniu|w trasie|miedzy ludzmi|w miejscu publicznym|na naradzie) ; !~ stracil*|zwoln*|od lat|chor*|nie wiem
    (prowadze|kieruje|jade) .. (samochod|auto|teraz|autem|samochodem) ; !~ dzialaln*|firm*
    (prowadze|jade) (nie moge|wiec)
    nie .. (dzwoncie|dzwon|dzwonic|piszcie|pisz|pisac|kontaktujcie|kontaktowac|wydzwaniajcie) .. (do pracy|w pracy|sluzbowy|sluzbowego|firmowy|do firmy|do szefa|do pracodawcy|do mojej pracy|na numer sluzbowy|w godzinach pracy|do biura)
    nie .. (dzwoncie|dzwon|dzwonic|piszcie|pisz|pisac|kontaktujcie|wysylajcie|kontaktowac) .. (rano|wieczorem|wieczorami|w nocy|po nocach|przed|po|tak wczesnie|tak pozno|w niedziele|w weekend*|w soboty|w sobote|w swieta|noca|o tej porze|do {time}|miedzy|w ciagu dnia|w godzinach|w poludnie|z rana|o takiej)
    (przestan*) .. (dzwonic|pisac|wydzwaniac) .. (do pracy|w pracy|w nocy|po nocach|tak pozno|tak wczesnie|w niedziele|rano|o swicie|wieczorami)
    (za|tak|zbyt) (wczesnie|pozno) .. (na|dzwonic|pisac|telefon*|dzwonicie|piszecie|zeby) ; !~ zaplac*|splac*
    (wczesnie|pozno|jest {time}|{time} rano|srodek nocy|srodku nocy|niedziela|o tej porze|o tej godzinie) .. (a wy|piszecie|dzwonicie|co wy|nie dzwoni|pisac|dzwonic)
    (to) nie (jest) (dobry|najlepszy|odpowiedni|wlasciwy|dobra|odpowiednia) (moment|czas|chwila|pora|miejsce|momencie) ; !~ na splat*|zeby placic
    (zly|nieodpowiedni|niedobry) (moment|czas) ; !~ finansow*
    nie (moge|moge teraz|wolno mi|jest mi wygodnie) .. (rozmawiac|gadac|odbierac|pisac|odebrac|korzystac) .. (w pracy|tutaj|przy ludziach|w miejscu publicznym|przy dzieciach|bo jestem|bo prowadze|w robocie|przy kims|teraz bo|przy szefie|za kierownica|przy klient*|z telefonu)
    (szef|pracodawca|przelozony|kierownik) .. (nie pozwala|zabrania|zly|wkurza|slyszy|obok)
    (pracuje|pracuje na|spie) .. (nocki|na nocki|na noce|na zmiany|w nocy|do {time}|po nocce|nocna zmiane|od {time}) ; +~ dzwon*|pisz*|kontakt*|budz*|rozmaw*|moge|dostep*
    (tylko|najlepiej|wylacznie) (po|przed|miedzy|w godzinach|wieczorem|rano|w weekend*) .. [{time}] ; +~ dzwon*|pisz*|kontakt*|rozmaw* ; !~ nie zadzwon*
    (obudziliscie|budzicie|obudzil*|budzi) (mnie|dziecko|dzieci|caly dom)
    (obok|przy mnie) (jest|sa|siedzi|dzieci) .. (ludzie|szef|dzieci|zona|maz|rodzina|ktos|klient*)
    (nie) (moge|mam jak|dam rady) .. (gadac|rozmawiac|pisac|odpisac) .. (prowadze|jade|kieruje|jestem w|w pracy|za kierownica|mam spotkanie|na spotkaniu|w robocie)
    (prowadze|kieruje|jade|jestem w pracy|w robocie jestem|na spotkaniu jestem) .. (nie moge|pozniej|potem|odezwe|odpisze)
  `,
  language_switch: `
    (mowic|rozmawiac|pisac|porozmawiac|po|odpowiadac|kontynuowac|pisz|piszcie|mow|mowcie|przejdzmy|przejsc|mozna|mozemy|prosze|czy|chce|wole) .. (po angielsku|po polsku|po ukrainsku|po rosyjsku|po niemiecku|po hiszpansku|po portugalsku|na angielski|na polski|na ukrainski|na rosyjski|na niemiecki|jezyk angielski|jezyk ukrainski|w jezyku angielskim|w jezyku ukrainskim|w jezyku polskim|w jezyku rosyjskim|na hiszpanski|na portugalski|po francusku|po wlosku|po bialorusku|po litewsku|po czesku)
    ^ [prosze] (po angielsku|po polsku|po ukrainsku|po rosyjsku|po niemiecku|po hiszpansku|po portugalsku|angielski|english please|polski|ukrainski|rosyjski) [prosze] $
    (nie) (mowie|rozumiem|znam|umiem|mowi) .. (po polsku|polskiego|dobrze po polsku|jezyka polskiego|tego jezyka|polski)
    (slabo|slaby|malo|kiepsko|nie bardzo|zle) .. (mowie|rozumiem|znam|moj) .. (polski|po polsku)
    (tlumacz|tlumacza|przetlumacz*|tlumaczenie)
    (zmienic|zmien|zmiencie|zmiana|inny) .. (jezyk|jezyka|jezyku)
    (mowisz|mowicie|ktos mowi|mowi ktos|znasz|mowia panstwo) .. (po angielsku|po ukrainsku|po rosyjsku|po niemiecku|angielski|ukrainski|po polsku|po hiszpansku)
    (po|w|na) (angielsku|angielski|ukrainsku|rosyjsku|niemiecku|hiszpansku|portugalsku|polsku) .. (mozna|mozemy|da sie|prosze|poprosze|porozmawiac|pisac|rozmawiac|moze)
  `,
};
