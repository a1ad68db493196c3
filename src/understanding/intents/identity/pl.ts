import type { Sheet } from '../../grammar/sheet.ts';

export const pl: Sheet = {
  identity_confirm: `
    (tak|to) ja ; !< nie|czy ; !> nie
    ^ [tak] (przy telefonie|slucham to ja|ja sam|ja sama|we wlasnej osobie|jestem|zgadza sie to ja|owszem to ja|to ja|ja|przy aparacie|osobiscie) $
    (jestem) (ta osoba|wlasnie ta osoba|wlascicielem konta|wlascicielka konta|wlascicielem|tym klientem|adresatem|klientem o ktorego) ; !< nie
    (dobrze|dodzwoniliscie|dodzwonil|trafiliscie|trafil) .. (dodzwonil*|trafil*|do mnie|pod dobry numer|pod wlasciwy numer) ; !< nie
    (rozmawia|pisze|pisza) .. (z wlasciwa osoba|ze mna|z odpowiednia osoba|z nia|z nim) ; !< nie
    potwierdzam .. (tozsamosc|to ja|dane|ze to ja)
    (to|tak) moje (imie|nazwisko|dane) ; !< nie
    tak (tu|z tej strony|mowi|nazywam)
    ^ (tu|mowi|z tej strony) _ .. przy telefonie
  `,
};
