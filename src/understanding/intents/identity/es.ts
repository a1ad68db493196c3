import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  identity_confirm: `
    soy yo ; !< no|si no|quien|tampoco|nunca ; !> no|el que debe ; !~ no soy|no fui => is_account_holder
    ^ [si] (soy|soy yo|el mismo|la misma|al habla|el habla|yo mismo|yo misma|con el|con ella|con el mismo|con la misma|a sus ordenes|servidor|servidora|a la orden|yo soy|yo|esa soy yo|ese soy yo|si soy|habla con el|habla con ella|para servirle|mande si soy yo|el mero mero|si soy yo|ese mismo|esa misma|aqui estoy|yo merito|en persona) $ => is_account_holder
    soy (el titular|la titular|esa persona|la persona que|el mismo|la misma|quien busca*|el que busca*|la que busca*|la persona|el dueño|la dueña|quien usted) ; !< no|si ; !~ no => is_account_holder
    (habla|hablas|hablan|esta hablando|estas hablando|estan hablando) con (el|ella|el titular|la titular|la persona correcta|la persona indicada|el mismo|la misma) ; !~ no => is_account_holder
    persona (correcta|indicada) ; !~ no|equivocada => is_account_holder
    (confirmo) .. (soy yo|identidad|mis datos|que soy) ; !< no => is_account_holder
    (ese|este|es) [es] mi (nombre|numero) ; !~ no|cual => is_account_holder
    ^ [bueno|hola|si|diga] [si] (ella|el) (habla|al habla|misma|mismo) ; !~ no|quien => is_account_holder
    ^ [buenos dias|buenas tardes|buenas|hola] [si] (somos|aqui) [la|el] (nosotros|los mismos|empresa|panaderia|tienda|taller|restaurante|oficina|negocio|comercio|farmacia|bar|departamento) ; !~ no|banco|quien|ustedes => is_account_holder
    si (aqui|le habla|habla|mi nombre es) ; !~ no|esposa|esposo|madre|hijo => is_account_holder
  `,
  identity_deny: `
    no (soy|es) (yo|el|ella|esa persona|ese|esa|el titular|la titular|quien busca*|la persona|quien usted|esta persona|el mismo|la misma) ; !> quien hizo|quien debe|el que debe|la deuda|responsable ; !~ fraude|deuda|robaron => is_account_holder=false
    ^ [no] (no soy|no soy yo|no es el|no es ella|no soy el|no soy ella|no no soy yo|no soy esa persona) $ => is_account_holder=false
    no (habla|esta hablando|estas hablando|estan hablando) con (el|ella|el titular|esa persona) => is_account_holder=false
    (mi nombre no es|no me llamo|yo no me llamo) => is_account_holder=false
    (ese|este|el) (no es mi nombre|nombre no es mio|no es mi dni|nombre no es el mio) => is_account_holder=false
    no (soy|es) <given-name> => is_account_holder=false
    aqui no (es|habla) <given-name> => is_account_holder=false
  `,
  wrong_person: `
    (numero|persona|contacto|telefono|destinatario|celular|tipo|señor|señora) (equivocado|equivocada|incorrecto|incorrecta|erroneo|errado|mal|errada)
    (se|estan|esta|te|os|ustedes|han|ha) (equivocaron|equivocados|equivocado|equivocaste|equivoco|equivocais|habeis equivocado|equivocan|confundieron|confunden|confundiendo) [de|con] [numero|persona|telefono] ; !~ monto|importe|cantidad|cuenta|deuda|calculo
    (equivocacion|llamada equivocada|mensaje equivocado|es una equivocacion|por error) ; !~ monto|deuda|importe|pague|pago|transfer*
    no (conozco|conocemos|se quien es|tengo idea de quien|conozco a nadie) .. (nadie|a nadie|esa persona|a esa persona|ese nombre|ningun|ninguna|a ningun|con ese nombre|a ese|a esa|quien|que se llame|llamado|a ninguna|tal persona|a el|a ella|ese señor|esa señora) ; !~ deuda|empresa|contrato|adeudo|cuenta|cobro|compra|tienda|banco|prestamo
    (no hay|no vive|no existe|no trabaja|no es de aqui|no esta|nadie|ningun|ninguna) .. (nadie con|esa persona|ese nombre|aqui|con ese nombre|en este numero|se llama asi|por ese nombre|vive aqui|llamado) ; !~ dinero|mi madre|mi hijo|mi padre|mi esposo|mi hija|mi marido|mi ex|deuda|trabajo
    (este|ese|el|mi) (numero|telefono|celular|contacto|chip) .. (no es de|no es del|no es suyo|ya no es|es mio|es nuevo|no pertenece|no le pertenece|pertenece a|era de otra|ahora es|cambio de dueño|es de otra|no es suyo|es de una empresa|lo tengo desde|lo compre) ; !~ cambie mi|cambio mi|incorrecto el monto
    (compre|me dieron|saque|adquiri|tengo|estrene|contrate) .. (este|el|un) (chip|numero|celular|telefono|linea) .. (hace|recientemente|poco|semana|mes|apenas|nuevo|ayer|desde|dias)
    (antiguo|antigua|anterior|ultimo|otro) .. (dueño|dueña|propietari*|usuari*|titular) ; +~ numero|chip|telefono|linea|celular|debe ser|era|seria
    (buscan|buscando|busca|quieren|preguntan|llaman) .. (otra persona|a otra persona|alguien mas|persona equivocada|por otra persona|a alguien que no|a otro)
    (escriben|llaman|marcaron|llamaron|mandaron|contactaron|estan llamando|estan escribiendo|mandan|me confunden) .. (equivocad*|numero que no es|persona que no es|otra persona|mal numero)
    no soy (la persona|quien|a quien|el cliente|la cliente|el señor) .. (busca*|quieren|estan|llaman|creen|piensa*)
    quien es (ese|esa|esa persona|el|ella|ese señor|<given-name>) ; !~ usted|empresa|acreedor|banco
    (nunca) .. (he oido de|conoci|supe de|vi) .. (esa persona|ese nombre|ese señor|esa señora)
    (me llamo|mi nombre es|soy) _ .. no <given-name>
    (aqui) .. (no vive|no trabaja) (nadie|ningun*|esa persona|el|ella)
    (mismo nombre) .. (pero|otra|no soy)
    (marco|marcaste|marcaron) mal
  `,
  third_party: `
    (soy|habla|le habla|le atiende|es) (su|el|la) <relative> ; !~ no soy|deuda de mi|viuda => is_account_holder=false
    soy (su|el|la) (esposa|esposo|madre|mama|padre|papa|hijo|hija|hermano|hermana|novi*|secretari*|vecin*|sobrin*|cuñad*|suegr*|pareja|cuidador*|abuel*|tio|tia|prim*|niet*|asistente|marido|mujer|compañer*|nuera|yerno|amig*|emplead*|jef*|casero|enfermer*) ; !~ titular|no soy|testigo => is_account_holder=false
    (el|ella) (no esta|no se encuentra|salio|esta trabajando|esta en el trabajo|esta de viaje|no puede hablar|no puede contestar|esta dormid*|esta ocupad*|regresa|vuelve|ya no vive aqui|se mudo|no vive aqui|viajo|esta fuera|se esta bañando|no ha llegado|esta manejando|dejo su celular|olvido su|ya no vive conmigo|llega|anda fuera|no usa) ; !~ murio|fallecio => is_account_holder=false
    no (esta|se encuentra) [el|ella|mi esposo|mi esposa|mi mama|mi papa|en casa] (el|ella|en casa|en este momento|mi esposo|mi esposa|mi madre|mi padre|ahorita|mi hijo|mi hija|mi marido|mi hermano|mi hermana|por el momento) ; !~ bien|de acuerdo|correct*|seguro => is_account_holder=false
    mi (esposo|esposa|madre|mama|padre|papa|hijo|hija|hermano|hermana|marido|mujer|jefe) .. (no esta|no se encuentra|salio|esta en el trabajo|esta de viaje|no puede hablar|no puede contestar|esta dormid*|esta trabajando|es quien ve|es quien lleva|esta fuera|lleva esas cosas|se encarga) ; !~ murio|fallecio|enferm*|perdio|abogad* => is_account_holder=false
    (puedo|quiere que|yo|si quiere|le puedo) .. (dar el recado|tomar el recado|dejar recado|pasar el recado|le aviso|avisarle|dejar un mensaje|le digo|decirle|paso el recado|le paso el|le doy el recado|darle el mensaje|darle el recado|darle un recado|dejarle un mensaje|tomar un recado|pasarle) [a el|a ella] ; +~ recado|el|ella|aviso|avisarle|mensaje|decirle|le digo|pasarle ; !~ abogado => is_account_holder=false
    recado ; +~ dar|paso|doy|dejar|tomar|tomo|darle|dejarle|le => is_account_holder=false
    (este|ese|el) (numero|telefono|celular) .. (es|era) .. (de mi|del) (esposo|esposa|madre|mama|padre|papa|hijo|hija|hermano|hermana|marido|jefe|abuelo|abuela|suegra|tio|tia|mujer) => is_account_holder=false
    (tengo|conteste|uso|respondo|estoy con) .. (celular|telefono|whatsapp) de (mi|el|ella|su) => is_account_holder=false
    (en nombre|de parte|hablo por|respondo por|en representacion) .. (de mi|de el|de ella|mi madre|mi padre|mi esposo|mi esposa|mi mama|mi papa) ; !~ pidieron|abrieron|abogad* => is_account_holder=false
    (voy a|dejame|dejeme|ahora|ahorita) (pasar|pasarle|paso|le paso|lo llamo|la llamo|llamarlo|llamarla|comunicar) [a|con] [el|ella] => is_account_holder=false
    soy (un|una) (amig*|vecin*|compañer*|familiar|conocid*|pariente|trabajador* social) => is_account_holder=false
    (le|lo|la) (paso|comunico) con (el|ella) => is_account_holder=false
  `,
  minor: `
    (soy|aun soy|todavia soy) [solo|un|una] (menor|menor de edad|niño|niña|chico|chica|adolescente|crio|cria|chamaco|chavito) ; !~ no soy|menor monto|chica de
    (tengo|solo tengo|cumplo|apenas tengo|cumpli|voy a cumplir) [solo|apenas|recien] {number} años ; !~ deuda|pagar|contrato|casad*|trabajando|hijos|de cliente|con ustedes|de retraso|en la empresa|pagando|que|viviendo|sin|de antiguedad|esperando
    no (tengo|he cumplido|cumplo|cumpli) .. (18 años|dieciocho años|18|dieciocho|mayoria de edad)
    (menor de edad|menor de 18) ; !~ hijo|hija|no soy|hijos
    (estoy|voy|estudio) .. (en la primaria|en la secundaria|en primaria|en secundaria|en el colegio todavia|en {number} grado|al colegio|a la escuela|en el instituto|en sexto|en quinto)
    (mi mama|mi papa|mis papas|mis padres|mi madre) .. (no esta en casa|no estan en casa|fue a trabajar|no estan|no esta) ; +~ niño|niña|solo en casa|sola en casa|años|menor|escuela|colegio
    hablar con (mi mama|mi papa|mis papas|mis padres) ; +~ años|menor|niño
  `,
  provide_factor: ``,
};
