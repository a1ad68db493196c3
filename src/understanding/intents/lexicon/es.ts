import type { Lexicon } from '../../grammar/sheet.ts';

export const es: Lexicon = {
  fillers: `por favor ya solo pues bueno mire oiga la verdad el los las un una mi mis su sus este esta ese esa esto eso ahora todavia aun siempre tambien realmente yo usted ustedes me se te le nos joder puta puto mismo gracias`,
  common: ``,
  phrases: {
    human: `persona|personas|humano|humana|agente|agentes|asesor|asesora|operador|operadora|operario|alguien|representante|supervisor|supervisora|gerente|encargado|encargada|ejecutivo|ejecutiva|ser humano|persona real|persona de verdad|persona fisica|atencion al cliente|servicio al cliente|empleado|empleada|jefe|jefa|responsable|trabajador|gestor|gestora|especialista|teleoperador*|consultor|consultora|comercial`,
    stop: `para|paren|pare|parad|parar|deja|deje|dejen|dejad|dejar|basta|basta de|basta con|ya basta|ya basta de|cesen|cese|alto|stop|cancelen|suspendan|no mas|eviten`,
    contacting: `mandar|mandarme|mandarnos|enviar|enviarme|escribir|escribirme|llamar|llamarme|llamarnos|llamadas|mensajes|mensaje|sms|molestar|molestarme|acosar|acosarme|hostigar|hostigarme|contactar|contactarme|fastidiar|fastidiarme|spam|correo|correos|whatsapp|textos|chingar|joder|joderme|mandando|llamando|enviando|escribiendo|molestando|marcarme|marcar|textear*`,
    'contact-verb': `mandes|manden|mandeis|mande|mandar|mandarme|envies|envien|envieis|envie|enviar|enviarme|escribas|escriban|escribais|escriba|escribir|escribirme|llames|llamen|llameis|llame|llamar|llamarme|contactes|contacten|contacteis|contacte|contactar|contactarme|molestes|molesten|molesteis|moleste|molestar|molestarme|marquen|marques|busquen|acosen|hostiguen|fastidien|jodan|comuniquen|comunicarse`,
  },
  roles: {},
};
