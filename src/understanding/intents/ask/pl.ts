import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  ask_balance: `
    (ile) .. (wynosi|jestem winien|jestem winna|jestem wam winien|jestem dluzny|jestem dluzna|mam do zaplaty|mam zaplacic|mam do splaty|zostalo do splaty|zostalo do zaplaty|zalegam|dlugu|mam dlugu|moj dlug|tego jest|trzeba zaplacic|musze zaplacic|jest do zaplaty|zostalo mi|jeszcze zostalo|mam jeszcze|w sumie|to jest|do zaplaty|do splaty|mam oddac|wisze|pieniedzy|zadluzenie|zadluzenia|teraz wynosi|lacznie|dokladnie|mam do oddania|jeszcze musze) ; !~ rat|rata|czasu|miesiecznie|rabat*|znizk*|umorz*|odsetki wynos*|lat
    (jaka|jakie|jaki) .. (jest kwota|jest moje saldo|jest saldo|jest moje zadluzenie|jest zadluzenie|kwota|saldo|jest suma|kwota do zaplaty|mam saldo|mam dlug|mam zadluzenie|kwote|jest dlug|jest moj dlug|jest wysokosc|jest aktualne|mam zaplacic|dokladnie kwota|mam do zaplaty|wysokosc dlugu|jest aktualna) ; !~ rata|raty|pierwotna|bledna|nie zgadza|skad|czego dotyczy|kredyt|numer|z jakiego|z czego|wynika
    (podaj*|prosze o|poprosze|chce znac|chcialbym wiedziec|chcialabym wiedziec|napisz*|powiedz*|moge wiedziec|prosze podac|sprawdzic|podac) .. (kwote|saldo|zadluzenie|stan zadluzenia|wysokosc dlugu|wysokosc zadluzenia|ile jestem|ile mam|kwoty do|aktualne saldo|stan konta|stan dlugu|kwote dlugu|ile wynosi|ile jeszcze|aktualne zadluzenie|kwote do zaplaty) ; !~ rata|raty|nie zgadza|rozbic*|szczegol*
    ^ (saldo|ile|stan zadluzenia|kwota|kwota do zaplaty|ile mam zaplacic|ile wynosi dlug|stan konta|ile tego) [jest|prosze] $
    (aktualne|obecne|calkowite|dokladne) (saldo|zadluzenie) 
  `,
  ask_debt_details: `
    (za co|z czego|czego|z jakiego|jakiego|od kiedy|skad|z jakiej|za jaki|za jaka|o co|o jaki|o jaka|jaki to|jaka to|co to za|co to jest za|o jakim|o jakiej|o jakie|na jakiej|z ktorej|za ktory|za ktora) .. (dlug|dlugu|to zadluzenie|zadluzenie|zadluzenia|ta kwota|dotyczy|tytulu|powodu|wynika|ten dlug|naleznosc|naleznosci|sie wzial|sie wzielo|umowy|faktury|faktura|faktury|pozyczka|pozyczki|kredyt|kredytu|chodzi|sprawa|sprawe|okres|jest ten|rachunek|zobowiazanie|mowa|zaleglosc|zaleglosci|mam placic|mam zaplacic|place|podstawie) ; !~ numer mojego telefonu|moj numer|oplaty|odsetki|nie zgadza|kim|firmy dzwon*|nie moj*|az tyle|tak duzo
    (za co|z czego|z jakiego tytulu|czego to dotyczy|czego dotyczy|o co chodzi|w jakiej sprawie|za co to|w czym rzecz) [to|jest|ten|konkretnie] [$] ; !~ w tej propozycji
    (kto|komu|wobec kogo|kim|jaka firma|jaki bank|u kogo) .. (jest wierzycielem|wierzyciel|jestem winien|jestem winna|mam dlug|mam zaplacic|pierwotnym|pierwotny|jest pierwotnym|dlug|jestem dluzny|jestem dluzna|mam zadluzenie) ; !~ ile
    (szczegoly|szczegolow|rozbicie|specyfikacj*|wyszczegolnieni*|informacje|informacji|historia|historie|rozpiska|rozpiske|zestawienie|kopie|kopia|wiecej informacji|rozliczenie|wyjasnienie) .. (dlugu|zadluzenia|sprawy|sprawie|naleznosci|kwoty|umowy|faktury|faktur|zobowiazania|tego dlugu|pozyczki|wplat|rachunku|salda|o dlugu|na temat|rachunkow|o tym) ; !~ moich danych|danych osobowych|ugody|planu|rat|zaktualizow*
    (prosze|poprosze|wyslijcie|wyslij|przeslijcie|przeslij|chce|potrzebuje|chcialbym|chcialabym|pokazcie|moge prosic|dajcie) .. (faktur*|umow*|szczegoly|rozpisk*|zestawienie|historie|kopie umowy|specyfikacj*|rozbicie|wyciag|kopie faktury|rozliczenie|dokumenty sprawy|szczegolow|rachunek) ; !~ dowod*|potwierdz*|konta|przelew*|danych|ugody na|harmonogram*|nagra*|wypowiedz*|udowod*|podpisan*
    (wyjasnij*|wytlumacz*|prosze wyjasnic|wyjasnic|wyjasnijcie|przypomnij*) .. (co to|za co|dlug*|zadluzen*|skad|o co|sprawe|te kwote|czego) ; !~ odsetk*|rat*|propozycj*|ofert*
    (kiedy|od kiedy|z jakiego okresu|za jaki okres) .. (powstal|powstalo|powstala|dlug|zadluzenie|zaleglosc|umowa|termin platnosci byl|byla wymagalna|mam dlug|zalegam|zaciagnal*|wzial*) ; !~ zaplace|moge|rata
    (jaka|ktora|ktory|jaki) (umowa|faktura|pozyczka|kredyt|rachunek|firma|usluga) ; !~ nie moj*|dzwoni|pisze|nie bral*
    jaki dlug ; !~ przeciez|nie moj
    (dlaczego|czemu|skad) .. (az tyle|tak duzo|taka kwota|tak wysok*|taka duza|uroslo|wzroslo|tyle wyszlo) @0.6
    ^ (szczegoly|wiecej szczegolow|za co|z jakiego tytulu|co to za dlug|wiecej informacji) [prosze] $
  `,
  ask_plan_status: `
    (kiedy|ile|jaka|jaki|na kiedy|do kiedy) .. (nastepna rata|kolejna rata|najblizsza rata|termin raty|termin platnosci|mam zaplacic rate|mam zaplacic kolejna|mam nastepna|mam rate|termin nastepnej|termin kolejnej|kolejna platnosc|nastepna platnosc|ostatnia rata|pierwsza rata|jest rata|mam termin|najblizszy termin|najblizsza platnosc|kolejna wplata|wypada rata|wypada|mam kolejna rate) ; !~ moge zaplacic|zadzwon*|mozna|przesun*
    (ile) .. (rat zostalo|rat mi zostalo|rat jeszcze|rat mam|juz zaplacilem|juz zaplacilam|juz splacilem|juz splacilam|zaplacilem|zaplacilam|splacilem|splacilam|zostalo rat|rat splacilem|rat zaplacilem|wplacilem|rat do konca|pozostalo rat|jeszcze rat) ; !~ mozna|moge
    (jaki|jak|jakie) .. (status|stan|wyglada|wygladaja|stoi|postep) .. (planu|splaty|ugody|moich rat|harmonogram*|moj plan|moja ugoda|moja splata|umowy ratalnej|moje raty|sprawa|sprawy|mojej sprawy|z ugoda|z moim planem|z planem|z moja)
    (status|stan) (ugody|planu|splaty|rat|sprawy|mojej sprawy|umowy|mojego planu|mojej ugody)
    (czy) .. (doszedl|doszla|dotarla|dotarl|wplynela|wplynal|zaksiegowano|zaksiegowana|zaksiegowany|dotarly|doszly|wplynely|jest zaksiegow*|zostala zaksiegow*) .. [moja|moj] (wplata|rata|przelew|platnosc|pieniadze|raty|wplaty) 
    (czy) .. (moja wplata|moj przelew|moja rata|platnosc|rata) .. (doszl*|dotarl*|wplyn*|zaksieg*|doszedl)
    (czy) .. (mam zaleglosci|zalegam|jestem na biezaco|wszystko zaplacone|mam jakies zaleglosci|spoznilem sie|jest na biezaco) ; !~ nie mam
    (czy) .. (ugoda|plan|umowa|uklad) .. (aktualn*|obowiazuj*|jest wazn*|nadal|zostal* zawart*|zatwierdz*|aktywn*|w mocy|zarejestr*)
    (pokaz*|wyslij*|poprosze|prosze o|podaj*|przeslij*|sprawdzic|zobaczyc) .. (harmonogram*|moj plan|plan splaty|moje raty|terminy rat|terminarz|plan splat) ; !~ zmian*|nowy|przesun*
    (moj|moja) (plan|harmonogram|ugoda) (status|stan|jak)
    do kiedy .. (splacam|bede splacac|trwa|mam splacac|mam raty)
    (kiedy|kiedys|jak) .. (pierwsza|nastepna|kolejna|druga|ostatnia|najblizsza) (rata|wplata|platnosc)
    (jaki|jaka|jak) .. (mam|moj|moja|mamy) .. (plan|harmonogram|ugoda|ugode|raty) ; !~ opcje|mozliwosci
    (co|jak|na ile) .. (ustalilismy|umowilismy|ustalone|zgodzilam|zgodzilem|mam zapisane)
    (kiedy|ile) .. (mam|musze|trzeba) .. (pierwsz*|nastepn*|kolejn*|teraz) .. (zaplacic|wplacic|rate|przelac)
    (przypomnij|przypomnijcie|pokaz|pokazcie) .. (plan|raty|ustalenia|harmonogram|terminy)
  `,
  ask_payment_methods: `
    (jak|w jaki sposob|jakie|jakie sa|czym|jaka|gdzie) .. (moge zaplacic|mozna zaplacic|mam zaplacic|zaplacic|sposoby platnosci|formy platnosci|metody platnosci|mozna placic|dokonac wplaty|moge placic|formy zaplaty|sa metody|metoda platnosci|moge dokonac|opcje platnosci|moge uregulowac|forma platnosci|wplacic|moge splacic|mozliwosci platnosci|sposob platnosci) ; !~ raty|mniej|jesli nie mam|skoro nie|jak nie mam|odsetk*|calosci|ratach|mam zaplacic skoro|konto
    (czy|mozna|moge|da sie|przyjmujecie|akceptujecie|mozliwa|jest mozliwosc|obslugujecie) .. (karta|kartą|blikiem|blik|gotowka|przelewem|na poczcie|przekazem|paypal*|google pay|apple pay|przez telefon|w zabce|w kasie|w placowce|osobiscie|przelewem tradycyjnym|kryptowalut*|w banku|platnosc karta|revolut*|visa|mastercard|w okienku|przez internet|z zagranicy|przekaz pocztowy|online) ; +~ placic|zaplac*|platnosc*|wplac*|przyjmuj*|akcept*|ureguluj*|splac*|przelac ; !~ nie dziala|odrzuc*|blad|automatycz*|co miesiac|zadzwon*
    (metody|sposoby|formy|opcje) (platnosci|zaplaty)
    (inny|inna|inne) (sposob|forma|metoda) (zaplaty|platnosci)
  `,
  ask_consequences: `
    (co|co sie|jakie) .. (stanie|bedzie|grozi|sie stanie|mi grozi|grozi mi|bedzie jak|zrobicie|mozecie zrobic|mi zrobicie|sa konsekwencje|konsekwencje|beda konsekwencje|dalej|jesli nie|jak nie|skutki|czeka) .. (jak|jesli|gdy|jezeli|nie|za|dalej|ze mna|mi|z tym|potem|kiedy) ; !~ z moimi pieniedzmi|z moja wplata|proponujecie
    (konsekwencje|konsekwencji|konsekwencjach|skutki prawne)
    (czy|grozi|bedzie|pojdzie|trafi|zabierzecie|skierujecie|oddacie|przyjdzie|naslecie|wejdzie|moze|mozecie|pojde|zajmiecie) .. (komornik|komornika|sad|sadu|sprawa w sadzie|do sadu|wiezieni*|zajecie|zajmie|zajac|zajmiecie|pozew|policja|policje|eksmisja|zabrac mieszkanie|licytacja|licytacje|wejsc na pensje|zabrac pensje|aresztu|egzekucja|windykator*|odciecie|nakaz zaplaty|pozwiecie|pozwac) ; !~ pozwe was|ide do sadu|zajal mi|idzcie|pozwijcie|wynagrodzeni* mam
    (jak|jesli|gdy|jezeli|a jak|a jesli|a co jak|co jak|co jesli|a co jesli) .. (nie zaplace|nie splace|nie bede placic|przestane placic|zignoruje|nie wplace|nie ureguluje|nie dam rady zaplacic|spoznie sie|sie spoznie|nie bede placil*|oleje|nie zdaze|zaplace pozniej|nie bede) ; !~ calosci
    (straszycie|grozicie|straszenie) .. (sadem|komornikiem|sad*|komornik*) @0.6
    (pojde|trafie) (do wiezienia|siedziec|za kratki)
    (czy) .. (odsetki) .. (rosna|beda rosly|naliczane|nalicza*|dalej|rosnac)
    (odsetki|dlug) (bedzie|beda) (rosl|rosly|rosnac|narastac)
    (nastepne|kolejne|dalsze) kroki
    (co|i co) .. (mi|nam) (zrobicie|zrobisz|grozi|zrobia)
    (komornik|komornika|windykator|policja) .. (przyjdzie|przyjdą|wejdzie|bedzie|zapuka|zabierze|mi wejdzie|mi cos) ; !~ zajal|zabral mi|mam juz
    (bedzie|przyjdzie|nasle*|wysle*) .. (komornik*|windykator*|do sadu|sprawa w sadzie)
    (co|jak) .. (jak|jesli) .. (nie zaplace|nie bede placic|oleje|nie dam rady)
  `,
  ask_credit_reporting: `
    (bik|biku|bik-u|bikiem|big|bigu|krd|erif|krajowy rejestr dlugow|krajowym rejestrze dlugow|biuro informacji kredytowej|biuro informacji gospodarczej|infomonitor|big infomonitor|rejestr dlugow|rejestru dlugow|rejestrze dlugow|rejestrze dluznikow|rejestru dluznikow|rejestrow dlugow|rejestrach|lista dluznikow|liste dluznikow|liscie dluznikow|czarna lista|czarnej liscie|czarna liste|historia kredytowa|historie kredytowa|historii kredytowej|zdolnosc kredytowa|zdolnosci kredytowej|scoring|punktacja kredytowa|historie w bik|baza dluznikow|bazie dluznikow|bazy dluznikow|wpis do rejestru|wpisu w rejestrze)
    (wpis|wpisu|wpisani|wpiszecie|wykresl*|wpisany|wpisana|zglosicie|zgloszony) .. (rejestr*|bik|krd|big|bazy|bazie|erif|dluznik*)
    (dostane|wezme|wziac|dostac) .. (kredyt|hipotek*) .. (jesli|jak|przez|po|z tym) ; !~ zeby splacic
    (wplyw|wplynie|wplywa|zaszkodzi) .. (na kredyt|kredytow*|bik|scoring|historie)
  `,
  ask_who_is_calling: `
    (kto|z kim|kim) .. (dzwoni|pisze|mowi|rozmawiam|jestescie|jestes|pan jest|pani jest|to|tam|do mnie pisze|to pisze|wy jestescie|mam przyjemnosc|przy telefonie|sie kontaktuje|wysyla|wysyla te|do mnie dzwoni|wyslal) ; !~ kto to jest ta osoba|kto to jest ten|wierzycielem|jestem winien
    (skad|z jakiej firmy|jaka firma|co to za firma|jakiej firmy|jaka to firma|z ktorej firmy|skad pan|skad pani|z jakiego banku|jaki bank|z jakiej instytucji|jaka instytucja|co to za numer|czyj to numer|co to za instytucja) .. (dzwoni|dzwonicie|piszecie|pisze|jestescie|pan|pani|jest|to|reprezentujecie|sie kontaktuje|reprezentuje|$) ; !~ dlug|kwota|wzial
    (skad) .. (macie|ma pan|ma pani|pan ma|pani ma|maja|wzieliscie|znacie|masz) .. (moj numer|numer|moje dane|kontakt|dane|ten numer|numeru) 
    (jak) .. (pan|pani|sie) .. (nazywa|nazywacie) ; !~ czy
    (jak sie nazywacie|jak sie pan nazywa|jak sie pani nazywa|pana nazwisko|nazwa firmy|nazwe firmy|prosze sie przedstawic|przedstaw sie|przedstawcie sie|przedstawic sie|jak nazywa sie firma|nazwa waszej firmy)
    (w czyim imieniu|kogo reprezentujecie|kogo reprezentuje|dla kogo)
    (po co|dlaczego|czemu|w jakim celu|w jakiej sprawie|w czym|o co|jaki jest cel) .. (dzwonicie|dzwoni|piszecie|pisze|do mnie|sie kontaktujecie|kontakt|ten telefon|pan|pani|chodzi|kontaktu) ; !~ w nocy|tak pozno|do pracy|tak wczesnie|caly czas|w tej propozycji
    ^ (kto to|kto tam|kto pisze|kto dzwoni|kto mowi|kim jestescie|kto|halo kto mowi|ale kto to) $
    nie (wiem|znam) kto (pisze|dzwoni|to pisze|mowi|do mnie)
    (jestescie|czy to|pan jest|pani jest) (z banku|z windykacji|firma windykacyjna|windykacja|komornik|z firmy windykacyjnej|windykatorem)
    (a|ale) kto (pyta|mowi|pisze|to)
    kto (pyta|mnie szuka|szuka|chce wiedziec|sie pyta)
  `,
  ask_if_bot: `
    (czy|to|rozmawiam|pisze|gadam|jestes|jestescie|pan|pani|tu) .. (botem|bot|bota|robotem|robot|robota|automatem|automat|maszyna|sztuczna inteligencja|ai|czlowiekiem|czlowiek|komputerem|zywym czlowiekiem|zywa osoba|prawdziwa osoba|prawdziwy czlowiek|chatbotem|chatbot|czatem gpt|chatgpt|program|programem|nagranie|prawdziwy|prawdziwa|czlowiekiem czy) ; !~ chce rozmawiac|nie chce|polacz*|porozmawiac z|wole|zadam|prosze o|przelacz*|z czlowiekiem|z zywym|z prawdziw*|z zywa
    (rozmawiam|pisze|gadam|mam do czynienia) z (botem|robotem|automatem|maszyna|czlowiekiem|komputerem|zywym czlowiekiem|ai|sztuczna inteligencja|zywa osoba|prawdziwa osoba|prawdziwym czlowiekiem|kims zywym) ; !~ chce|wole|nie chce|bede
    (bot|robot|automat|czlowiek) czy (bot|robot|automat|czlowiek|maszyna)
    (brzmisz|brzmi|piszesz|odpowiadasz|wyglada) .. (jak bot|jak robot|jak automat|jak maszyna|automatycznie)
    (automatyczna|automatyczne|automatyczny) (wiadomosc|odpowiedz|odpowiedzi|system)
    ^ (bot|robot|czlowiek|automat|jestes botem|to bot|ai) $
  `,
  clarification_request: `
    nie (rozumiem|zrozumialem|zrozumialam|wiem o co chodzi|kumam|lapie|czaje|ogarniam|do konca rozumiem|bardzo rozumiem|pojmuje|jest to jasne|jest jasne|wiem co to znaczy|wiem co to) ; !~ po polsku|dlaczego mam placic|jezyka
    (co) .. (to znaczy|to oznacza|masz na mysli|macie na mysli|pan ma na mysli|pani ma na mysli|przez to rozumiecie|oznacza|znaczy) ; !~ dlug
    (o co|w czym|czego) .. (chodzi|rzecz) .. (z|w|tu|tej|tym) ; !~ dlug*|dzwon*
    (mozesz|mozecie|prosze|moze pan|moze pani|moglby|moglaby|da sie|poprosze o) .. (wyjasnic|wytlumaczyc|jasniej|doprecyzowac|prosciej|wyjasnienie|jeszcze raz wyjasnic|powiedziec inaczej|sprecyzowac|rozwinac) ; !~ dlug*|skad|za co|odsetk*|kwot*
    (wyjasnij|wytlumacz|wyjasnijcie|wytlumaczcie|jasniej|prosciej|doprecyzuj|inaczej prosze|konkretniej) ; !~ dlug*|skad|za co|odsetk*|kwot*
    (jak to|co to) (dziala|jest ugoda|jest|znaczy|oznacza|rozumiec) ; !~ dlug|firma|numer|za 
    (jak) .. (mam to rozumiec|to rozumiec|to dziala|dziala ta|dzialaja)
    (jaka|czym) .. (roznica|rozni sie|roznia sie)
    (to) .. (niejasne|niezrozumiale|zagmatwane|skomplikowane|malo jasne)
    (pogubilem|pogubilam|zgubilem|zgubilam) sie
    ^ (co|ze co|hm|czyli|czyli co|ale co|hę|jak to|w jakim sensie|ale jak|dlaczego|czemu|czyli jak|ze jak|slucham|co takiego|to znaczy) $
    (mam) (pytanie|pytania) 
    ^ :unsure: $
  `,
  repeat: `
    (powtorz|powtorzyc|powtorzcie|powtorka|powtorze|jeszcze raz|ponownie|raz jeszcze) .. [prosze|to|wszystko|pytanie] ; !~ link|nie dzwon*|nie pisz*|zaplac*|sprobuj*|zadzwon*|umow*|numer konta|wyjasni*|nie powtarz*
    (nie) (uslyszalem|uslyszalam|doslyszalem|doslyszalam|slysze|slyszalem|slyszalam|dotarlo do mnie|zalapalem|zalapalam|widze wiadomosci|slychac|doszla wiadomosc|widze co) ; !~ o takiej|o firmie|o dlugu|o was|takiej osobie|o takim
    (co) (mowiles|mowilas|powiedziales|powiedzialas|pan mowil|pani mowila|pan powiedzial|pani powiedziala|bylo pytanie|pisaliscie|napisaliscie)
    (przerywa|slabo slychac|slaby zasieg|zrywa polaczenie|rwie sie|zla jakosc polaczenia|trzaski|slabo slysze)
    (mow|mowic|prosze) (glosniej|wolniej|wyrazniej)
    (slucham|ze co prosze|prosze powtorzyc|co prosze|przepraszam nie doslyszalem|ze jak prosze|halo nie slysze|pardon)
    (jakie byly|jakie to byly|przypomnij|przypomniec) (opcje|propozycje|oferty|warunki)
    (skasowalem|skasowala*|zgubilem|usunelo|usunalem) .. wiadomosc*
    ^ (jeszcze raz|powtorz|powtorz prosze|slucham|prosze powtorzyc|co) [prosze] $
    (jakie|jak) (bylo|brzmialo|jest|to bylo) .. (pytanie|pytania)
    (jakie|co) (byly|to byly|byla) .. (opcje|propozycje|mozliwosci|warianty)
  `,
  suspect_scam: `
    (oszustwo|oszustwem|oszusci|oszustem|oszust|oszustka|oszustami|scam|wyludzacz*|phishing|naciagacz*|naciaganie|przekret|przewal|sciema|scieme|scierwo|falszywe sms|falszywa wiadomosc|lipa|lipne|kant|podpucha|wyludzeniem|wyludzenie danych|wyludzacie|hochsztapler*|zlodzieje danych) ; !~ ofiara|na moje dane|moje dane wziel*|podszy*|zaciagn*|policj* zglos*|na moje nazwisko|sprzedawca|sklep|wziel*|wzial
    (skad|jak|czym) .. (mam wiedziec|mam miec pewnosc|moge wiedziec|mam pewnosc|wiadomo|udowodnicie|mozecie udowodnic|mam uwierzyc|sprawdzic|zweryfikowac|upewnic) .. (nie oszust*|ze to wy|ze to nie|prawdziw*|ze to prawda|ze jestescie|ze nie|wiarygodn*|ze to nie scam|czy to prawd*|jestescie tym|z banku|wam ufac|ze pan|ze pani|czy jestescie|wasza tozsamosc)
    (czy|to|wyglada|brzmi|pachnie|smierdzi|wydaje sie|zalatuje) .. (oszustw*|scam*|podejrzan*|wyludzen*|oszust*|falszyw*|przekret*|phishing*|nieprawdziw*|na oszust*|lipa|podejrzane|prawdziwa firma|prawdziwe|na serio|legalne|legalna) ; !~ na moje dane|dlug*|bot|czlowiek
    nie (wierze|ufam|wierzymy) .. (wam|w to|ze|temu|ci|panu|pani|tej|$) ; !~ kwot*
    nie (klikne|otworze|bede klikac|klikam|wejde|otwieram) .. (link*|w to|tego|w nic|zaden|linku)
    nie (podam|podaje|bede podawac|udostepni*) .. (danych|moich danych|pesel*|daty urodzenia|zadnych danych|daty|dowodu|nic)
    (udowodnijcie|udowodnij|potwierdzcie|potwierdz|wylegitymuj*|prosze udowodnic) .. (ze jestescie|kim jestescie|swoja tozsamosc|tozsamosc|ze to wy|ze jestes|kim jestes|ze pan|ze pani|ze to prawd*|ze nie jestes)
    (podejrzane|podejrzana|podejrzany) (wiadomosc|sms|to|numer|link|jest)
    (zglosze|zglaszam) .. (na policje|policji|cert) ; !~ kradziez*|wyludzen* na
    (po co|dlaczego|czemu|na co) .. (wam|ci|pan|pani|panu|mam|to wam|chcecie|potrzebujecie|pytacie|pytasz|podawac) .. (data|date|daty|urodzenia|kod|kodu|pesel|pesela|dane|danych|adres) ; !~ dlug|zaplac*|kwot*
    (nie) (bede|zamierzam|mam zamiaru|chce) (podawac|podac|mowic|zdradzac|pisac) .. (danych|daty|date|kodu|pesel*|adresu|obcym|nikomu|botowi|takich rzeczy)
    (skad|jak) .. (wiem|wiedziec|pewnosc|mam wiedziec) .. (oszust*|prawd*|wy|nie sciema|legaln*)
  `,
  request_validation: `
    (udowodnijcie|udowodnij|udowodnic|dowod|dowody|dowodu|wykazcie|wykaz|dowodow|potwierdzcie|potwierdz|udokumentujcie|udokumentowac|wykazac) .. (dlug*|istnieni*|zadluzen*|ze jestem winien|ze jestem winna|naleznosc*|zobowiazan*|roszczeni*|ze to moj|na to|ze cos|ze mam|ze zalegam|istnieje|ze ten) ; !~ wplaty|zaplaty|mam dowod|przelewu|tozsamosc|kim jestescie
    (pokazcie|pokaz|przeslijcie|przeslij|wyslijcie|wyslij|przedstawcie|prosze o|zadam|domagam|chce|chcialbym|chcialabym|poprosze|macie|gdzie jest|prosze przeslac|prosze przedstawic) .. (dowod|dowody|dokumenty|dokumentow|dokument|umowe podpisana|podpisana umowe|umowe z moim podpisem|tytul wykonawczy|cesje|umowe cesji|umowy cesji|potwierdzenie dlugu|podstawe prawna|wezwanie na pismie|potwierdzenie na pismie|dokumentacje|oryginal umowy|kopie umowy|wyrok|nakaz|pelnomocnictwo od|dowodow|dowod istnienia|na pismie|skan umowy|dokumenty potwierdz*) ; !~ wplaty|zaplaty|przelewu|ugode na pismie|ugody na pismie|moich danych|kontaktu|wysle|mam
    (na jakiej podstawie|podstawa prawna|podstawe prawna|macie prawo) .. (dochodz*|zadacie|windykuj*|dlug*|domagacie|chcecie|$)
    (cesja|cesji|cesje|umowa przelewu wierzytelnosci|dowod przejecia)
    (potwierdzenie|dokument) (istnienia|dlugu|na istnienie|zadluzenia)
    nie (zaplace|place) .. (dopoki|poki|zanim) .. (dowod*|dokument*|udowodn*|wykaz*|umow*|zobacze|zobaczę)
    (prosze|poprosze|chce|zadam|przyslijcie|wyslijcie|dajcie|gdzie) .. (dokumenty|dokumentow|dokument|dokumentu|papiery|papierow|cos na pismie) .. (potwierdz*|na to|dlug*|zadluzen*|zobowiaz*|ze to)
    (dokumenty|dokumentow|papiery|dokument) potwierdz*
  `,
};
