import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  identity_confirm: `
    soy yo ; !< no|si|quien|tampoco ; !> no
    ^ [si] (soy|soy yo|el mismo|la misma|al habla|el habla|yo mismo|yo misma|el habla|con el|con ella|con el mismo|con la misma|a sus ordenes|presente|servidor|servidora|a la orden|yo soy|yo|esa soy yo|ese soy yo|si soy|habla con el|habla con ella|para servirle|mande si soy yo|el mero mero) $
    soy (el titular|la titular|esa persona|la persona que|el mismo|la misma|quien busca*|el que busca*|la que busca*|la persona|el dueño|la dueña) ; !< no|si
    (habla|hablas|hablan|esta hablando|estas hablando|estan hablando) con (el|ella|el titular|la titular|la persona correcta|la persona indicada|el mismo|la misma) ; !< no
    persona (correcta|indicada) ; !< no|equivocada
    (confirmo) .. (soy yo|identidad|mis datos|que soy)
    (ese|este|es) [es] mi (nombre|numero) ; !< no|cual
    si (aqui|le habla|habla|mi nombre es)
  `,
};
