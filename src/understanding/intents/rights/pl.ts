import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  complaint: `
    (skarga|skarge|skargi|skarzyc|poskarzyc|poskarze|zazalenie|zazalenia|skarze|skarge) ; !~ nie skarze|kasacyjn*
    (reklamacja|reklamacje|reklamowac) .. (na wasza|na obsluge|na was|na konsultanta|obslugi|na panstwa|zachowani*|dotyczaca obslugi|waszej)
    (zlozyc|zloze|skladam|chce zlozyc|napisze|napisac|zglosic|zglosze|zglaszam|kieruje|wysle) .. (skarge|skargi|zazalenie|doniesienie|pismo do uokik|was do|do uokik|do rzecznika|do knf|do uodo|was gdzie trzeba|na was|nekanie|zawiadomienie o nekaniu|to do|sprawe do uokik)
    (uokik|rzecznik finansowy|rzecznika finansowego|rzecznik praw|rzecznika praw|rzecznikowi|knf|uodo|urzad ochrony konkurencji|urzad ochrony danych|rzecznik konsumentow|rzecznika konsumentow|inspekcja handlowa|komisja nadzoru finansowego|federacja konsumentow|arbiter bankowy)
    (zglosze|zglaszam|podam|podaje|pozwe|pozywam|oskarze) (was|firme|to|pana|pania|wasza firme) [na|do|za] ; !~ dlug
    (nekacie|nekanie|nekaja|nekany|nekana|zastraszacie|zastraszanie|zastraszaja|grozicie|grozba|grozby|obrazacie|ponizacie|ponizanie|szantaz*|molestuj*|mobbing|stalking) ; !~ przestan*|dajcie spokoj|nie chce zyc|zaprzestan*
    (niegrzeczny|niegrzeczna|bezczeln*|chamsk*|nieuprzejm*|arogancki*|arogancka|skandal*|karygodn*|niedopuszczal*|nieprofesjonal*|opryskliw*) ; +~ konsultant*|pan|pani|obslug*|zachowan*|pracownik*|wy|jestescie|wasz*|wasza|sposob|praktyk*|byl*|traktow*|dzialani*
    (lamiecie|lamanie|naruszacie|naruszenie|niezgodne z|bezprawn*) .. (prawo|prawa|prawem|przepis*|rodo|dzialani*|praktyk*)
    (jestem) .. (niezadowolon*|oburzon*|zbulwersowan*|rozczarowan*) .. [z|obslug*|sposob*|wasz*]
    (ujawniliscie|powiedzieliscie|poinformowaliscie|rozmawialiscie) .. (szef*|rodzin*|sasiad*|pracodaw*|matce|mamie|zonie|mezowi|osobom trzecim|osobie trzeciej|znajom*|w pracy)
    (pojde|ide|zglosze sie) (do mediow|do telewizji|do gazet*|do prasy)
  `,
  data_access_request: `
    (dostep do|kopie|kopii|kopia|wglad do|wglad w|wgladu|udostepnienie|udostepnienia|przeslanie|jakie|wykaz|informacje o) .. (moich danych|danych osobowych|dane osobowe|nagran*|nagrania|nagrań|danych ktore|dane na moj temat|rozmow nagran*|moje dane|danych na moj|danych o mnie|dane o mnie|moich nagran|przetwarzan*) ; !~ usun*|skasuj*|skad macie|zmian*|aktualiz*|wykorzyst*
    (jakie|jakimi|co) .. (dane|danymi|informacje) .. (macie|posiadacie|przechowujecie|dysponujecie|przetwarzacie|zbieracie|o mnie|na moj temat)
    (rodo|gdpr|art 15|artykul 15|artykulu 15|inspektor ochrony danych|inspektora ochrony danych|iod|administratorem danych|administrator danych) ; !~ usun*|skasuj*|zapomn*|narusz*|lami*|art 17|skarg*
    (kto|komu|skad) .. (udostepnil*|przekazal*|sprzedal*|udostepniacie|przekazaliscie|przekazujecie) .. (moje dane|dane|danych)
    (chce|prosze|zadam|poprosze|wnioskuje) .. (nagrani* rozmow*|odsluch*|transkrypcj*|nagrania|zapis rozmow*)
    (prawo|prawa) dostepu do danych
    wszystko co (macie|wiecie) (o mnie|na moj temat)
  `,
  data_erasure_request: `
    (usunac|usuncie|usun|usuniecie|usuniecia|skasowac|skasujcie|skasowanie|wykasowac|wykasujcie|wymazac|zapomniec|zapomnijcie|zniszczyc|wykreslic|usunieto|zniszczenie|skasowania) .. (moje dane|moich danych|danych osobowych|dane osobowe|wszystkie dane|dane na moj|o mnie|danych|dane|wszystko o mnie|moje konto|mojego konta|moje informacje) ; !~ bik|krd|rejestr*|karty
    (prawo do bycia zapomnianym|bycia zapomnianym|bycie zapomnianym|prawo do usuniecia|art 17|artykul 17|artykulu 17)
    (nie zgadzam|sprzeciw|sprzeciwiam|cofam zgode|wycofuje zgode|zaprzestancie|zadam zaprzestania|ograniczenie|wnosze sprzeciw|zglaszam sprzeciw|nie wyrazam zgody) .. (przetwarzani*|przetwarzac|na przetwarzanie|wobec przetwarzania|danych|moje dane)
  `,
};
