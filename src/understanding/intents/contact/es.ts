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
    ^^ (stop|stopall|baja|alto|parar|para|paren|cancelar|salir|unsubscribe|end|quit|basta|ya basta|darme de baja|dar de baja|eliminar|remover|fin|no molestar) $$
    ^^ (baja|stop|alto|cancelar) (sms|mensajes|ya|por favor|whatsapp|todo)
    <stop> .. (de|con|los|las) .. (mandar|mandarme|mandarnos|enviar|enviarme|escribir|escribirme|llamar|llamarme|mensajes|mensaje|sms|llamadas|correo|correos|textos|spam|whatsapp|marcarme|marcar|mensajitos|texto|textear*)
    <stop> .. (mensajes|sms|llamadas|mandarme|enviarme|escribirme|llamarme) ; !~ no
    no .. (mandes|manden|mandeis|mande|mandarme|envies|envien|envieis|envie|enviarme|escribas|escriban|escribais|escriba|escribirme|llames|llamen|llameis|llame|llamarme|marquen|marques|vuelvan a llamar|vuelvan a escribir|vuelva a llamar|sigan llamando|sigan mandando|sigan enviando) [mas|mensajes|nunca|otra|a|al|por] ; !~ trabajo|manana|noche|antes|despues|hasta|mientras|si|temprano|oficina|cuando|durante|fin
    no (quiero|deseo|necesito|autorizo|acepto) .. (recibir|mas|que me manden|que me envien|que me escriban|que me llamen) .. (mensajes|sms|llamadas|correo|correos|notificaciones|nada|textos|avisos|esto|avisos|publicidad|mas)
    no quiero (mas|que me) (mensajes|sms|llamadas|llamen|escriban|manden|envien|correo|correos)
    (darme|darse|dar|denme|deme|dame|quiero la|solicito la|pido la|darnos) [de] baja
    (desuscribir*|desuscrib*|cancelar suscripcion|cancelar la suscripcion|opt out|optout|desapuntar*)
    (sacame|saquenme|saqueme|quitame|quitenme|quiteme|borrame|borrenme|borreme|eliminame|eliminenme|elimineme|borren|borra|borre|eliminen|elimina|elimine|quiten|saquen|retiren|remuevan|borrar|eliminar|quitar|olviden|olvida|olvidense) .. (lista|mi numero|numero|mi telefono|telefono|base|contacto|agenda|listas)
    (revoco|retiro|cancelo|retirar|revocar) .. (consentimiento|autorizacion|permiso)
    (voy a bloquear*|bloqueare|los voy a bloquear|bloqueado|los bloqueo) ; !< no|tengo|cuenta|tarjeta
    no mas (mensajes|sms|llamadas|correo|correos|spam|textos|avisos)
    (basta|ya) de (mensajes|sms|llamadas|spam|tantos mensajes|tantas llamadas)
    no autorizo .. (mensajes|llamadas|contacto|sms|uso de mi numero)
  `,
  cease_contact: `
    no .. (contactes|contacten|contacteis|contacte|contactarme|contactar|comuniquen|busquen|molestes|molesten|molesteis|moleste|molestarme|acosen|hostiguen|fastidien|jodan|chinguen|se comuniquen|vuelvan a contactar*|vuelva a contactar*) ; !~ trabajo|manana|antes|si|oficina|noche
    no (quiero|deseo) .. (contacto|ningun contacto|que me contacten|saber de ustedes|saber nada de ustedes|hablar con ustedes|que me busquen|que me molesten|mas contacto|comunicacion|ser contactad*|volver a saber|nada con ustedes|que se comuniquen)
    <stop> .. (molestar|molestarme|molestando|acosar|acosarme|acosando|hostigar|hostigarme|contactar|contactarme|fastidiar|fastidiarme|joder|joderme|chingar|perseguir|perseguirme|buscarme)
    (dejame|dejenme|dejeme|dejadme|dejar|dejenos) .. (en paz|tranquil*|de molestar|de acosar*)
    en paz ; +~ dejame|dejenme|dejeme|dejadme|deje|dejen|deja|dejar
    (cesen|cese|exijo el cese|solicito el cese|exijo que cesen|exijo que paren|suspendan|pongan fin) .. (comunicacion|comunicaciones|contacto|acoso|llamadas|contactos|hostigamiento|todo)
    (ningun|cualquier|todo) (tipo de contacto|contacto|tipo de comunicacion) ; !< numero|de
    (olvidense|olvidate|olvidese) de mi
    (larguense|vayanse|vayase|desaparezcan) ; !~ voy
    (solo|unicamente) .. (por escrito|por carta|correspondencia) .. (contact*|comunic*)
    no (llamen|escriban|me llamen|me escriban) .. ni (me)? (llamen|escriban|manden|me llamen|me escriban)
    (prohibo|prohibido) .. (contact*|llamar*|escrib*)
  `,
};
