import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  identity_confirm: `
    (tak|to) ja ; !< nie|czy ; !> nie ; !~ nie ja|nie bralem|nie wzialem|bylem|zaplac* => is_account_holder
    ^ [tak] (przy telefonie|slucham to ja|ja sam|ja sama|we wlasnej osobie|jestem|zgadza sie to ja|owszem to ja|to ja|ja|przy aparacie|osobiscie|ja we wlasnej osobie|przy telefonie slucham|jak najbardziej to ja) $ => is_account_holder
    (jestem) (ta osoba|wlasnie ta osoba|wlascicielem konta|wlascicielka konta|wlascicielem|wlascicielka|tym klientem|adresatem|klientem o ktorego|osoba ktorej szuka*|tym kogo szuka*) ; !< nie ; !~ nie => is_account_holder
    (dobrze|dodzwoniliscie|dodzwonil*|trafiliscie|trafil*) .. (dodzwonil*|trafil*|do mnie|pod dobry numer|pod wlasciwy numer|na dobry numer) ; !~ nie|zle|pomyl* => is_account_holder
    (rozmawia|pisze|pisza|rozmawiacie|piszecie) .. (z wlasciwa osoba|ze mna|z odpowiednia osoba|z nia|z nim|do wlasciwej osoby) ; !< nie ; !~ nie|czy => is_account_holder
    potwierdzam .. (tozsamosc|to ja|dane|ze to ja|swoje dane) ; !< nie => is_account_holder
    (to|tak) moje (imie|nazwisko|dane|imie i nazwisko) ; !~ nie => is_account_holder
    tak (tu|z tej strony|mowi|nazywam) ; !~ nie|zona|maz => is_account_holder
    ^ (tu|mowi|z tej strony) _ .. przy telefonie => is_account_holder
    zgadza sie (to ja|ja) => is_account_holder
    (tu|jestem|mowi|pisze|z tej strony|nazywam sie|nazywam|to ja|przy telefonie|tak) <addressee> ; !< nie|czy|kim|kto ; !> jest w|nie ma|nie zyje|zmarl*|wyszl*|spi ; !~ nie|zona|maz|syn|corka|matka|mama|brat|siostra|kolega|tata => is_account_holder
    ^ [tak|witam|hej|czesc|dobry] <addressee> [slucham|tak|przy telefonie|mowi|z tej strony|we wlasnej osobie] $ => is_account_holder
    <addressee> (przy telefonie|slucham|z tej strony|mowi) ; !~ nie => is_account_holder
  `,
  identity_deny: `
    ^ [nie|niestety] (to nie ja|nie ja|ja nie|nie jestem nim|nie jestem nia|nie jestem ta osoba|to nie on|to nie ona|nie jestem) $ => is_account_holder=false
    (to) nie (ja|on|ona|ta osoba) ; !> bralem|bralam|wzial*|wziel*|podpis*|zacia*|pozycz*|zaklad*|zamawial*|kupow*|zrobil*|jest moj* => is_account_holder=false
    nie (jestem) (nim|nia|ta osoba|tym czlowiekiem|wlascicielem|wlascicielka|panem|pania|osoba ktorej|osoba o ktora|tym za kogo) ; !~ winien|winna|konta firmowego => is_account_holder=false
    nie (nazywam|nazywam sie) .. (tak|_) => is_account_holder=false
    (to) nie moje (nazwisko|imie|dane|imie i nazwisko) => is_account_holder=false
    nie (rozmawia|rozmawiacie|pisze) .. (z nim|z nia|z ta osoba|z panem|z pania) => is_account_holder=false
    nie [to nie] <given-name> => is_account_holder=false
    tu nie <given-name> => is_account_holder=false
    nie jestem <given-name> => is_account_holder=false
    (nie jestem|to nie|tu nie) <addressee> => is_account_holder=false
  `,
  wrong_person: `
    (pomylka|pomylki|pomyliliscie|pomylono|pomylil*|mylicie|myli|pomylic|zly numer|bledny numer|nie ten numer|nieprawidlowy numer|pomylony numer|zla osoba|zly adresat|niewlasciwa osoba|niewlasciwy numer|nie ta osoba|niewlasciwej osoby|nie do mnie|zly kontakt|niewlasciwy adresat|inna osoba|innej osoby|nie tego czlowieka|zlej osoby|niewlasciwego numeru) ; !~ kwocie|kwota|wyliczen*|rachunku|przelew*|konta|kwote|odsetk*|w kwocie|obliczen*|saldzie|pozycz* na|wplac*|zaplac*|dlug moj
    nie (znam|kojarze|wiem kto to|mam pojecia kto to|slyszalem o|slyszalam o) .. (nikogo|tej osoby|takiej osoby|tego czlowieka|tego pana|tej pani|go|jej|kto to|kogos takiego|nazwiska|osoby o|takiego|takiej|nikogo takiego|kogos o|osoby|zadnego|zadnej) ; !~ dlugu|firmy|pozyczki|umowy|sprawy|wierzyciel*|faktury
    (nie ma|nikt|nikogo|zaden) .. (tu|tutaj|pod tym numerem|takiego|takiej|takiej osoby|o takim nazwisku|o tym nazwisku|o takim imieniu|tej osoby|nikogo takiego|nie mieszka) ; !~ dlugu|pieniedzy|w domu|umowy|jej w domu|go w domu|opcji|mowy
    (nie mieszka|nie mieszkaja|juz nie mieszka|wyprowadzil*) [tu|tutaj|pod tym|pod] ; !~ moj|moja|syn|corka|maz|zona|brat|siostra|ja|wyprowadzilem|wyprowadzilam
    (to|ten) .. (nie jego|nie jej|nie jego numer|nie jej numer|nie tej osoby|nie jest jego|nie jest jej|nie nalezy|nie jest numer) .. [numer|telefon] ; +~ numer|telefon|komork*
    (numer|telefon) .. (nalezy|nie nalezy|jest) .. (do kogos innego|do innej osoby|do mnie a nie|do tej osoby|kogos innego|do niego|do niej|innej osoby|firmowy|nowy mam)
    (mam|dostalem|dostalam|kupilem|kupilam|uzywam|posiadam) .. (ten numer|nowy numer|tego numeru|numer) .. (od|niedawno|dopiero|tydzien|miesiac|lat|lata|roku|kilku|{duration})
    (od niedawna|niedawno|dopiero co) .. (numer*)
    (poprzedni|poprzedniego|poprzednim|byly|wczesniejszy|poprzednia) .. (wlascicie*|uzytkowni*|abonent*) ; +~ numer*|telefon*|to
    (szukacie|szuka|szukaja|chcecie|chodzi) .. (kogos innego|innej osoby|o kogos innego|o inna osobe|zlej osoby|nie mnie)
    (piszecie|dzwonicie|dodzwoniliscie|trafiliscie|napisaliscie|dzwoni|trafil*|dodzwonil*|pisze|kontaktujecie) .. (do zlej osoby|do niewlasciwej|zle|nie tam|do kogos innego|pod zly|pod niewlasciwy|nie do tej|do obcej|nie do tego|do innej|z niewlasciwa)
    nie jestem (osoba|tym|ta) .. (ktorej|kogo|szukacie|ktora|za kogo|o ktora)
    (kto to|kim jest|kto to jest) <given-name>
    (kto to) (jest) (ta osoba|ten pan|ta pani)
    (mam inne|mam inaczej|inaczej sie) (nazwisko|imie|nazywam|na nazwisko|na imie)
    (to samo|takie samo) .. nazwisko .. (inna|inny|nie)
    nazywam sie (inaczej|zupelnie inaczej)
    nie nazywam sie
    (jestem|nazywam) _ .. (a nie|nie zadn*|nie zaden) <given-name>
  `,
  third_party: `
    (jestem|tu|mowi|pisze|z tej strony|to|rozmawia pan z) [jego|jej] <relative> [jego|jej|pana|pani|osoby|tej|dluznika|klienta|wlasciciela|<given-name>] ; !~ nie jestem|chor*|zmarl*|samotn*|zdenerwow*|wasz*|zainteresow*|nie zyje|na rencie|bezrobot* ; +~ jego|jej|pana|pani|osoby|dluznika|klienta|zona|maz|mama|matka|syn|corka|brat|siostra|ojciec|partner|partnerka|tesciow*|wspollokator*|asystent*|sekretark*|opiekun* => is_account_holder=false
    (jego|jej) <relative> ; +~ jestem|tu|mowi|z tej strony|pisze|odbiera* => is_account_holder=false
    (meza|zony|go|jej|syna|corki|pana|pani|brata|siostry|mamy|taty|ojca|matki|szefa|partnera|niego|partnerki|corki|wlasciciela) .. (nie ma|teraz nie ma|nie ma w domu|nie ma teraz) [w domu|teraz|tu|tutaj|obecnie] ; !~ dowod|pieniedzy|dlugu|takiej osoby => is_account_holder=false
    nie ma (go|jej|meza|zony|syna|corki|taty|mamy|szefa|brata|siostry|pana|pani|ojca|matki) [w domu|teraz|tu|tutaj|obecnie|jest w pracy] => is_account_holder=false
    (on|ona|maz|zona|syn|corka|tata|mama|brat|siostra|ojciec|matka|szef|partner) .. (jest w pracy|wyszedl|wyszla|wroci|jest zajet*|spi|wyjechal*|jest za granica|za granica|jest na urlopie|niedostepn*|jest poza|nie moze rozmawiac|w delegacji|nie moze podejsc|bedzie pozniej|oddzwoni|tu nie mieszka|juz tu nie mieszka|nie mieszka tu|nie mieszka ze mna|wyprowadzil*|pracuje do|na wakacjach) ; !~ stracil* => is_account_holder=false
    (przekaze|przekazac|przekazę|powiem|dam znac|mam przekazac|cos przekazac|zostawic wiadomosc|moge przekazac|przekazalem) .. (mu|jej|jemu|wiadomosc|mezowi|zonie|synowi|corce|ze dzwonil*|cos|informacj*|telefon|zeby oddzw*|to|mamie|tacie|im) ; !~ prawnik*|dokument*|pieniadz*|sprawe => is_account_holder=false
    (odbieram|odebralem|odebralam|mam|trzymam|korzystam) .. (jego|jej|meza|zony|syna|corki|mamy|taty|czyj*|szefa|brata|siostry) .. (telefon*|komork*) => is_account_holder=false
    (to|numer|telefon) .. (numer|telefon|komorka) .. (meza|zony|syna|corki|mojego|mojej|mamy|taty|brata|siostry|ojca|matki|szefa) => is_account_holder=false
    (to) (numer|telefon) (mojego|mojej) => is_account_holder=false
    (w imieniu|za) (meza|zony|mamy|taty|matki|ojca|syna|corki|brata|siostry|babci|dziadka|mojego|mojej) ; !~ dlug za|zaplac* => is_account_holder=false
    (nie jestem nim|nie jestem nia|to nie on|to nie ona) .. (zona|maz|syn|corka|brat|siostra|mama|tata|ojciec|matka|kolega|kolezanka|wspollokator*|sasiad*) => is_account_holder=false
    (jestem|tu) (wspollokator*|sasiad*|opiekun*|asystent*|sekretark*|znajom*|kolega|kolezanka|pracownik* pana|pracownik* pani|kurator*|opiekunk*) => is_account_holder=false
    (moge|mam) (poprosic|zawolac|dac) (go|ja|meza|zone|syna|corke) [do telefonu] => is_account_holder=false
    (zaraz|juz) .. (go|ja|meza|zone) .. (poprosze|zawolam|dam|podam) => is_account_holder=false
    <addressee> (jest w pracy|jest teraz w pracy|nie ma|wyszla|wyszedl|spi|bedzie|nie moze|jest zajet*|wroci|tu nie mieszka|juz nie mieszka|wyjechal*) ; !~ nie zyje|zmarl* => is_account_holder=false
    nie ma <addressee> ; !~ tu zadnej|takiej|nikogo => is_account_holder=false
  `,
  minor: `
    (jestem|ja jestem|bo jestem|dopiero) .. (niepelnoletni*|nieletni*|dzieckiem|maloletni*|uczniem podstawow*|uczennica podstawow*|nastolatkiem|nastolatka|niepelnoletni) ; !~ nie jestem
    (mam|mam dopiero|mam tylko|skonczylem|skonczylam|skoncze|koncze) {number} (lat|latek|lata|roczkow) ; !~ dlug*|splat*|rat*|pracuje|kredyt*|prac* od|pozyczk*|umow*|doswiadcz*|dzieci|na splate|zobowiaz*|stary dlug|dziecko
    nie (mam|skonczylem|skonczylam|ukonczylem) .. (18|osiemnastu|skonczonych 18|osiemnastki|lat 18) [lat]
    (niepelnoletni|niepelnoletnia|nieletni|nieletnia|maloletni|maloletnia) ; !~ syn|corka|dzieci|dziecko
    (ponizej|mniej niz) (18|osiemnastu) lat
    (chodze|ucze) .. (do podstawowki|do szkoly podstawowej|do gimnazjum|w podstawowce|do klasy|do {number} klasy|w klasie|do szkoly) ; !~ wieczorow*
    (mojej mamy|moja mama|mama|tata|rodzice|rodzicow|mamy|taty) .. (nie ma w domu|w pracy|nie ma|wroca|wroci) .. ; +~ mam lat|dzieckiem|szkol*|klasie|klasy|latek|lat|sam w domu|sama w domu
    jestem (tylko|jeszcze) dzieckiem
    (jestem) .. (w|z) .. {number} klas*
  `,
  provide_factor: ``,
};
