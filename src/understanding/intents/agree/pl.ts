import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  affirm: `
    ^ tak
    ^ (ok|zgoda|jasne|pewnie|oczywiscie|dobrze|dobra|potwierdzam|zgadzam|racja|dokladnie|owszem|spoko|no|super|swietnie|pasuje|prawda|moze byc|niech bedzie|wporzadku|w porzadku|jak najbardziej|no pewnie|no jasne|no dobrze|no dobra|no tak|mysle ze tak|chyba tak|raczej tak|zgadza|niech tak bedzie|pasuje mi|mi pasuje|bez problemu|nie ma problemu|nie ma sprawy|nie ma problema|tak jest|ano|y|t|wchodze w to|czemu nie|dlaczego nie|git|brzmi dobrze|brzmi ok|odpowiada mi|moge|chce|jestem|mam|znam|wiem|rozumiem i zgadzam) $
    ^ (ok|dobra|dobrze|jasne|spoko|pewnie|zgoda) (tak|niech bedzie|moze byc|zgadzam|pasuje|zgoda|zrobmy tak)
    (zgadzam|zgadza|potwierdzam|akceptuje|wyrazam zgode) ; !< nie|czy|jezeli|jesli ; !~ nie zgadzam|nie zgadza|nie potwierdzam|nie akceptuje|sie nie
    (to|mi|tak|wszystko) (pasuje|odpowiada|gra|jest ok) ; !< nie|czy|jesli
    (moze byc|niech bedzie|niech tak bedzie|zrobmy tak|umowa stoi) ; !< nie|czy
    to prawda
    no tak
    :yes:
    ^ (no|nom|noo|ta|taa|yhy|mhm|aha) $
    ^ (no|dobra|ok|dobrze|tak) (zobaczmy|to zobaczmy|sprawdzmy|sprobujmy|patrzmy|to pokaz|pokaz|pogadajmy|to lecimy|lecimy|jedziemy) [razem|to] $
    ^ (zobaczmy|sprobujmy|zobaczymy|sprawdzmy) [razem|to] $
    ^ [tak] (prosze tak zapisac|zapisz|zapiszcie|zapisac|prosze zapisac|zapisujcie|zapisuj|zapisz tak|zapiszcie tak|tak zapisz|tak zapisac|wpisz tak|wpiszcie) $
    ^ (no to tak|no i dobrze|no niech|niech wam bedzie|niech stracę|niech strace|a niech tam|niech juz bedzie) $
  `,
  deny: `
    ^ nie
    ^ (nigdy|nieprawda|zle|falsz|odmawiam|bynajmniej|skadze|w zyciu|absolutnie nie|na pewno nie|oczywiscie ze nie|raczej nie|chyba nie|no nie|niestety nie|n|wcale nie|nie ma mowy|nie ma opcji|nie ma szans|mowy nie ma|nic z tego|bez szans) $
    nie (zgadzam|zgadza|potwierdzam|pasuje|odpowiada|akceptuje|wyrazam zgody)
    (powiedzialem|powiedzialam|mowie|mowilem|mowilam) [ze] nie
    (mysle|sadze|uwazam) ze nie
    to nie prawda
    (absolutnie|zdecydowanie|raczej|chyba|niestety|oczywiscie|na pewno) nie $
    nie tak
    :no:
  `,
  accept_offer: `
    (akceptuje|przyjmuje|biore|wybieram|wezme|wchodze|decyduje|chce|zgadzam|zgoda|poprosze|wole|preferuje|zdecydowalem|zdecydowalam|skorzystam|skorzystac) [na|w|z|te|ta|sie] .. (oferte|propozycje|opcje|opcja|ugode|uklad|warunki|plan|wariant|oferty|propozycji|opcji|ugody|warunkow|wariantu|wersje|rozwiazanie|zaproponowan*) ; !< nie|czy|jezeli|jesli ; !~ nie
    (akceptuje|przyjmuje|biore|wybieram|wezme|chce|poprosze|wole|preferuje|pasuje|zdecydowalem|zdecydowalam|odpowiada) .. {option} ; !< nie|czy
    (opcja|opcje|oferta|oferte|wariant|numer|propozycja|propozycje|nr|plan|opcji|opcja nr) {option} [mi|pasuje|jest|bedzie|ok|najlepsza|dobra|super|prosze|odpowiada] ; !< nie|czy|co ; !~ nie|co|jak|wyjasn*
    {option} (opcja|opcje|oferta|oferte|wariant|propozycja|propozycje|plan|rozwiazanie) [mi|pasuje|jest|bedzie|ok|najlepsza|dobra|odpowiada] ; !< nie|czy ; !~ nie|co|jak
    ^ [biore|niech bedzie|to] {option} $
    ^ [ok|tak|no] (umowa stoi|stoi|deal|biore|wchodze w to|wchodze|przyjmuje|akceptuje|zgadzam na to|zgoda na to|dobijamy targu|mamy umowe|mamy deal|no to umowa|zrobmy tak|biore to|pisze sie na to)
    (akceptuje|przyjmuje) ; !< nie|czy|jezeli|jesli ; !> ze jestem|do wiadomosci
    (zgadzam|zgoda|przystaje|pojde|ide) na (to|taki|takie|ten|te|wasze|panstwa|ta) [uklad|warunki|plan|ugode|propozycje|oferte|raty] ; !< nie|czy|jezeli
    (oferta|propozycja|plan|uklad|ugoda|to) [mi] (pasuje|odpowiada|brzmi dobrze|jest ok|jest w porzadku|jest do przyjecia) ; !< nie|czy ; !~ nie
    (ta|te) (oferta|propozycja|opcja) (pasuje|odpowiada|jest dobra|jest ok) ; !< nie
    prosze (rozpisac|ustawic|przygotowac umowe|przygotowac ugode|przyslac umowe|przyslac ugode)
    (biore|wezme|wezmę|wzialbym|wzielabym|wybralbym|wybralabym|bralbym|brałabym|bralabym|to|te|ta|moze) .. {option} $ ; !< nie|czy ; !~ nie|kiedy|ile|jak|co
  `,
  reject_offer: `
    (nie) (akceptuje|przyjmuje|zgadzam|biore|chce|zgodze|wezme|przyjme|skorzystam|interesuje|zaakceptuje|pasuje) .. (oferty|oferte|oferta|propozycji|propozycja|propozycje|opcji|opcja|ugody|warunkow|warunki|planu|takich|tych|zadnej|takiej|na to|takie)
    (odrzucam|rezygnuje z|odmawiam przyjecia|dziekuje za) .. (oferte|oferty|propozycje|propozycji|opcje|ugode|ugody|warunki)
    (zadna|zadne|zaden|zadnej|zadnego) (z tych|z nich|z opcji|z ofert|opcja|oferta|propozycja|wariant|mi|nie)
    (oferta|propozycja|plan|warunki|opcje|opcja|raty|rata|taka|takie|to) [mi] nie (pasuje|pasuja|odpowiada|odpowiadaja|jest dla mnie|wchodzi w gre|sa dla mnie|interesuje|do przyjecia|jest do przyjecia)
    nie (pasuje|odpowiada) (mi|nam|to)
    (to|oferta|rata|raty|kwota) [jest|sa] (za duzo|za drogo|za wysoka|za wysokie|za duza|za duze|zbyt wysoka|zbyt wysokie|nie do przyjecia|kpina|zart|smieszne|nierealne|niemozliwe)
    (za duzo|za drogo|za wysoka rata|zbyt duzo) [jak] [dla mnie]
    (nie stac) mnie na (to|te|taka|takie|taki|tyle|ta)
    nie (jestem zainteresowan*|wchodze w to|ide na to|przystaje)
    (nie na takie|nie na takich) (warunki|warunkach)
    ^ (nie dziekuje|odpada|to odpada|zadna|zadne|nie interesuje mnie to|nie jestem zainteresowany|nie jestem zainteresowana|nie wchodze w to|slaba oferta|kiepska oferta) $
    (wiecej|tyle) nie (dam|mam|zaplace|moge|znajde|wycisne)
    (albo) (to|tyle) albo nic
  `,
};
