import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  abusive: `
    (hijo de puta|hija de puta|hijos de puta|hdp|hijueputa|hijos de su|vete a la mierda|vayanse a la mierda|vete al carajo|vayanse al carajo|chinga tu madre|chinguen a su madre|chingas a tu|pinche|pinches|pendej*|cabron|cabrones|culero|culeros|mierda de|gilipollas|capullo|capullos|imbecil|imbeciles|idiota|idiotas|estupid*|maldito|malditos|malnacid*|malparid*|gonorrea|boludo|boludos|pelotud*|la concha|forro|puto|putos|putas|zorra|perra|perro desgraciad*|desgraciad*|ratero|rateros|ladron|ladrones|buitres|chupasangre*|basura de empresa|tarado|tarados|baboso|babosos|mamon|mamones|vete al diablo|vayanse al diablo|vete al infierno|vayanse al infierno|jodete|jodanse|que te den|que os den|sinverguenza|sinverguenzas|asqueros*|miserable|miserables|lacra|lacras|huevon|huevones|weon|culiao|maricon|maricones|payas*|carroñer*|sanguijuel*|parasit*|subnormal*|cerdos|cerdo|escoria|puta madre|mierdas|conchetumare|que se joda*) ; !~ ratero me robo|me robaron|un ladron|soy idiota|fui idiota|un ratero|fui estupid*|soy un idiota|un sueldo miserable|vida miserable|ladron se llevo|pension miserable
    (callate|callense|cierra|cierren) [el|la|de una vez] (hocico|boca|pico|jeta|vez) 
    (vete|vayanse|largate|larguense|idos) .. (a la verga|a la chingada|a la mierda|al demonio|al carajo|a tomar por culo|a la porra|a freir)
    (voy a|los voy a|te voy a) .. (matarlos|matarte|partirles|partirte|encontrarlos|romperles|romperte|quemar|balacear|golpear*|buscarlos y|reventar*|partir la)
    se donde (viven|vives|trabajan|trabajas)
    (ojala) .. (se mueran|te mueras|cancer|se pudran|te pudras|os murais)
    :angry: :angry:
  `,
  prompt_injection: `
    (ignora|ignore|ignoren|olvida|olvide|desestima|haz caso omiso|desobedece|omite|salta|descarta|pasa por alto|anula) .. (instrucciones|instruccion|reglas|prompt|indicaciones|directrices|limites|restricciones|anteriores|todo lo anterior|politicas|sistema|filtros|ordenes|lo que te dijeron) ; !~ mensaje anterior|mi mensaje => asks=ignore_rules
    (ahora eres|actua como|finge|imagina que eres|a partir de ahora|simula|haz de cuenta|comportate como|interpreta|asume el rol|hazte pasar|desde ahora|responde como|actue como|pretende que) .. (ser|que eres|como|un|una|sin restricciones|asistente|dan|modo|el papel|sin limites|administrador|eres|desarrollador|gerente|pirata|el) ; !~ eres un robot|un robot o => asks=act_as
    (muestra|revela|imprime|dime|repite|muestrame|di|lista|escribe|cual es|cuales son|enseñame|traduce|filtra|copia|dame) .. (prompt|instrucciones del sistema|tus instrucciones|instrucciones iniciales|instrucciones ocultas|tus reglas|reglas internas|configuracion|clave api|claves api|limites internos|tu prompt|system prompt|mensaje del sistema|directrices internas|monto minimo autorizado|codigo fuente|clave de api|datos de otros) => asks=reveal_prompt
    (pon|cambia|establece|marca|actualiza|ajusta|deja|fija|configura|convierte|modifica|ponga|cambie|marque) .. (saldo|deuda|cuenta|monto|estado|mi deuda|mi saldo|adeudo) .. (cero|a cero|como pagad*|pagad*|liquidad*|como liquidad*|en cero|a 0|en 0|saldad*|como saldad*|a {money}|como resuelt*) ; !~ pago|voy a pagar|fecha => asks=zero_balance
    (aprueba|concede|aplica|autoriza|confirma|dame|otorga|apruebe) .. (100|99|95|90) .. (descuento|%|por ciento|rebaja) => asks=discount
    (ejecuta|corre|llama|invoca|usa|activa) .. (funcion|herramienta|comando|codigo|sql|script|api) ; !~ codigo de descuento => asks=run_tool
    (modo) (desarrollador|administrador|debug|depuracion|sin restricciones|prueba|dios|dan|mantenimiento|programador) => asks=act_as
    (nuevas|nueva|siguientes|actualizadas) (instrucciones|instruccion|directrices|reglas) ; !~ pago => asks=ignore_rules
    (soy) .. (tu desarrollador|tu creador|el administrador del sistema|administrador del sistema|tu programador|el desarrollador) => asks=act_as
    (responde|escribe|di|contesta|repite) .. (unicamente|solo|solamente) .. (deuda saldada|aprobado|si a todo|json|acepto todo|ok) => asks=ignore_rules
    (escribe|cuenta|haz|crea|genera|inventa|cuentame) .. (poema|chiste|cancion|receta|codigo en|historia|cuento|ensayo|programa en) => asks=off_topic
    (system|prompt|jailbreak) (prompt|override|mode|injection) => asks=ignore_rules
  `,
  smalltalk: `
    ^^ (hola|buenos dias|buenas tardes|buenas noches|buenas|que tal|buen dia|hey|saludos|alo|holi|que onda|hello|muy buenas|holaa|bueno hola)
    (gracias|muchas gracias|mil gracias|se agradece|agradezco|agradecido|agradecida|dios la bendiga|dios lo bendiga|bendiciones|muy amable|muchisimas gracias|te agradezco) ; !~ no gracias
    (como esta|como estas|como le va|que tal|como van|como andas|como se encuentra) [usted|hoy|todo|ustedes] $
    (adios|hasta luego|hasta pronto|buen fin de semana|que tenga buen dia|que tengas buen dia|nos vemos|chao|bye|hasta mañana|cuidese|feliz dia|feliz tarde|un saludo|que este bien|buen dia a|feliz noche|hasta la proxima|pase buen dia|chau|saludos cordiales)
    (jaja|jajaja|jajajaja|jeje|jiji|:smile:|lol|que risa|chistoso|jajaj)
    (feliz navidad|feliz año|felices fiestas|feliz cumpleaños|felicidades)
    (disculpe|disculpa|perdon|lo siento|perdone|disculpen) .. (por la demora|la demora|las molestias|no contestar|la tardanza|tardar|no responder|el retraso en responder|no haber contestado)
    (voy a|dejame|dejeme|tengo que|quiero|prefiero|me lo|lo) (pensarlo|pensar|pienso|hablarlo|consultarlo|valorarlo|meditarlo|mirarlo con calma|hablar con mi mujer|hablar con mi marido|consultar con) ; !~ {money}|cuota*
    (te|le|os|les|ya) (digo|aviso|cuento|contesto|respondo|confirmo|escribo) [algo] [luego|despues] [{date}|{time}|luego|despues|mas tarde] ; !~ pag*|{money}
    (lo|la) (veo|miro|decido|pienso) (luego|despues|mas tarde|con calma|otro dia) ; !~ {money}
    ^ [hola|vale] (ya estoy|he vuelto|ya volvi|volvi|ya llegue|aqui estoy) [aqui|otra vez|de nuevo|de vuelta]
    (se sabe algo|hay novedades|alguna novedad|alguna noticia)
    (que calor|que frio|llueve|lloviendo)
    :thanks:
    :hello:
    (usted|ustedes|eres|es usted|sois) (es|son|fue|ha sido|muy) (muy amable|un amor|muy atent*|excelente|amable|lo maximo|un encanto)
    ^ (entiendo|entendido|ah ya|ah ok|ok gracias|vale gracias|bueno gracias|guau|que bien|genial gracias|un momento|un minuto|espera|espere|esperame|dejeme pensar|voy a pensarlo|lo voy a pensar|tengo que pensarlo|lo pienso|dejeme ver|a ver|olvidelo|no importa|nada|prueba|probando|un segundo|de nada|no hay de que|por nada|hmm|mmm|ah|oh|vaya|interesante|tranquilo|perdon|disculpe|lo siento|ya veo|comprendo|ahorita le digo|ahora le digo|aguarde|ya vuelvo|le aviso|te aviso|deja lo pienso|permitame|dejame pensarlo|dejame ver|vale perfecto gracias|va gracias) $
  `,
};
