import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  request_human: `
    (hablar|platicar|conversar|tratar|comunicar*|comuniqu*|contactar|atienda|atendido|atendida|pasar|pasame|paseme|pasenme|pase|transfer*|conect*|ponme|pongame|ponganme|derivar*|derive*) .. (<human>) ; !~ abogado
    (quiero|necesito|quisiera|prefiero|deseo|exijo|requiero|puedo|podria|dame|deme|denme|me gustaria|me puede) .. (<human>) ; !~ abogado|pagar|no
    (hay|existe|esta) .. (alguna persona|alguien ahi|algun humano|alguien que|algun agente|alguna persona real|algun asesor)
    ^ (agente|humano|persona|asesor|operador|operadora|hablar con alguien|hablar con un humano|hablar con una persona|representante|supervisor|persona real)
    (no quiero|harto de|harta de|cansado de|cansada de|odio|no me gusta|estoy harto de) .. (hablar|tratar|platicar) .. (robot|maquina|bot|computadora|ordenador|ia|contestadora)
    (no quiero|nada de|sin|no mas) (robot|robots|bot|bots|maquinas|maquina)
    alguien .. (me ayude|me atienda|pueda ayudarme|que me ayude|de carne y hueso|que resuelva)
    que (alguien|una persona|un agente|un asesor) me (llame|atienda|ayude|contacte)
  `,
  opt_out: `
    ^^ (stop|stopall|baja|alto|parar|para|paren|cancelar|salir|unsubscribe|end|quit|basta|ya basta|darme de baja|dar de baja|eliminar|remover|fin|no molestar) $$ => scope=channel
    ^^ (baja|stop|alto|cancelar) (sms|mensajes|ya|por favor|whatsapp|todo) => scope=channel
    <stop> .. (de|con|los|las) .. (mandar|mandarme|mandarnos|enviar|enviarme|escribir|escribirme|llamar|llamarme|mensajes|mensaje|sms|llamadas|correo|correos|textos|spam|whatsapp|marcarme|marcar|mensajitos|texto|textear*) => scope=channel
    <stop> .. (mensajes|sms|llamadas|mandarme|enviarme|escribirme|llamarme) ; !~ no => scope=channel
    no .. (mandes|manden|mandeis|mande|mandarme|envies|envien|envieis|envie|enviarme|escribas|escriban|escribais|escriba|escribirme|llames|llamen|llameis|llame|llamarme|marquen|marques|vuelvan a llamar|vuelvan a escribir|vuelva a llamar|sigan llamando|sigan mandando|sigan enviando) [mas|mensajes|nunca|otra|a|al|por] ; !~ trabajo|manana|noche|antes|despues|hasta|mientras|si|temprano|oficina|cuando|durante|fin => scope=channel
    no (quiero|deseo|necesito|autorizo|acepto) .. (recibir|mas|que me manden|que me envien|que me escriban|que me llamen) .. (mensajes|sms|llamadas|correo|correos|notificaciones|nada|textos|avisos|esto|avisos|publicidad|mas) => scope=channel
    no quiero (mas|que me) (mensajes|sms|llamadas|llamen|escriban|manden|envien|correo|correos) => scope=channel
    (darme|darse|dar|denme|deme|dame|quiero la|solicito la|pido la|darnos) [de] baja => scope=channel
    (desuscribir*|desuscrib*|cancelar suscripcion|cancelar la suscripcion|opt out|optout|desapuntar*) => scope=channel
    (sacame|saquenme|saqueme|quitame|quitenme|quiteme|borrame|borrenme|borreme|eliminame|eliminenme|elimineme|borren|borra|borre|eliminen|elimina|elimine|quiten|saquen|retiren|remuevan|borrar|eliminar|quitar|olviden|olvida|olvidense) .. (lista|mi numero|numero|mi telefono|telefono|base|contacto|agenda|listas) => scope=channel
    (revoco|retiro|cancelo|retirar|revocar) .. (consentimiento|autorizacion|permiso) => scope=channel
    (voy a bloquear*|bloqueare|los voy a bloquear|bloqueado|los bloqueo) ; !< no|tengo|cuenta|tarjeta => scope=channel
    no mas (mensajes|sms|llamadas|correo|correos|spam|textos|avisos) => scope=channel
    (basta|ya) de (mensajes|sms|llamadas|spam|tantos mensajes|tantas llamadas) => scope=channel
    no autorizo .. (mensajes|llamadas|contacto|sms|uso de mi numero) => scope=channel
  `,
  cease_contact: `
    no .. (contactes|contacten|contacteis|contacte|contactarme|contactar|comuniquen|busquen|molestes|molesten|molesteis|moleste|molestarme|acosen|hostiguen|fastidien|jodan|chinguen|se comuniquen|vuelvan a contactar*|vuelva a contactar*) ; !~ trabajo|manana|antes|si|oficina|noche => scope=all
    no (quiero|deseo) .. (contacto|ningun contacto|que me contacten|saber de ustedes|saber nada de ustedes|hablar con ustedes|que me busquen|que me molesten|mas contacto|comunicacion|ser contactad*|volver a saber|nada con ustedes|que se comuniquen) => scope=all
    <stop> .. (molestar|molestarme|molestando|acosar|acosarme|acosando|hostigar|hostigarme|contactar|contactarme|fastidiar|fastidiarme|joder|joderme|chingar|perseguir|perseguirme|buscarme) => scope=all
    (dejame|dejenme|dejeme|dejadme|dejar|dejenos) .. (en paz|tranquil*|de molestar|de acosar*) => scope=all
    en paz ; +~ dejame|dejenme|dejeme|dejadme|deje|dejen|deja|dejar => scope=all
    (cesen|cese|exijo el cese|solicito el cese|exijo que cesen|exijo que paren|suspendan|pongan fin) .. (comunicacion|comunicaciones|contacto|acoso|llamadas|contactos|hostigamiento|todo) => scope=all
    (ningun|cualquier|todo) (tipo de contacto|contacto|tipo de comunicacion) ; !< numero|de => scope=all
    (olvidense|olvidate|olvidese) de mi => scope=all
    (larguense|vayanse|vayase|desaparezcan) ; !~ voy => scope=all
    (solo|unicamente) .. (por escrito|por carta|correspondencia) .. (contact*|comunic*) => scope=all
    no (llamen|escriban|me llamen|me escriban) .. ni (llamen|escriban|manden|me llamen|me escriban) => scope=all
    (prohibo|prohibido) .. (contact*|llamar*|escrib*) => scope=all
  `,
  callback_request: `
    (llame|llameme|llamenme|llamame|llamen|llamar|marqueme|marquenme|marcame|devuelvame|devuelvanme|hableme|hablenme|contacteme|contactenme|me llame|me llamen|me pueden llamar|me puede llamar|me llamas|me hablan|me habla|me marca|me marcan|llamarme|llamadme|comuniquense|vuelva a llamar|vuelvan a llamar|me podrian llamar|podrian llamarme|pueden llamarme|puede llamarme) .. (despues|mañana|mas tarde|luego|otro dia|en la noche|por la noche|en la mañana|por la mañana|en la tarde|por la tarde|a las|cuando|en media hora|el lunes|la proxima|hoy|tarde|entre|dentro|en otro momento|otra hora|al rato|a partir|en un rato|en una hora|pasadas|sobre las|a eso de) ; !< no|dejen|deje|paren ; !~ no me llam*|no llam*|dejen de|trabajo no|paren de
    (llame|llameme|llamenme|llamame|llamen|llamar|marqueme|hableme|contacteme|contactenme|me llame|me llamen|llamarme|llamada|marcame|llamadme) .. ({time}|{date}) ; !~ no me llam*|no llam*|dejen de|paren de
    (quiero|quisiera|prefiero|me gustaria|puede|pueden|podrian|podria|necesito|solicito|pido|espero|agradeceria) .. (una llamada|que me llamen|que me llame|que me devuelvan la llamada|llamarme|me llamen|me llame|hablar por telefono|agendar una llamada|programar una llamada|que me marquen|me devuelvan la llamada|recibir una llamada|que alguien me llame|que me contacten por telefono) ; !< no|no me ; !~ no quiero
    (agendar|programar|concertar|agenden|agendemos) .. (llamada|cita telefonica|hora)
    (llameme|llamenme|llamame|marqueme|marquenme|llamadme|devuelvanme la llamada|devuelvame la llamada) ; !< no ; !~ no me llam*
    (puedo hablar|estoy disponible|estoy libre|estare libre|estare disponible|disponible|mejor hora|mejor horario|puedo contestar|puedo atender) .. (a las|despues|a partir|entre|mañana|solo|por la|en la|de) .. ({time}|{date}|{number}|noche|tarde|mañana)
    (hablamos|hablemos|hablar|platicamos|lo vemos|seguimos|conversamos) .. (despues|mañana|mas tarde|luego|otro dia|en otro momento|al rato|otra hora|otro momento) ; !< no ; !~ pagar|pago
    (ahora|ahorita) .. (no puedo|estoy ocupad*) .. (hablar|despues|mas tarde|luego|llame*|contestar|atender|mañana) ; !~ trabajo|trabajando|currando|chambeando|laburando|curro|chamba|manejando|conduciendo|reunion|junta|clase|metro|bus|misa|medico|oficina|pagar|pago
    no puedo hablar (ahora|ahorita|en este momento) ; !~ trabajo|trabajando|currando|chambeando|laburando|curro|chamba|manejando|conduciendo|reunion|junta|clase|metro|bus|misa|medico|oficina
    (a|en) (este|ese|otro|mi otro) (numero|telefono|celular) .. {phone} ; +~ llam*|marq*|contact* ; !~ cambie|nuevo
  `,
  channel_preference: `
    (prefiero|mejor|quiero|me gustaria|mas facil|solo|solamente|unicamente|puede ser|quisiera|podemos|sigamos|continuar|hablar|contacto|comunicar*|contactenme|contacteme|escribame|escribanme|escriban|mande*|manden|respondan|seguir|comuniquense|hablemos|hablame|escribeme) .. (por|al|via|en|a mi|mediante|a traves del|solo por|unicamente por) .. <channel> ; !< no ; !~ no quiero|pagar|pago|recibo|link|enlace|comprobante|contrato|acuerdo por|oferta por|detalles|dejen|factura|no mand*|estado de cuenta|codigo|paren
    (prefiero|mejor) .. <channel> ; !~ pagar|pago|no
    (no llam*|no me llam*|nada de llamadas|sin llamadas|en vez de llamar|en lugar de llamar|no me marquen|dejen de llamar|no hace falta llamar) .. (mand*|whatsapp|mensaje*|correo|escrib*|sms|solo por|prefiero|por) ; !~ ni mand*|ni mensaj*|ni escrib*|ni me escrib*|y no mand*|no me escrib*|ni por mensaj*
    (no mand*|no me mand*|sin mensajes|nada de mensajes|en vez de mensajes|no envien|no me escriban|sin sms) .. (llam*|telefono|correo|carta|marq*|whatsapp) ; !~ ni llam*|ni me llam*|no me llam*
    (mensaje|mensajes|whatsapp|correo|escriban|sms|escribanme) .. (no llam*|en vez de llam*|en lugar de llam*|no por telefono|no me llam*) ; !< no
    (podemos|puede|se puede|puedo|podriamos|podria) .. (continuar|hablar|seguir|tratar*|resolver*|comunicar*|ser|contactar*) .. (por|via|en|mediante) .. <channel> ; !~ pagar|pago
    (solo|solamente|unicamente) (por|via|al|en) <channel>
    (whatsapp|correo|carta|sms|telefono|llamada) (es mejor|seria mejor|mejor|esta mejor|por favor|me viene mejor|es mas comodo)
  `,
  contact_update: `
    (cambie|cambio|cambiado|nuevo|nueva|actualizar|actualice|actualicen|modificar|mi nuevo|mi nueva|cambiar|actualizacion|tengo nuevo|tengo otro|corregir|actualiza) .. (numero|telefono|celular|direccion|correo|domicilio|contacto|datos de contacto|apellido|nombre|email|de numero|de telefono|de domicilio|de direccion|de correo|datos) ; !~ cuenta bancaria|tarjeta|fecha|cuota*|compre este|equivocad*|otra persona|pago|dueño|contraseña|vencimiento|forma
    (me mude|me mudé|nos mudamos|me he mudado|vivo ahora|ahora vivo|cambie de domicilio|cambie de numero|cambie de telefono|cambie de celular|cambie mi|he cambiado de) ; !~ el no|ella
    (mi) (nuevo|nueva|correo|direccion|telefono|celular|contacto|domicilio|numero) [numero|direccion|correo|telefono|celular|nuevo|actual] (es|ahora es|cambio)
    (usen|use|anote|anota|contacten*|anoten|escriban a|manden a|llamen a) .. (nuevo|otro|este|mi otro) .. (numero|correo|direccion|telefono)
    (antiguo|viejo|anterior) (numero|correo|direccion|telefono|domicilio) .. (no uso|ya no|no existe|no funciona|desactualizad*)
    (numero|correo|direccion|telefono|domicilio) .. (cambio|ha cambiado|desactualizad*|ya no es ese)
    mi correo es
  `,
  inconvenient_place: `
    (estoy|estamos|ahora|ando) .. (en el trabajo|en mi trabajo|en la chamba|en la escuela|en una reunion|en reunion|en junta|en una junta|manejando|conduciendo|en misa|en la iglesia|en clase|en el bus|en el metro|en el doctor|en el medico|en el cine|en turno|en la oficina|en la universidad|en publico|con gente|en la calle|en el super|con un cliente|al volante|en el tren|trabajando|en un velorio|en el gimnasio|en el banco|en la pega|laburando|currando|chambeando|en el curro|estudiando|de viaje|en horario de trabajo) [no|ahora|y|ahorita|luego|ahora mismo|$] ; !~ enferm*|perdi|internad*|desemplead*|trabajando pero|trabajando para pagar
    no .. (llames|llamen|llame|llamar|llamarme|llameis|mandes|manden|mande|marquen|contacten|escriban) .. (al trabajo|en el trabajo|a mi trabajo|a la oficina|en mi trabajo|a la empresa|a mi jefe|a mi empleo|en horas de trabajo|en horario laboral|en horario de trabajo|al telefono del trabajo|en la oficina|a mi oficina)
    no .. (llames|llamen|llame|llamar|llamarme|llameis|mandes|manden|mande|marquen|contacten|escriban|envien) .. (por la mañana|en la mañana|por la noche|en la noche|de noche|antes de|antes del|despues de|despues del|tan temprano|tan tarde|los domingos|el domingo|en domingo|fines de semana|fin de semana|los sabados|en festivos|madrugada|de madrugada|a esta hora|a estas horas|a esa hora|a esas horas|temprano|tarde|hora de comida|a la hora de|durante|entre|domingo|en la siesta)
    (dejen|paren|deje|dejar) .. (llamar*|mandar*|escribir*) .. (en el trabajo|al trabajo|de noche|de madrugada|tan temprano|tan tarde|en domingo|a mi trabajo|los domingos)
    (muy|tan|demasiado) (temprano|tarde|pronto) .. (para|llamar|mensaj*|esto|que|llaman)
    (temprano|tarde|son las {time}|{time} de la mañana|madrugada|domingo|festivo|a estas horas|a esta hora) .. (y me|me llaman|me escriben|llamando|mandando|me estan|me marcan)
    no es [un|el|una|la] .. (buen|buena|mejor|adecuado|momento|hora|lugar|oportuno) .. (momento|hora|lugar|horario|para) ; !~ pagar|economic*
    (hora|momento|horario|lugar) (equivocado|equivocada|malo|mala|inconveniente|inoportuno|inoportuna|inadecuado|inadecuada|inapropiado|inapropiada)
    (mal|pesimo) (momento|lugar) ; !~ economic*|financier*|paso
    no (puedo|me es posible|me dejan|me permiten) .. (hablar|atender|contestar|usar el celular|usar el telefono|responder) .. (en el trabajo|aqui|delante|en publico|cerca|manejando|conduciendo|en junta|porque estoy|mi jefe|hay gente|en mi trabajo|en la oficina)
    (mi jefe|patron|empresa|jefe) .. (no deja|no permite|prohibe|se enoja|no le gusta|al lado|escuchando|cerca|me va a regañar|se molesta)
    (trabajo|duermo) .. (de noche|por las noches|toda la noche|en la madrugada|hasta las|hasta {time}|nocturno|de dia) ; +~ llam*|mand*|contact*|despert*|habl*|atend*
    (despertaron|desperto|despiertan) .. (mi bebe|mi hijo|mi hija|todos|me|al bebe|a mi)
    (solo|solamente|unicamente) (despues|antes|entre|a partir) .. [{time}] ; +~ llam*|contact*|habl*|mand*|escrib* ; !~ pag*
    (hay gente|mis hijos|mi familia|personas|mi jefe) .. (cerca|aqui al lado|escuchando|a mi lado|enfrente|delante)
    (horario|horas) (laboral|de trabajo|de oficina|laborales)
  `,
  language_switch: `
    (hablar|habla|hablan|escribir|continuar|responder|conversar|atender|atencion|cambiar|prefiero|quiero|puede|podemos|alguien que hable|alguien habla|ustedes hablan|usted habla|en|pasar|pueden|me explica|seguir) .. (ingles|portugues|español|castellano|frances|aleman|italiano|chino|polaco|ucraniano|ruso|arabe|catalan|gallego|euskera|quechua) ; !~ curso de|clase de
    ^ [en] (ingles|español|castellano|portugues|english) [por favor] $
    no .. (hablo|entiendo|comprendo|se|leo) .. (español|bien español|castellano|ese idioma|esta lengua|ingles|portugues|mucho español)
    (mi español) (es|no)
    (traductor|interprete|traducir|traduzca|traduccion)
    (cambiar|otro) .. (idioma|lengua)
    solo (hablo|entiendo) (ingles|español|portugues|frances|italiano|catalan)
  `,
};
