import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  abusive: `
    (spierdal*|wypierdal*|odpierdol*|pierdol*|pierdoli*|jeb*|zjeb*|kurwy|kurwo|kurwiarz*|skurwysyn*|skurwiel*|chuj*|huj*|chuju|cwel*|pizd*|dziwk*|szmat*|suka|suki|suko|frajer*|gnoj*|gnojki|bydlak*|bydlo|smiec|smieci|smieciu|scierwo|scierwa|debil*|idiot*|kretyn*|imbecyl*|palant*|matol*|polglow*|zlodziej|zlodzieje|zlodziei|bandyci|bandyto|pasozyt*|hien*|pijawk*|darmozjad*|mend*|oszolom*|lajza|lajzy|sukinsyn*|dupek|dupki|osiol|osly|cham|chamy|parszyw*|wyjebane|popierdol*|rozpierdol*|w dupe|dupy) ; !~ ukradl|okradl*|jestem debilem|jestem idiota|jak ostatni idiota|mam wyjebane
    (zamknij|stul) .. (ryj|morde|pysk|jape|sie)
    (walcie|wal|spadaj|spadajcie) .. (sie|na drzewo|na bambus)
    (goń|gon|goncie|wal) sie
    (mam was|macie|pocalujcie mnie|calujcie mnie) .. (w dupie|w dupe|gdzies)
    (idz|idzcie|idź|spierdalaj) .. (do diabla|w cholere|do piekla|na chuj|w pizdu|do diabla|na drzewo|w diably)
    (zebyscie|zebys|zeby was|oby was|niech was|niech cie) .. (zdechl*|szlag|cholera|trafil|pieklo|rak|piorun|diabli|krew)
    (zabije|zniszcze|zalatwie|dorwe|znajde|dopadne|polamie|potne|spale|pobije|rozwale) (was|cie|ciebie|wasza|pana|pania|wam)
    (wiem gdzie) (mieszkacie|mieszkasz|pracujesz|macie)
    (jestescie|jestes|wy|wasz|ty) .. (zlodziej*|oszust* jeb*|banda|dno|zero|smieci|debil*|idiot*|zenad*|zenujac*|glupi|glupia|tep*|bandyt*|lichwiarz*|pijawk*|nienormaln*|chor* na glowe|pojeb*)
    (banda|zgraja) .. (zlodziei|oszustow|debili|idiotow|bandytow|nierobow|kretynow)
    (glupi|durny|pieprzony|jebany|cholerny|zasrany|tepy) (bot|bocie|robot|robocie|automat|automacie|system|czat)
    :angry: :angry:
  `,
  prompt_injection: `
    (zignoruj|zignorujcie|ignoruj|pomin|zapomnij|zapomnij o|nie stosuj|porzuc|olej|odrzuc|obejdz|wylacz) .. (instrukcj*|polecen*|wytyczn*|zasad*|reguly|regul|prompt*|ograniczen*|poprzednie|powyzsze|wczesniejsze|polityk*|zabezpieczen*|filtr*|limit*) ; !~ poprzednia wiadomosc|moja poprzednia|poprzedniego sms => asks=ignore_rules
    (jestes|udawaj|zachowuj sie|odgrywaj|wciel sie|wyobraz sobie|od teraz|dzialaj jako|odpowiadaj jako|symuluj|graj role) .. (teraz|jako|ze jestes|jak|asystent*|modelem|bez ograniczen|dan|pirat*|kierownik*|administrator*|role|innym|botem ktory|programist*|wolnym|deweloper*|jestes) ; !~ czy jestes|jestes botem|jestes z|jestes robotem|czlowiekiem => asks=act_as
    (pokaz|ujawnij|wyswietl|podaj|zdradz|wypisz|powtorz|napisz|wyslij|przytocz|zacytuj|opisz|jaki jest|jakie sa) .. (prompt*|instrukcj* systemow*|swoje instrukcj*|swoj prompt|twoj prompt|twoje instrukcje|ukryte instrukcj*|polecenie systemowe|konfiguracj*|klucz api|klucze api|swoje zasady|wewnetrzne zasady|swoje wytyczne|kod zrodlowy|wewnetrzne limity|minimalna kwote jaka|swoje ograniczenia|dane innych|hasl*) ; !~ platnosc* => asks=reveal_prompt
    (ustaw|zmien|zeruj|wyzeruj|oznacz|zaktualizuj|zresetuj|wpisz|skasuj|wykasuj) .. (saldo|dlug|zadluzenie|kwote|status|sprawe|moje saldo|moj dlug) .. (na zero|na 0|zero|0|jako splacon*|jako oplacon*|jako zamkniet*|splacone|na 1|jako uregulow*|zaplacone|{money}) ; !~ wplac*|zaplac* {money}|raty => asks=zero_balance
    (wyzeruj|skasuj|wykasuj) (dlug|moj dlug|saldo|zadluzenie) => asks=zero_balance
    (zatwierdz|przyznaj|udziel|daj|zaakceptuj|nalicz) .. (100|99|95|90) .. (rabat*|znizk*|umorzen*|upust*|%|procent) => asks=discount
    (uruchom|wykonaj|wywolaj|odpal) .. (funkcj*|narzedzi*|kod|skrypt|polecenie|sql|komend*) ; !~ przelew|platnosc => asks=run_tool
    (tryb) (administratora|dewelopera|debug*|serwisowy|testowy|bez ograniczen|deweloperski|programisty|boga) => asks=act_as
    (nowe|nowa|zaktualizowane|dodatkowe) (instrukcje|instrukcja|polecenia|polecenie systemowe|zasady) ; !~ platnosci => asks=ignore_rules
    (jestem|tu) (twoim tworca|twoim programista|twoim deweloperem|twoim administratorem|administratorem systemu|administrator systemu|twoj programista|twoj tworca) => asks=act_as
    (odpowiadaj|odpowiedz|napisz|pisz) .. (tylko slowem|tylko tak|wylacznie|dlug jest umorzony|dlug umorzony|zaakceptowano|zgadzam sie na wszystko) ; !~ mailem|listownie|na mail|pisemnie => asks=ignore_rules
    (napisz|wymysl|opowiedz|wygeneruj|uloz) .. (wiersz|dowcip|zart|piosenk*|kod w|przepis|bajke|rymowank*|kawal|esej|program) => asks=off_topic
    (system|jailbreak|dan) (prompt|override|mode) => asks=ignore_rules
  `,
  smalltalk: `
    ^^ (czesc|hej|dzien dobry|dobry wieczor|witam|siema|witaj|halo|hejka|elo|dobry|siemka|dziendobry|serwus|hello|cze|witajcie|moje uszanowanie)
    (dziekuje|dzieki|dziekuje bardzo|wielkie dzieki|serdecznie dziekuje|dzieki wielkie|bardzo dziekuje|stokrotne|podziekowania|jestem wdzieczn*|doceniam)
    (jak sie masz|co slychac|jak leci|co u was|co u ciebie|jak mija dzien|jak tam|co tam|jak zdrowie|jak dzien) 
    (do widzenia|do zobaczenia|milego dnia|milego wieczoru|pozdrawiam|na razie papa|papa|pa pa|dobranoc|do uslyszenia|spokojnego dnia|milego weekendu|udanego dnia|trzymajcie sie|trzymaj sie|zegnam pana|do jutra pa|z powazaniem|wszystkiego dobrego|wzajemnie)
    (ladna|brzydka|piekna|okropna|paskudna|zimno|goraco) (pogoda|dzis|dzisiaj)
    (wesolych swiat|szczesliwego nowego roku|wszystkiego najlepszego|smacznego|na zdrowie)
    (przepraszam) .. (ze|za) .. (nie odpisywal*|zwlok*|pozno|spozni*|odpisuj*|klopot|zamieszanie)
    (haha|hehe|hihi|xd|lol|:smile:|dobre|smieszne|zarcik)
    :thanks:
    :hello:
    (jestescie|jestes|pan jest|pani jest) (bardzo|taka|taki) (mily|mila|pomocny|pomocna|mili|pomocni|uprzejmy|uprzejma)
    ^ (rozumiem|aha|ok dziekuje|ok dzieki|spoko dzieki|no dobra|dobra dzieki|super dzieki|jasne dzieki|fajnie|super|wow|o|oo|acha|chwila|chwilke|moment|momencik|sekunde|juz|zaraz|poczekaj chwile|pomysle|musze pomyslec|zastanowie sie|musze sie zastanowic|daj mi chwile|niewazne|nieistotne|nic|test|sprawdzam|ok rozumiem|dobrze rozumiem|swietnie dziekuje|nie ma za co|prosze bardzo|nie szkodzi|ciekawe|no wlasnie|przepraszam|sory|sorry|wybaczcie|chwileczke|jedna chwila|minutke|minute|przemysle to|dam znac|odezwe sie|zastanowie) $
  `,
};
