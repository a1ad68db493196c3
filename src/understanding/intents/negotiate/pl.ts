import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  counter_offer_lump_sum: `
    (zaproponowac|proponuje|oferuje|dam|daje|dac|moge dac|stac mnie na|moja propozycja to|moja propozycja|moja oferta to|moja oferta|co powiecie na|co pan powie na|a moze|moze|powiedzmy|maksymalnie|max|najwiecej moge|najwyzej|uzbieram|uzbierac|zebrac|zbiore|mam tylko|mam|mam na teraz|moge zaplacic|moge wplacic|moglbym zaplacic|moglabym zaplacic|moge przelac|jestem w stanie zaplacic|jestem w stanie wplacic|dam rade|dam rade zaplacic|zgodzicie na|zgodzicie sie na|przyjmiecie|przyjmijcie|wezmiecie|niech bedzie|stanelo na|zaplace|wplace|przeleje|wystarczy|moge wylozyc|wyloze|wyskrobie|wyskrobac|moge zaoferowac|zaoferuje) [wam|tylko|okolo|jakies|do|max|maksymalnie|najwyzej|jednorazowo|gdzies|tak|teraz|najwiecej|od razu|na teraz|z] {money} ; !< nie|ile ; !~ zarabiam|dochod*|pensj*|emerytur*|czynsz*|dlugu|zadluzenia|winien|winna|odsetek
    {money} .. (jednorazowo|od reki|i koniec|i zamykamy|i po sprawie|i sprawa zamknieta|i zapominamy|na zamkniecie|zeby zamknac|za zamkniecie|i jestesmy kwita|i kwita|i reszte umarzacie|i umorzenie reszty|w jednej racie|jedna wplata|za jednym razem|gotowka|jako ugoda|jako ugode|to wszystko co mam|to max|maksymalnie|maks|wiecej nie dam|wiecej nie mam|ani grosza wiecej|ani zlotowki wiecej|to moja ostateczna|to ostatnia|i ani|wiecej nie|to moja propozycja|i konczymy|i zamkniete|w calosci za|i mamy spokoj) ; !~ zarabiam
    (zamknac|zamkniemy|zamknijmy|zakonczyc|zalatwic|ugoda|ugode|splacic|rozliczyc|zamykamy) .. (za|na|na kwote|kwota) {money} ; !< nie
    (polowe|{fraction}|{percent}) .. (dlugu|kwoty|naleznosci|zadluzenia|tego|calosci|sumy) ; !~ nie jest moja|splacilem|splacilam|zarobkow|pensji|znizk*|rabat*|dochodu|odsetek
    (zaplace|zaplacic|splacic|splace|oddam|oddac|wplacic|dac|moge|wplace) [tylko|jakies|okolo] ({fraction}|{percent}) ; !< nie
    (jednorazowa|jednorazowo) .. (wplata|splata|kwota|{money}|platnosc) ; !< nie ; !~ nie dam|calosc|calej|cala
    {money} (teraz|dzis|dzisiaj|od razu|na juz|od reki) ; !~ reszt*|a potem|potem|pozniej|miesiecz*|i {money}|winien
  `,
  counter_offer_instalments: `
    {money} <per-period> ; !~ zarabiam|zarabia|dochod*|pensj*|emerytur*|rent*|czynsz*|na jedzenie|zasilk*|wydaje|zostaje|alimenty|utrzymanie|na reke|zostaje|nie {money}|wplywa
    <per-period> [po] {money} ; !~ zarabiam|zarabia|dochod*|pensj*|emerytur*|rent*|czynsz*|na jedzenie|zasilk*|wydaje|zostaje|alimenty|na reke|wplywa
    (po|raty po|rata|rate|raty|rat po|ratach po|rata po) {money} ; !< nie ; !~ nie stac|zarabiam|za wysok*|za duz*
    {money} .. (rata|raty|raty miesiecznej|raty miesiecznie|miesiecznej raty) ; !~ nie stac|za wysok*|za duz*|zarabiam
    {number} (rat|raty|ratach|ratami|czesci|czesciach|miesiecy|miesiace|transzach|transze|wplat|wplaty|rownych rat|platnosci|miesiecznych rat) ; !~ zostalo|zalegl*|spozn*|splacilem|zaplacilem|temu|opcj*|ile|stary|dlug ma|minel*|pozost*|nie place od|chor*|bezrobot*|od {number}|za {number} mies*|pracy|na {number} dni
    (na|w|przez|rozlozyc na|podzielic na|w ciagu|do) .. {number} (rat|raty|ratach|czesci|czesciach|miesiecy|miesiace|lat|lata|tygodni|tygodnie) ; +~ splac*|rozloz*|rat*|place|placic|zaplac*|podziel*|oddam ; !~ temu|zalegl*|przedawn*|stary
    (w|przez|w ciagu|na) .. {duration} ; +~ splac*|rozloz*|rat*|placic|podziel*|oddam ; !~ temu|stary|przedawn*|poczeka*|odrocz*
    (rozlozyc|rozlozcie|podzielic|podzielcie|rozlozenie|rozbic|podzial) .. na .. ({number}|dwie|trzy|cztery|piec|szesc|dwanascie|polowy|kilka|{duration}) ; !~ {number} lat temu
    {money} .. (teraz|dzis|dzisiaj|od razu|na poczatek|zaliczki|pierwszej wplaty|wplaty wlasnej|na start|na dobry poczatek|z gory|jutro) .. (a|i|reszt*|potem|pozniej|pozostal*|nastepn*)
    (reszta|reszte|pozostala|pozostale|druga polowe|druga polowa|drugą część|pozostalosc) .. (pozniej|za|w|potem|ratach|miesiac*|raty|do|na raty|po) ; +~ {money}|{fraction}|polowe|polowa|czesc|teraz|dzis|jutro
    (polowe|polowa|{fraction}) .. (teraz|dzis|dzisiaj|od razu|w tym|jutro|{date}) .. (polowe|polowa|reszt*|druga|drugie|pozostal*|{fraction})
    {money} .. {date} .. {money} .. {date}
    co (miesiac|tydzien|dwa tygodnie|kwartal|2 tygodnie) .. {money} ; !~ zarabiam|dostaje|czynsz*
    (mniejsze|nizsze|mniejsza|nizsza) .. (raty|rata|rate) .. {money}
  `,
  ask_more_time: `
    (potrzebuje|potrzeba|chcialbym|chcialabym|prosze|poprosze|dajcie|daj|moge prosic|mozna|potrzebny|potrzebna|potrzebowalbym|potrzebowalabym|trzeba mi|mozecie dac|da mi pan|da mi pani|czy dostane) .. (czasu|wiecej czasu|o wiecej czasu|troche czasu|o czas|czas do|czas|jeszcze tydzien|jeszcze kilka dni|jeszcze miesiac|kilku dni|kilka dni|pare dni|paru dni|tygodnia|tydzien|miesiac|miesiaca|odroczenie|odroczenia|o odroczenie|przedluzenie|o przedluzenie|przedluzenia|zwloki|zwloke|o zwloke|prolongat*|dni|tygodni|tygodnie|{duration}|do {date}|chwili oddechu|karencj*|wakacje kredytowe) ; !~ zadzwon*|rozmow*|oddzwon*|nie mam czasu|link|po ile|rat po
    (czy|mozna|mozecie|moge|prosze|da sie|moglibyscie|mogliby) .. (poczekac|zaczekac|odroczyc|przedluzyc|poczekacie|wstrzymac sie|zaplacic pozniej|splacic pozniej|przesunac splate|wydluzyc termin|odlozyc|zaczekajcie|poczekajcie) ; !~ rozmow*|nie czekaj*|zadzwon*|chwil*
    (poczekajcie|zaczekajcie|poczekaj|zaczekaj|wstrzymajcie|cierpliwosci) .. (do|jeszcze|kilka|az|tydzien|miesiac|pare|na wyplate|z tym|troche) ; !~ chwile|sekund*|minut*
    (zaplace|splace|ureguluje|oddam|wplace|zaplacic|splacic) .. (pozniej|kiedy bede mogl*|jak bede mogl*|jak bede mial*|gdy bede mial*|jak tylko bede|kiedy indziej|w przyszlosci|innym razem|jak stane na nogi|za jakis czas|kiedys|gdy sytuacja|jak sytuacja|po nowym roku|za kilka|za pare) ; !< nie ; !~ {money}
    nie (mam|moge|jestem w stanie|dam rady|zaplace|splace) .. (teraz|dzis|dzisiaj|w tym miesiacu|w tym tygodniu|na razie|do|przed|w tej chwili|narazie|obecnie|od razu) .. (dopiero|pozniej|ale|po|za|w przyszlym|jak|moze|do|poczek*|przed|wyplat*) ; +~ zaplac*|splac*|pienied*|kas*|wyplat*|place|placic|srodk*|pozniej|dopiero ; !~ rozmawiac|zadzwon*|rat|ratach|calosci|linku
    (dopiero) .. (po wyplacie|za|w|jak|po) .. (tydzien|miesiac*|wyplat*|dni|{duration}|przyszlym|dostane|nowym roku) ; +~ zaplac*|splac*|place|bede mial*|pieniad*|dam rade
    (za krotki|za malo czasu|zbyt krotki|za szybko|nie zdaze) .. (termin*|czas*|zebrac|do|zaplac*|tego|uzbierac)
    (wakacje kredytowe|karencja|prolongata|moratorium|odroczenie|odroczyc splate)
    (ile) (mam|mam jeszcze|dostane) czasu
    daj* mi (czas|jeszcze|chwile oddechu|troche)
    (przedluzyc|przedluzcie|przedluzenie|wydluzyc|wydluzenie) .. (termin*|czas*|splat*|do|o) ; !~ umowe o prac*
  `,
  ask_discount: `
    {money} (mniej|taniej|nizej) ; !> niz ; !~ zarabiam|dostaje|dochod*|pensj*|emerytur*
    (jak|jaki|jaka|jakie|co|ktora|ktory) [jest|bedzie|wyjdzie|to|mozna|moge] .. (najtaniej|najtanszy|najtansza|najtansze|najkorzystniej|najkorzystniejsz*) ; !~ biore|wybieram
    (najtanszy|najkorzystniejszy|najtansza) (sposob|opcja|wariant|droga|mozliwosc) ; !~ biore|wybieram
    ile .. (gdybym|jakbym|jak|jesli) .. (zaplacil*|zaplace|splacil*|splace) .. (wszystko|calosc|od razu|dzis|dzisiaj|naraz)
    (rabat*|znizk*|upust*|obnizk*|bonifikat*|taniej|umorzenie czesci|czesciowe umorzenie|czesciowego umorzenia|redukcja dlugu|redukcji dlugu|umorzenie dlugu|umorzenia dlugu|umorzyc dlug|obnizenie dlugu|obnizenie kwoty|zmniejszenie dlugu|zmniejszenie kwoty) ; !~ odset*|oplat*|rat|nie chce|raty
    (umorzyc|umorzycie|umorzcie|obnizyc|obnizycie|obnizcie|zmniejszyc|zmniejszycie|zmniejszcie|zredukowac|zredukujcie|odjac|odejmiecie|darowac|darujecie|darujcie|skreslic|opuscic|opuscicie|zejsc|spuscic|zejdziecie|zbic|zbijecie|odpuscic|odpuscicie|anulowac|urwac) .. (czesc|dlug|dlugu|kwote|kwoty|z kwoty|naleznosc|zadluzenie|zadluzenia|polowe|troche|{percent}|{money}|cos|z ceny|sume|calosc|nizej|z tej kwoty|cokolwiek|ile) ; !~ odset*|oplat*|kar|koszt*|prowizj*|rate|raty|rat|rezygn*
    (za) (mniej|nizsza kwote|mniejsza kwote|ulamek) ; +~ splac*|zaplac*|zamkn*|zalatw*|ugod*|zgodz*|rozlicz*
    (jesli|jak|gdybym|gdy|a jak|jezeli|przy|skoro) .. (zaplace|zaplacil*|splace|splacil*|wplace|od razu|jednorazow*|w calosci|calosc|dzis) .. (taniej|rabat*|znizk*|upust*|mniej|umorz*|obniz*|zejdz*|odpus*|dostane|ile|bedzie)
    (jaki|jaka|ile|jakie) .. (rabat*|znizk*|upust*|mozecie umorzyc|mozecie opuscic|mozecie zejsc|mozecie odpuscic|najnizsz*|minimaln* kwot*|wezmiecie|najmniej) ; !~ rata|raty
    (najlepsza|lepsza|nizsza|korzystniejsza|najnizsza) .. (oferta|oferte|cena|cene|propozycja|propozycje|kwota|kwote|ugoda|warunki) ; +~ jaka|macie|dajcie|jakas|mozna|mozecie|chce|prosze|jest|poprosze|liczy* ; !~ rata|raty
    (negocjowac|negocjacja|negocjacje|potargowac|targowac|dogadac|dogadamy|dogadajmy|kompromis|isc na reke|pojdziecie na reke|pojsc na reke|spotkac w polowie) ; !~ rat|z prawnik*|nie dogad*
    {percent} (mniej|taniej|rabatu|znizki|upustu|umorzenia)
    (ugoda|ugode|ugody) ; +~ czy|mozna|mozliw*|chce|proponuje|zawrzec|jaka|interes*|prosze|poprosze|chcialbym|chcialabym ; !~ ratal*|raty|rat|akceptuje|przyjmuje|przyslij|wyslij|zerwa*|podpisal*|kopi*|moja ugod*|status
    (za duzo|za drogo) .. (mniej|obniz*|taniej|rabat*|zejdz*)
  `,
  ask_instalment_options: `
    ^ (co moge zrobic|co mozna zrobic|co mozemy zrobic|co da sie zrobic|co teraz|i co teraz|co robic|co mam robic|co mam teraz zrobic|jak to zalatwic|jak mozna to zalatwic|jak to rozwiazac|co proponujecie|co panstwo proponuja|jakie mam wyjscia|jakie mam wyjscie|mozecie mi pomoc|czy mozecie mi pomoc|jak mozecie mi pomoc) [teraz|w takim razie|w tej sprawie|z tym|prosze] $
    (czy|mozna|moge|mozecie|prosze|poprosze|chce|chcialbym|chcialabym|wole|da sie|jest|macie|moglbym|moglabym|istnieje|potrzebuje|interesuje|zalezy|a moze|jakies|prosilbym|prosilabym|wolalbym|wolalabym|lepiej|bylaby) .. (na raty|w ratach|rozlozyc|rozlozyc na raty|rozlozenie|rozlozenia|raty|ratach|ratalnie|ratalna|ratalny|plan splaty|harmonogram splaty|mozliwosc rat|mozliwosc splaty w ratach|splacac po trochu|po kawalku|czesciami|w czesciach|miesieczne raty|podzielic|podzielic na|uklad ratalny|mniejsze kwoty|male kwoty|ratami|stopniowo|partiami) ; !~ {money}|{number} rat|nie chce|ile rat zostalo|moja rata|najblizsz*|termin raty|kolejna rata|nastepn*|umow* ratal* podpis*|rezygn*|moj plan|mojego planu|przesun*|przeloz*|spozn*
    (jakie|jaka|ile|na ile|jak) .. (raty|rat|rata|plan splaty|plany splaty|mozliwosci splaty|opcje splaty|warianty splaty|maksymalnie rat|warunki splaty|minimalna rata|wysokosc raty|najmniejsza rata|opcje|mozliwosci|warianty) ; !~ zostalo|zalegl*|pozost*|splacil*|moja|moje|najblizsz*|nastepn*|kolejn*|metod*|platnosci|mam jeszcze
    ^ (raty|na raty|w ratach|rozlozcie na raty|plan splaty|ratalnie) [prosze|mozna|poprosze] $
    nie (dam rady|moge|jestem w stanie|mam|stac mnie na|zaplace|splace) .. (calosci|wszystkiego na raz|calej kwoty|od razu|jednorazowo|na raz|naraz|wszystkiego|calej sumy|w calosci|tyle naraz|tyle na raz) ; !~ do piatku|dopiero|nic nie
    (rozlozyc|rozlozcie|podzielic|podzielcie|rozlozenie|rozlozyliby) .. (na raty|to|splate|dlug|platnosc|kwote|naleznosc|na czesci|na mniejsze|zadluzenie|na kilka) ; !~ {number} rat|na {number}
    (splacac|splacic|placic|zaplacic|oddac|oddawac|splata|splate) .. (w ratach|na raty|ratami|po trochu|stopniowo|czesciami|po kawalku|partiami|miesiecznie|w czesciach|na czesci|ratalnie) ; !~ {money}|{number} rat|nie chce
    (mniejsze|nizsze|mniejsza|nizsza|dluzszy|najnizsza|minimalna) .. (raty|rata|rate|okres splaty|okres) ; !~ {money}
    (system|uklad|plan|umowa|splata) ratal* ; !~ moj|status|zerwa*|podpisan*
  `,
  ask_fee_waiver: `
    (umorzyc|umorzycie|umorzcie|umorzenie|umorzenia|anulowac|anulujcie|anulowanie|anulowania|skreslic|darowac|darujcie|odpuscic|odpuscicie|usunac|odstapic|zrezygnowac|zrezygnujecie|cofnac|obnizyc|wstrzymac|zamrozic|zdjac|zdejmijcie|zmniejszyc|zwolnic z|odliczyc|odjac|wykreslic|skasujcie|zatrzymac) .. (odsetki|odsetek|oplaty|oplat|oplate|koszty|kosztow|kary|kar|kare|prowizje|prowizji|naliczanie odsetek|koszty windykacji|karne|odsetki karne|dodatkowe koszty|naliczania)
    (bez) .. (odsetek|oplat|kosztow|kar|prowizji|dodatkowych kosztow) ; +~ zaplac*|splac*|czy|mozna|chce|prosze|tylko|kapital*|same*|zgod*|oddam
    (tylko|sam|sama|same|samo|jedynie) .. (kapital|kapitalu|naleznosc glowna|naleznosci glownej|glowna kwote|glowny|pierwotna kwote|pierwotny dlug|to co pozyczyl*) ; !~ jestem winien|jestem winna
    (odsetki|oplaty|koszty|kary) .. (umorz*|anulow*|skresl*|za wysokie|zdjac|zabijaja|sa za duze|odpuscic|darowac|wstrzym*|za duze|do umorzenia|lichwiars* umor*)
    (dlaczego|czemu|skad|za co|co to za) .. (odsetki|oplaty|koszty|prowizja|oplata|kara) ; !~ z kosmosu|bezpraw*
  `,
  affordability_info: `
    (zarabiam|dostaje|otrzymuje|mam|dochod|dochodu|dochody|dochodow|pensja|pensji|emerytura|emerytury|renta|renty|wyplata|wyplaty|wynagrodzenie|zasilek|zasilku|zyje za|utrzymuje sie za|wplywa mi|zarobki|na reke|moj dochod|przynosze|zarabiamy|mamy razem|pobieram) [to|mam|okolo|tylko|jakies|wynosi|jest|miesiecznie|netto|na reke|mi|ok|gdzies|najnizsza|razem|minimalna|z|brutto|mojej|emerytury|renty|zasilku|pensji|wyplaty|dochodu|na miesiac|to jest] {money} ; !~ mam do zaplaty|dlug|zaplace|moge dac|jak dostane|wplace|moge zaplacic|i moge|dostane {money}
    {money} .. (dochodu|pensji|emerytury|renty|na reke|netto|wyplaty|zarobku|zarabiam|zasilku|brutto|wynagrodzenia|z pracy)
    (czynsz|rachunki|oplaty|wydatki|jedzenie|mieszkanie|leki|alimenty|zlobek|przedszkole|kredyt|rata kredytu|koszty|koszty zycia|prad|gaz|wydaje|utrzymanie|mieszkanie kosztuje|na zycie|place za mieszkanie|za wynajem|wynajem|hipoteka|paliwo) [to|wynosi|wynosza|mnie|kosztuje|kosztuja|okolo|jest|place|mam|za|miesiecznie|mi|idzie|na|razem|ok|rzedu|stale|pochlania|wychodzi|w sumie] {money}
    {money} .. (na|za|idzie na|ida na) (czynsz|rachunki|jedzenie|zycie|mieszkanie|leki|wynajem|utrzymanie|oplaty|przedszkole|zlobek|alimenty|kredyt|prad)
    (zostaje|zostaja|pozostaje|zostanie|wolne|wolnych) [mi|nam|miesiecznie|po oplatach|okolo|tylko|na zycie|jakies|z tego|mam|na reke|ledwo] {money}
    {money} .. (mi|nam) [zostaje|zostaja|pozostaje]
    {money} (zostaje|pozostaje|wolnego|wolnych srodkow)
    (po) (oplaceniu|oplatach|rachunkach|wszystkim) .. {money}
    (mam na utrzymaniu|utrzymuje|wychowuje) .. ({number}|dwojke|trojke|czworke|dzieci|dziecko) ; !~ nie mam pieni*
    (moj|moje|nasz|nasze|laczny) (dochod|dochody|wydatki|budzet|zarobki)
  `,
  refuse_to_pay: `
    nie ma (mowy|opcji|szans|takiej opcji) .. (dal|dala|zaplacil|zaplacila|placil|placila|oddal|oddala|splacil|splacila)
    nie (zaplace|zamierzam|mam zamiaru|bede|mam zamiaru|chce|splace|oddam|dam|zamierzamy|zaplacimy|mam ochoty|planuje) .. (placic|zaplacic|splacac|splacil|splacila|splacic|placil|placila|zaplace|ani grosza|wam|wam nic|nic|tego|oddawac|oddac|dlugu|grosza|zadnych pieniedzy|zaplacic wam|ani zlotowki|ani centa|za to|niczego|regulowac) ; !~ do piatku|w terminie|calosci|tyle|tak duzo|wiecej niz|dopoki|{money}|dzis|dzisiaj|odsetek|towar*|usluge|czego nie|tej raty|w tym miesiacu|nie bede w stanie|teraz ale|rozmawiac|na razie|przed|tyle|zanim|od razu
    (nic|grosza|zlotowki) (wam|nie|ode mnie|ani) .. (zaplace|nie zaplace|dam|nie dam|dostaniecie|nie dostaniecie|oddam|nie oddam|zobaczycie)
    (ani|zadnego) (grosza|zlotowki|centa|zlamanego grosza) ; !~ nie mam
    (odmawiam|odmowa) .. (zaplaty|splaty|placenia|platnosci|uregulowania|zaplacenia)
    nie (dostaniecie|zobaczycie|wyciagniecie) .. (nic|grosza|pieniedzy|ode mnie|ani|zlotowki|zadnych)
    (po moim trupie|niedoczekanie|niedoczekanie wasze|chyba w snach|mozecie pomarzyc|pocalujcie mnie|guzik dostaniecie|figa z makiem|gowno dostaniecie|nie ma takiej opcji zebym|szukaj wiatru|mozecie mnie pocalowac|w snach|nie liczcie na) ; !~ sciagn*
    (idzcie do sadu|podajcie mnie do sadu|pozwijcie|pozwijcie mnie|spotkamy sie w sadzie|do zobaczenia w sadzie|mozecie isc do sadu|mozecie mnie pozwac|to mnie pozwijcie|zobaczymy sie w sadzie|mam to gdzies|mam to w dupie|mam was w dupie|mam gdzies|wisi mi to|wali mnie to|lata mi to|nie obchodzi mnie to|mam to w nosie|mam to w powazaniu|nie obchodzi mnie wasz)
    (nie) (zaplace|place|splace|zaplacimy|oddam) [wam|tego|nic|i juz|i koniec|kropka] $ ; !~ {money}|dzis|dzisiaj|w terminie|co jesli|jesli|jak|do {date}
    (dlaczego|czemu|po co|niby) .. (mam|mialbym|mialabym|powinienem) .. (placic|zaplacic|splacac|oddawac) ; !~ odsetki|tyle|dwa razy
    (zapomnijcie|zapomnij) .. (o pieniadzach|o zaplacie|o splacie|o kasie|o tym dlugu) 
    nie chce (placic|tego placic|zaplacic|splacac)
    (wole) (isc do wiezienia|siedziec|isc do sadu) 
  `,
};
