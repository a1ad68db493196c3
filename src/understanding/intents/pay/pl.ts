import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  promise_to_pay: `
    <will-pay> ; !< nie|jesli|jak|gdy|gdyby|a co ; !~ nie zaplace|nie wplace|jak zaplace|jesli zaplace|dopiero jak|nie bede
    (moge|moglbym|moglabym|chce|chcialbym|chcialabym|jestem w stanie|dam rade|obiecuje|zamierzam|planuje|postaram|sprobuje|deklaruje|zobowiazuje|gotow*|dalbym rade|dalabym rade|mamy zamiar|bede w stanie|bede mogl|bede mogla) .. <pay-inf> ; !< nie|jesli|jak|gdybym|co|czy nie ; !~ nie moge|jak moge|gdzie moge|w jaki sposob|nie jestem|nie dam|czym moge
    (place|wplacam|przelewam|splacam|oddaje|reguluje|wysylam) .. ({date}|jutro|dzis|w piatek|do|za|w) ; !< nie|jak ; !~ nie place|juz
    (zaplata|wplata|platnosc|przelew|pieniadze) .. (bedzie|beda|wplynie|wplyna|dotrze|dotra|pojdzie|zrobie|wykonam|w przyszlym|w piatek) ; !< nie|jesli|jak ; !~ nie|kiedy
    (jak|gdy|kiedy|po) .. (dostane|wyplata|wyplacie|dostane wyplate|dostane pensje|wplynie|dostane pieniadze|przyjdzie|otrzymam) .. (zaplace|wyplate|przeleje|splace|wplace|pensje|pensja|wyplata|ureguluje|oddam|zaplata|pieniadze|emerytur*|renta|rente|zasilek|zwrot) ; !~ co jesli
    (w dniu|po|do|przy) (wyplaty|wyplacie|wyplate|najblizszej wyplacie|nastepnej wyplacie) ; !~ nie
    (wyplate|pensje|emeryture|rente|wynagrodzenie) (mam|dostaje|dostane|otrzymam|bede mial*) .. ({date}|{number}|za|w) ; !~ zmniejsz*|obci*
    (obiecuje|przysiegam|gwarantuje|slowo) .. (ze|zaplac*|ureguluj*|splac*|wplac*|honoru) ; !< nie
    (zalatwie|ogarne|zrobie to|uporam sie z tym|dopilnuje) .. ({date}|do konca|w tym tygodniu|jutro|do|w przyszlym) ; !~ nie
    ^ [tak|ok] (do|w|na|od|okolo) {date} $
    (bede mial|bede miala|bedziemy mieli|mam miec|powinienem miec|powinnam miec) .. (pieniadze|kase|srodki|na to|cala kwote|calosc|wyplate) ; !~ nie
    (zaplacic|wplacic|przelac|splacic|uregulowac|zaplata|wplata|oddac) .. {date} ; !< nie|jak ; !~ nie moge|nie dam rady|kiedy mam|do kiedy
    (prosze) (wpisac|zapisac) .. {date}
    (moge|mozna|moglbym|moglabym|czy moge|da rade|dam rade) [zaplacic|wplacic|to|moze|dopiero|to zrobic|oddac] [na|w|do|dopiero] {date} ; !< nie ; !~ zadzwon*|rozmawiac|oddzwon*|miesiecznie|tygodniowo|rat
    (a moze|moze|powiedzmy|to) [na|w|do] {date} $ ; !~ zadzwon*|miesiecznie|tygodniowo
  `,
  pay_in_full: `
    (<will-pay>|<pay-inf>|place|splacam|zaplata|splata|splacic|wplacam|przelewam|platnosc) .. (calosc|cala|w calosci|cala kwote|calą sume|wszystko|caly dlug|caly|jednorazowo|cale zadluzenie|pelna kwote|pelna|pelną kwotę|od razu wszystko|cala naleznosc|cala sume|wszystko od razu|wszystko naraz|za jednym razem|w pelni|jednym przelewem|pelnej kwoty|calej kwoty|calosci|sto procent|co do grosza|cale saldo|calkowicie|do zera) ; !< nie ; !~ nie moge|nie jestem|nie dam|rozlozyc|umorz*|polow*|co jesli|nie zaplace|jesli|gdybym|nie mam|nie chce|zamiast|ile|czesc|raty|ratach
    (calosc|cala kwote|wszystko|caly dlug|cale zadluzenie|cala sume|jednorazowo) .. (<will-pay>|<pay-inf>|place|splacam|od razu|od reki|dzis|dzisiaj|jutro|naraz) ; !< nie ; !~ nie moge|nie jestem|nie dam|umorz*|co jesli|nie zaplace|jesli|gdybym|nie mam|nie chce|rat*|ile|rozloz*
    (zamknac|zamknijmy|zalatwic|zalatwmy|uregulowac|wyrownac|rozliczyc|rozliczmy|pozbyc) .. (to od razu|sprawe od razu|calosc|cala|jednorazowo|sprawe jednym|dlug w calosci|caly dlug|wszystko|dzisiaj cale|raz na zawsze|cale zadluzenie|sie dlugu|sie tego dlugu) ; !~ nie|rat*|umorz*|mniej|za {money}
    ^ (calosc|w calosci|wszystko|cala kwote|cala kwota|place calosc|splacam calosc|jednorazowo|wszystko naraz|pelna kwota|od razu calosc) [prosze|dzis|teraz|od razu] $
    (mam) (cala kwote|calosc|cala sume|pelna kwote) ; !~ nie
    (jedna|jednorazowa) (wplata|platnosc|splata) [calosci] ; !~ nie|zamiast|{money}|rat*
  `,
  report_payment: `
    (juz|wczoraj|dzis|dzisiaj|wlasnie|przeciez|dawno|rano|tydzien temu|w zeszlym|ostatnio|{date}|od dawna|kiedys) .. <have-paid> ; !~ nie zaplacilem|nie zaplacilam|nie splacilem|nie wplacilem|jak zaplacilem|co jesli|gdybym
    <have-paid> ; !< nie|jesli|jak|gdyby|bym ; !~ nie zaplacilem|nie zaplacilam|nie splacilem|nie splacilam|co jesli|gdybym|ile zaplacilem|ile wplacilem|ile splacilem|ile juz|ile do tej pory
    (przelew|wplata|platnosc|pieniadze|przelewy|rata|rachunek|faktura|dlug|srodki) .. (zrobiony|zrobiona|wykonany|wykonana|poszedl|poszla|poszly|wyslany|wyslana|wyslane|zaplacon*|oplacon*|splacon*|zlecony|zlecona|uregulowan*|dokonan*|wyszedl|wyszly|zeszly|zszedl|zeszla|wplacon*|uiszczon*|juz byl*|zostal* zaplacon*|zostal* splacon*|poszlo) ; !~ nie poszedl|nie zostal*|nie przesz*|czy|kiedy|jak zostanie|odrzucon*|bedzie|nie jest|nie byl*
    (mam|posiadam|wysylam|wysle|przesylam|zalaczam|w zalaczniku|moge wyslac|tutaj|oto) .. (potwierdzenie|dowod wplaty|dowod zaplaty|potwierdzenie przelewu|potwierdzenie wplaty|dowod przelewu|screen|potwierdzenie platnosci|wyciag z konta|pokwitowanie) ; !~ poprosze|prosze o|czy dostane
    (sprawdzcie|sprawdz|prosze sprawdzic|czy widzicie|widac|zobaczcie|czy doszedl|czy doszla|czy dotarl|czy dotarla|czy wplynal|czy wplynela|zweryfikujcie) .. (wplat*|przelew*|platnosc*|konto|konta|pieniadze|wplynel*|zaplac*) ; !~ link|numer konta|raty
    (splacone|zaplacone|uregulowane|oplacone|wplacone|przelane|splacony|zaplacony|uregulowany|zaplacona|oplacona) ; !< nie|czy|bedzie|zostanie|jak ; !~ nie jest|nie bylo|nie zostal*|kiedy|ma byc|musi byc|moze byc|chce miec
    ^ (zaplacilem|zaplacilam|wplacilem|wplacilam|zrobione|przelane|wyslalem|wyslalam|gotowe|zaplacone|poszlo|przelew zrobiony|juz zaplacilem|juz zaplacilam|juz zaplacone|juz splacone) [wczoraj|dzis] $
    (maz|zona|mama|tata|syn|corka|brat|siostra|ksiegowa|ksiegowosc) .. (zaplacil*|wplacil*|przelal*|splacil*|uregulowal*|oplacil*) ; !~ nie zaplac*|jesli
  `,
  request_payment_link: `
    (wyslij|wyslijcie|przeslij|przeslijcie|podaj|podajcie|podeslij|podeslijcie|poprosze|prosze|potrzebuje|daj|dajcie|chce|moge prosic|gdzie jest|macie|rzuc|rzuccie|mozna prosic|mozecie wyslac|mozecie podac|dostane|poda pan|poda pani|wygeneruj*|jeszcze raz|nowy|moge dostac) .. (link|linka|linku|linka do|kod qr|qr|dane do przelewu|dane do wplaty|dane do platnosci|numer konta|nr konta|numeru konta|numer rachunku|nr rachunku|dane do zaplaty|konto do wplaty|konto do przelewu|dane przelewu|kod do platnosci|blika|strone do platnosci) ; !~ oszust*|nie klik*|nie dzial*|wirus*|moje konto|zmien*|ugod* na|usun*|wygasl*
    (gdzie|na jakie|na jaki|na ktore|jak|dokad) .. (zaplacic|wplacic|przelac|konto|konta|zrobic przelew|moge zaplacic|mam zaplacic|mam wplacic|mam przelac|moge wplacic|wplacac|rachunek|numer konta|wyslac pieniadze|dokonac wplaty|uregulowac|mam zrobic przelew|splacic) ; !~ na raty|mniej|jesli nie|skoro nie|jak nie mam|metod*|sposob*|jakie sa
    (link|linka|linku) .. (do platnosci|do zaplaty|do splaty|prosze|jeszcze raz|platnosci|do oplacenia) ; !~ nie dzial*|wygasl*|oszust*|nie otwiera*|nie klik*
    (chce|chcialbym|chcialabym|zamierzam|moge) (zaplacic|wplacic|uregulowac|splacic) (teraz|od razu|online|przez internet|natychmiast|juz|linkiem) ; !~ {money}|rat|nie moge
    ^ link [prosze|do platnosci] $
    (zaplace|zaplacic|place) .. (linkiem|przez link|przez strone|online|na stronie|przez internet) ; !~ nie|problem|blad
    numer konta [prosze|do wplaty|do przelewu] $ ; !~ zmien*|moj|nie
    (jaki|jakie|jaki jest) [jest|wasz|wasze|panstwa] (numer konta|konto|numer rachunku|nr konta)
  `,
  payment_problem: `
    (platnosc|przelew|karta|link|strona|aplikacja|blik|transakcja|system|bramka|portal|konto|zaplata|kod|qr|przelewy24|formularz|linku|panel) .. (nie dzial*|nie przeszl*|nie przech*|odrzucon*|odrzuca|odrzucil*|blad|bledy|nie wchodz*|nie otwier*|zawiesz*|wygasl*|nieaktywn*|wyskakuje|nie laduje|nie przyjm*|nie chce przej*|wywala|nie mog*|zablokowan*|nie dziala|niewazn*|sie nie laduje|zwrocon*|wrocil*|cofn*|nie zostala przyjeta|nie realizuj*|pada|padla|padl|nieprawidlow*|nie ma takiej|sie zacina|nie akcept*|nie idzie|error|odrzucaja|zepsut*|wisi) ; !~ dlug wygasl|usluga|internet w domu|towar|telefon ktory|sprzet|umowa wygasla|opcja
    nie (moge|da sie|udaje sie|udalo sie|potrafie|jestem w stanie|umiem|daje rady|idzie) .. (zaplacic online|wejsc w link|otworzyc linku|otworzyc linka|otworzyc strony|zalogowac|wykonac przelewu|dokonac platnosci|oplacic przez|zrobic przelewu|przejsc przez platnosc|zaplacic karta|zaplacic blikiem|zaplacic przez|wykonac platnosci|wejsc na strone|otworzyc|zaplacic linkiem|platnosc|przelew|sie zalogowac|dokonczyc platnosci|wpisac karty|kliknac|wejsc) ; !~ bo nie mam|pieniedzy|rozmawiac
    (mam|jest|wystapil|pojawil sie|pojawia sie|wyskakuje|wyskoczyl|pokazuje|dostaje) .. (problem|problemy|blad|klopot|komunikat|blad platnosci|error) .. (platnosc*|przelew*|karta|linkiem|strona|zaplata|zaplaceniem|wplata|blikiem|aplikacj*|logowani*|w aplikacji|na stronie|przy platnosci|przy placeniu|podczas|transakcj*)
    (pobrano|pobraliscie|sciagnelo|sciagnieto|pobralo|zeszlo|obciazyliscie|obciazono|zaplacilem|zaplacilam|zabralo) .. (dwa razy|podwojnie|dwukrotnie|2 razy) => kind=duplicate
    (podwojna|podwojne) (platnosc|obciazenie|wplata|pobranie) => kind=duplicate
    (zly|bledny|zle|nie ten|niewlasciwy) .. (numer konta|konto|tytul|przelew*|kwot* przelala*) .. ; +~ przelal*|wplacil*|wyslal*|przelew*|zaplacil*|wplata
    (przelalem|przelalam|wplacilem|wplacilam|zaplacilem|zaplacilam|wyslalem) .. (za duzo|na zle konto|na zly numer|pomylkowo|przez pomylke|zla kwote|nie na to konto|bledna kwote|na niewlasciwe)
    (moja) (karta|karte) .. (zablokow*|wygasl*|stracila|odrzuc*|nie dziala|zgubi*|niewazna|skradz*|zastrzez*)
    (pieniadze|srodki|kasa) .. (zeszly|pobrane|zniknely|sciagniete|zostaly pobrane|poszly) .. (nie|a|ale|dalej) .. [zaksieg*|widac|dotarl*|doszl*] ; !~ juz zaplac*
    (link|strona) (wygasl|nie istnieje|nie odpowiada|jest martwy|pusta)
    (problem|klopot) z (platnoscia|przelewem|zaplata|karta|linkiem|wplata|blikiem|zaplaceniem|aplikacja|strona)
    (karte|karta|przelew|platnosc|blika|blik) .. (odrzucilo|odrzuca|odrzucil|odrzucili|nie przyjelo|cofnelo|zwrocilo|nie przeszedl|nie przeszla|nie przechodzi)
    (odrzucilo|odrzuca|nie przyjelo|nie przyjmuje|cofnelo|zwrocilo) .. (karte|karta|przelew|platnosc|wplate|blika)
  `,
  reschedule_payment: `
    (przesunac|przesunmy|przelozyc|przeloze|zmienic|przesun|przesuncie|przelozcie|zmiencie|przesuniecie|przelozenie|zmiana|zmiane|opoznic|odroczyc|wydluzyc|inny|pozniejszy|przeniesc|przesunieciem) .. (termin|terminu|date|daty|rate|raty|platnosc|platnosci|wplate|wplaty|splaty|dzien|data|dnia) ; !~ adres|numer|telefon|mail|rozmow*|spotkan*|nazwisk*|konta|wysokosc|mniejsz*|rozpraw*
    (rate|raty|platnosc|wplate|termin) .. (przesunac|przelozyc|zmienic|przesuniecie|przelozona|na pozniej|przeniesc)
    (zaplacic|zaplace|wplacic|wplace|platnosc|rata|rate|splacic) .. (zamiast|a nie|nie) .. {date} ; !~ nie zaplace ani|kwota
    (zamiast) .. {date} .. {date}
    z {date} na {date} ; !~ zadzwon*|rozmow*
    nie (zdaze|dam rady|moge|zdazymy|bede w stanie|wyrobie|wyrobie sie|uda mi sie|zaplace) .. (w terminie|na czas|raty w|tej raty|najblizszej raty|tego terminu|ustalonym|umowionym|do {date}|tej wplaty|zaplacic raty|w tym terminie|tym razem|z rata|ratą|zaplacic w terminie|raty na czas) ; !~ nie mam dlugu|w ogole|stracil*|chory
    (spoznie|opoznie|spozni|opoznienie|spoznienie|spozniony|spozniona|poslizg|spoznic|opozni) .. (z rata|z platnoscia|z wplata|sie|kilka dni|o|dni|platnosc*|z przelewem) ; !~ odsetki za
    (pominac|zawiesic|wstrzymac|opuscic|odpuscic|zawieszenie|wstrzymanie) .. (rate|raty|platnosc*|splat*|miesiac|jedna rate)
    (termin|data|dzien) .. (nie pasuje|mi nie pasuje|nie odpowiada|jest za wczesnie|za szybko|niewygodn*|zbyt wczes*)
    (pozniejszy|inny|inna) (termin|date|data|dzien) ; !~ rozmow*|spotkan*|zadzwon*
    (wyplata|pensja|wyplate|pensje) .. (opozn*|pozniej|spozn*|przesun*) .. [termin|rat*|zaplac*|przelo*|wiec]
  `,
  setup_autopay: `
    (ustawic|ustawcie|zlozyc|wlaczyc|wlaczcie|uruchomic|zalozyc|chce|chcialbym|chcialabym|mozna|poprosze|prosze o|aktywowac|wole|moge|zrobic|ustawie|zrobie|ustanowic) .. (polecenie zaplaty|zlecenie stale|zlecenia stalego|stale zlecenie|automatyczna platnosc|automatyczne platnosci|automatycznych platnosci|autoplatnosc|platnosc cykliczna|platnosci cykliczne|automatyczny przelew|automatyczne pobieranie|polecenia zaplaty|platnosci automatyczne|obciazenie automatyczne|automatyczne obciazanie|stalego zlecenia|cykliczne przelewy|platnosc automatyczna|automatyczne przelewy|cykliczny przelew) ; !~ nie|anulow*|wylacz*|odwol*
    (pobierajcie|pobierac|sciagajcie|sciagac|obciazajcie|obciazac|pobierane|zabierajcie|niech sciaga|niech pobiera|pobieraj|potracajcie) .. (automatycznie|co miesiac|z karty|z konta|karte|konto|kazdego|regularnie|z pensji|w kazdym miesiacu) ; !~ nie|przestan*
    (automatycznie) .. (pobiera*|sciaga*|placic|platnosc*|z konta|z karty|oplac*|przelew*|splaca*)
    (polecenie zaplaty|zlecenie stale|autoplatnosc|platnosc cykliczna|automatyczna platnosc) [prosze|tak|moze byc|chce|mi pasuje|poprosze|na|od] ; !~ nie|anulow*|juz
    zapisac karte
  `,
};
