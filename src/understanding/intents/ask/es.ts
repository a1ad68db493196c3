import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  ask_balance: `
    (cuanto) .. (debo|estoy debiendo|es la deuda|es mi deuda|es el monto|falta por pagar|me falta|todavia debo|es lo que debo|tengo que pagar|es el total|es en total|adeudo|es mi saldo|les debo|le debo|es mi adeudo|hay que pagar|seria el total|es lo que|queda por pagar|me queda por pagar|os debo|debia|es que debo|sigo debiendo|es todo|resto|es el importe|seria en total) ; !~ cuota|al mes|descuento|tiempo|interes al mes|de contado|cuotas faltan|mensual*
    (cual|cuales|a cuanto|que) .. (monto de la deuda|mi saldo|saldo pendiente|monto total|es el monto|es el saldo|mi adeudo|es mi deuda|total de la deuda|el total|monto actual|importe total|importe de la deuda|saldo actual|es el importe|asciende|asciende mi deuda|es mi saldo|saldo tengo|cantidad debo|deuda tengo|es la cantidad|es la deuda total|cantidad exacta) ; !~ cuota|equivocad*|original|descuento|minimo|de que|entrada|por concepto|menor|enganche
    (digame|dime|quiero saber|quisiera saber|informe|me puede decir|me pueden decir|consultar|ver|necesito saber|puede decirme|saber|me dice|me gustaria saber|indiqueme|me indica) .. (monto de la deuda|mi saldo|saldo pendiente|monto total|cuanto debo|saldo actual|el monto|el saldo|total de la deuda|mi deuda|mi adeudo|cuanto les debo|lo que debo|el total|cuanto es|importe) ; !~ cuota|equivocad*|descuento|por concepto
    ^ (saldo|monto|cuanto|cuanto es|cuanto debo|saldo pendiente|que monto|cual es el monto|total|cuanto seria|importe) [por favor|hoy] $
    (saldo|monto) (actualizado|actual|pendiente|vigente)
  `,
  ask_debt_details: `
    (de que|que|cual|por que concepto|sobre que|de donde|a que|de cual|por que|a que se|de que se|por cual|que tipo de|en que) .. (es esa deuda|es esta deuda|esa deuda|esa cuenta|se refiere|se debe|trata|deuda es|corresponde|origen de la deuda|el origen|viene esa deuda|viene esta deuda|surgio|contrato|adeudo|prestamo es|factura es|deuda me hablan|deuda esta|es el adeudo|es el origen|se refieren|viene la deuda|me estan cobrando|me cobran|debo eso|es la deuda|compra|concepto|es ese cobro|debo dinero|proviene) ; !~ no reconozco|equivocad*|quien|desconozco|no es mi*|intereses|tanto|de mas|no hice
    (por|de) (que) concepto
    (de que se trata|de que es esto|de que es|por que es|a que se debe|de que va esto) ; !~ propuesta
    (quien|a quien|con quien) .. (es el acreedor|le debo|debo|acreedor|acreedor original|empresa le debo|les debo|se le debe) ; !~ cuanto
    (que|cual) (empresa|tienda|banco) (es el acreedor|le debo)
    (detalles|detalle|desglose|informacion|historial|explicacion|estado de cuenta|mas detalles|desglosado|aclaracion|relacion) .. (deuda|cuenta|adeudo|contrato|cobro|monto|factura|de mi|del adeudo|de la|facturas|sobre esa|sobre la|lo que debo) ; !~ mis datos|datos personales|acuerdo|convenio|actualizar|equivocad*
    (mande|manda|envia|envie|envieme|mandeme|quiero|necesito|quisiera|quiero ver|puede mandar|solicito|muestreme|enviarme|me puede enviar|manden|envien) .. (factura|estado de cuenta|contrato|detalles de la deuda|desglose|copia del contrato|mas informacion|copia de la factura|detalles|recibo detallado|facturas|historial) ; !~ prueba*|comprueb*|bancari*|datos|acuerdo|firmad*|grabac*|convenio|cancelar
    (explique|explica|explicar|me explica|aclare|aclarar|recuerdeme|explicame|explicarme|expliqueme|recuerdame) .. (deuda|cobro|cuenta|de que|adeudo|esa|monto|concepto) ; !~ intereses|propuesta|opcion|como funciona
    (cuando|desde cuando|de cuando|de que fecha|de que año) .. (es esa deuda|esa deuda|se hizo|vencio|se contrato|es la cuenta|surgio|la contraje|se origino|es la deuda|debo|era el vencimiento|es el adeudo|esta deuda) ; !~ voy a pagar|puedo pagar|proxim*|cuota
    (que) (deuda|cuenta|contrato|factura) (es|es esa|es esta)
    (cuales|que|cual|cuantas) .. (facturas|factura|recibos|contratos|cuentas|letras) .. (pendientes|pendiente|vencidas|vencida|abiertas|debemos|debo|faltan|son|impagadas|sin pagar)
    (que|cual) deuda ; !~ no
    (por que|porque) .. (tan alto|tanto|tan alta|subio|aumento) @0.6
    ^ (detalles|mas detalles|que deuda es|de que se trata|por que concepto|cual deuda|de que|que deuda|mas informacion) [por favor] $
  `,
  ask_plan_status: `
    (cuando|cual|cuanto|que dia|cuales) .. (es la proxima cuota|proxima cuota|vence la proxima|vence|proximo vencimiento|proximo pago|es el vencimiento|es la proxima|me toca|toca pagar|vence mi|proximo recibo|fecha de vencimiento|es mi proximo|es la siguiente|me toca pagar|siguiente cuota|siguiente pago|ultima cuota|mi proximo|la fecha de mi) ; !~ puedo pagar|voy a pagar|cambiar|deuda vencio
    (cuantas|cuantos|cuanto) .. (cuotas faltan|faltan|cuotas he pagado|he pagado|cuotas quedan|quedan|pagos faltan|cuotas llevo|llevo pagado|falta para terminar|pagos me faltan|me faltan|me quedan|llevo|ya pague|he pagado ya|meses faltan) ; !~ puedo|se puede|cuanto me falta pagar
    (cual|como|en que) .. (va mi acuerdo|estado de mi|estatus|esta mi acuerdo|va mi plan|esta mi plan|situacion de mi|va mi convenio|esta mi convenio|esta mi cuenta del acuerdo|va el acuerdo|estado del acuerdo|quedo mi acuerdo|esta mi situacion|van mis pagos)
    (estado|estatus|situacion) (de mi|del) (acuerdo|plan|convenio|fraccionamiento|plan de pagos)
    (mi|el) (acuerdo|plan|convenio) .. (activo|vigente|al dia|cancelado|fue confirmado|se confirmo|en pie|aprobado|sigue|quedo|esta registrado|en regla) ; !~ quiero|voy a|no acepto
    (mi pago|la cuota|mi cuota|el pago) .. (se reflejo|fue aplicad*|se aplico|fue identificad*|ya aparece|se registro|fue recibid*|entro al sistema|se acredito|ya cayo|se ha reflejado|esta registrado) ; !~ no|pague
    (estoy al dia|tengo cuotas atrasadas|tengo alguna cuota|voy al dia|voy al corriente|estoy al corriente|tengo algun pago pendiente|esta todo al dia|debo alguna cuota) ; !~ renta
    (ver|consultar|muestreme|quiero ver|mande|envie|mandeme) .. (mi acuerdo|mis cuotas|mi plan|calendario de pagos|fechas de las cuotas|mi convenio|mis pagos|resumen del acuerdo) ; !~ cambiar|cancelar
    (mi acuerdo|mi plan|mi convenio) (estado|estatus|como)
    (cual|como|que) .. (mi acuerdo|mi plan|mi convenio|nuestro acuerdo|lo acordado|el acuerdo que hicimos) ; !~ cancel*|cambi*|modific*|romp*|acept*|propuesta
    (que dia|cuando|para cuando|que fecha|para que dia) .. (quedamos|quedo|quede|acordamos|acorde|dijimos|habiamos|fue que quedamos|dije|prometi|era) ; !~ vencio|deuda
    (que|cuanto) .. (acordamos|quedamos|habiamos quedado|habiamos acordado|quedo acordado|habiamos dicho)
    ^ (que dia|cuando) (era|era eso|era mismo) $
  `,
  ask_payment_methods: `
    (como|de que forma|de que manera|de que modo|con que|por donde) .. (puedo pagar|hago para pagar|le hago para pagar|pagar|pago|hago el pago|se puede pagar|se paga|os pago|les pago|les puedo pagar) ; !~ cuota*|menos|descuento|sin dinero|si estoy|desemplead*|a plazos|pago yo|si no tengo|no se como|que pago|no pago|no pagar|si no pago
    (cuales|cual|que|de que|hay) .. (formas de pago|forma de pago|metodos de pago|medios de pago|formas|opciones de pago|forma puedo pagar|maneras|formas aceptan|modalidades de pago|formas hay|manera puedo pagar|metodo de pago) ; !~ cuota*|menos|descuento|sin dinero|si estoy|desemplead*|a plazos|pago yo|si no tengo|no se como|que pago|no pago|no pagar|si no pago
    (puedo|pueden|aceptan|acepta|se puede|es posible|reciben|hay|manejan|admiten|podria|aceptais|tienen) .. (pagar con tarjeta|tarjeta|tarjeta de credito|tarjeta de debito|efectivo|en efectivo|transferencia|con tarjeta|oxxo|en oxxo|paypal|mercado pago|bizum|cripto|deposito|cheque|presencial|en persona|en el banco|spei|pse|nequi|apple pay|google pay|por telefono|en sucursal|yape|pago facil|rapipago|correos|con la app) ; +~ pag*|acept*|recib*|tarjeta|efectivo|oxxo|bizum|deposit*|transfer*|manej* ; !~ automatic*|domicili*|rechaz*|no pasa|pague con|mande|no funciona|llam*
    (formas|medios|metodos|modalidades) de pago
    (otra|otro) (forma|medio|manera|modo|metodo) de (pagar|pago)
  `,
  ask_consequences: `
    (que|cuales) .. (pasa|pasara|puede pasar|sucede|va a pasar|van a hacer|me van a hacer|me pueden hacer|puede suceder|pasaria|las consecuencias|consecuencias|ocurre|me pasa|me puede pasar|ocurrira|sucedera) ; !~ con mis datos|con mi pago|que pasa con el link|paso con
    (consecuencia|consecuencias|penalizaciones|sanciones|implicaciones|repercusiones)
    (voy a|puedo|van a|me van a|pueden|me pueden|me|iria|hay riesgo de|ire|acaso|podria|podrian|vais a|me podrian|es verdad que|tendre que) .. (ir a la carcel|carcel|preso|presa|embargar*|embargo|juicio|demandar*|a juicio|quitar mi casa|quitarme la casa|quitar la casa|quitar mi coche|denunciar*|desalojar*|congelar mi cuenta|proceso judicial|llevar a juicio|meter preso|embarguen|demanden|ir preso|subasta|demanda|ir a prision|prision|embargan|demandan|quitar mis cosas|retener mi sueldo|quitarme el coche|cortar la luz|cortarme|el juzgado|acciones legales|llevarme a) ; !~ voy a demandar|los voy a demandar|pueden demandarme y|me pueden demandar me vale|demandarlos|denunciarlos|que me demanden
    (si|y si) .. (no pago|no puedo pagar|no llego a pagar|me atraso|dejo de pagar|ignoro|no quiero pagar|nunca pago|no pagara|no cumplo|sigo sin pagar|no pagase|me retraso|no liquido) ; !~ todo|de contado
    (los intereses|intereses|deuda) .. (sigue|siguen|va a|van a|seguira|seguiran) .. (aumentando|creciendo|corriendo|aumentar|crecer|subiendo|subir)
    (hay) (carcel) 
    (proximos|siguientes|siguiente) (pasos|paso) .. (si|no|legal*|cobranza)
  `,
  ask_credit_reporting: `
    (buro|buro de credito|circulo de credito|asnef|cirbe|dicom|infocorp|datacredito|veraz|historial crediticio|historial de credito|score|score crediticio|puntaje crediticio|lista de morosos|fichero de morosos|ficheros de morosos|lista negra|reportado|reportada|reportes de credito|boletin comercial|central de riesgo|centrales de riesgo|reporte de credito|rai|equifax|experian|transunion|badexcug|limpiar mi historial|cifin|registro de morosos|calificacion crediticia|morosidad registro|bureau)
    (mi nombre|mi historial) .. (limpi*|mancha*|sale|sacar|reporte|asnef|buro|morosos)
    (conseguir|sacar|obtener|pedir|me dan|darme|me daran) .. (prestamo|hipoteca|credito|tarjeta) .. (con esa|si pago|despues de|por culpa|con esta) 
  `,
  ask_who_is_calling: `
    (quien|quienes) .. (es usted|eres|son ustedes|habla|esta hablando|llama|es|me llama|me escribe|me esta llamando|mando|sois|me habla|esta llamando|escribe|me contacta|son|les mando|esta escribiendo) ; !~ acreedor|esa persona|quien es el|quien es ella|ese señor|les debo|debo|la persona
    (de donde|de que empresa|que empresa|de cual empresa|que banco|de que banco|de parte de quien|que compañia|de que compañia|de que despacho|que numero|que entidad|de que entidad) .. (es|eres|llama|llaman|habla|hablan|me llaman|son|representan|es esta|sois|es usted|son ustedes|me escriben|me escribe|es este|$) ; !~ deuda|debo|monto|cuenta|contrato
    (como|donde|quien) .. (consiguieron|consiguio|obtuvieron|sacaron|tienen|dio|les dio|les paso|habeis conseguido|han conseguido) .. (mi numero|mi telefono|mi contacto|mi celular|este numero)
    (cual|como) .. (su nombre|nombre de la empresa|es su nombre|se llama usted|se llama la empresa|se llama su empresa|es tu nombre|te llamas) ; !~ acreedor
    (identifiquese|identifiquense|presentese|identificate|puede identificarse|favor de identificarse)
    (en nombre de quien|a nombre de quien|a quien representan|para quien trabajan|para quien trabaja|a quien representa)
    (por que|porque|para que|cual es el motivo|motivo) .. (me llaman|me llama|me estan llamando|me escriben|de la llamada|del mensaje|me estan escribiendo|me contactan|de su llamada|me contacta|del contacto|me mandan|me estan contactando|me llamo) ; !~ tan tarde|tan temprano|trabajo|noche|dejen
    ^ (quien es|quien|quien habla|quien eres|quien llama|de parte de quien|quienes son|bueno quien habla|diga quien es|quien me habla|quien es usted) $
    no se quien (es usted|eres|son ustedes|habla|me escribe)
    (son|es usted|es|eres|llaman) (del banco|de cobranza|de cobranzas|de un despacho de cobranza|una empresa de cobranza|de la financiera|de recobro|cobradores|de una agencia)
    (asunto) (de la llamada|del contacto|del mensaje)
  `,
  ask_if_bot: `
    (es|eres|usted|esto|estoy hablando con|hablo con|son|sos|esto es) .. (un robot|robot|maquina|una maquina|bot|humano|humana|una persona|persona real|persona de verdad|inteligencia artificial|ia|automatico|automatica|chatbot|computadora|ordenador|un agente real|alguien real|una grabacion|grabacion|chatgpt|programa|persona o|una contestadora) ; !~ quiero|prefiero|necesito|hablar con una|hablar con un|puedo hablar|hay alguna|no quiero|quisiera|pasame|harto|no soy
    (robot|maquina|bot|computadora) o (humano|persona|una persona)
    (humano|persona|humana) o (robot|maquina|bot|una maquina|un robot|ia)
    (parece|pareces|habla como|suena a|suenas como|contestas como) .. (robot|maquina|automatico|bot|grabacion)
    (mensaje|respuesta|mensajes|respuestas) .. (automatic*|robot|pregrabad*)
    ^ (robot|bot|maquina|humano|eres un robot|eres robot|es un robot|ia|sos un bot|eres un bot) $
  `,
  clarification_request: `
    no (entiendo|entendi|comprendo|comprendi|me queda claro|me quedo claro|le entiendo|estoy entendiendo|se que significa|se a que se refiere|he entendido|lo entiendo|te entiendo|me entero|pillo|capto|le capto|cacho) ; !~ español|por que debo|idioma
    (que|como asi) .. (quiere decir|significa|quieres decir|eso significa|es eso|quieren decir) ; !~ deuda|descuento
    (como asi|como que|a que se refiere|a que te refieres|a que se refieren) ; !~ deuda|como que no
    (puede|podria|pueden|puedes|me puede|me podria) .. (explicar*|aclarar*|ser mas clar*|detallar mejor|explicarlo mejor|ser mas especific*) ; !~ deuda|intereses|de que|cobro|adeudo|concepto
    (explique|expliqueme|explicame|aclare|explica mejor|aclareme|explicate|expliquese) ; !~ deuda|intereses|de que|cobro|adeudo|por que
    (confuso|confusa|no esta claro|dificil de entender|no me queda claro|me perdi|estoy perdid*|confundid* con) ; !~ trabajo
    (cual es) .. (la diferencia|diferencia)
    (como) (funciona|funcionaria|seria|es eso|es esto|va eso|funcionan) ; !~ como se que
    (que es) (eso|un acuerdo|una quita|la entrada|una reestructura|el enganche|un convenio|esto|una prorroga|un plan de pagos) [$] ; !~ robot|estafa|deuda
    no (me entero|pillo|cacho|capto|cojo) [de] [nada|una]
    ^ (como|que|eh|mande|cual|que es eso|por que|porque|perdon como|no entendi|no entiendo|como dice) $
    (tengo) (una duda|dudas|una pregunta|preguntas)
    (duda|dudas) ; !~ sin duda|no hay duda|no tengo
    ^ :unsure: $
  `,
  repeat: `
    (repita|repite|repetir|repitan|repitame|repiteme|repetirme|repetirmelo|digalo otra vez|dilo otra vez|mandelo de nuevo|de nuevo|otra vez|nuevamente|una vez mas|puede repetir|repitamelo) .. [por favor|eso|pregunta|que] ; !~ no repit*|link|enlace|llam*|no mand*|codigo|error|pagar otra vez|intentar|otra vez ustedes|nunca|liga
    no (oi|escuche|alcance a oir|estoy escuchando|se escucha|le escucho|lo escucho|vi el mensaje|le oigo|se oye|escucho|alcance a escuchar|le oi|te escucho|me llego el mensaje) ; !~ hablar de|de esa
    (que) (dijo|dijiste|fue lo que dijo|decia|me dijo|ha dicho|dijeron|me decia)
    (se corta|se esta cortando|entrecortad*|se oye mal|se escucha mal|mala señal|se corto|muy bajo|se va la señal)
    (hable|habla|hablar) (mas alto|mas fuerte|mas despacio|mas lento|claro|mas claro)
    (cuales eran|cuales son) .. (opciones|propuestas|montos) .. [otra vez|de nuevo]
    (borre|perdi|elimine) .. mensaje
    ^ (repita|repite|otra vez|como dijo|perdon no escuche|perdon|mande|que dijo|repita por favor|digame otra vez|no escuche|de nuevo) [por favor] $
  `,
  suspect_scam: `
    (estafa|estafador|estafadores|fraude|timo|timador|timadores|farsa|engaño|scam|phishing|falso|falsa|mentira esto|tomadura|extorsion|extorsionador*|trampa|embaucador*|tranza|robo de datos|fake|defraudador*|estafarme|timarme) ; !~ fui victima|victima de|mi nombre|mis datos|mi dni|abrieron|sufri|usaron|producto|firma falsa|denuncia|clonaron|tienda|me estafaron|suplant*|vendedor|han usado
    (como|quien) .. (se que|puedo saber|puedo estar segur*|me garantiza|puedo confirmar|voy a saber|se yo|confio|compruebo|saber si|puedo confiar|verifico) .. (es verdad|no es estafa|son ustedes|es verdadero|ustedes son|es confiable|esto es|real|no es fraude|es seguro|usted es|sois|en ustedes|no son|es legitimo|dice la verdad|que es cierto)
    (esto|ustedes|este mensaje|este enlace|es|este numero|esta empresa|este link) .. (es confiable|es verdad|es en serio|es seguro|son confiables|es real|existe|es verdader*|es sospechos*|son de verdad|es legal|es legitimo|son legales|de fiar|es oficial) ; !~ robot|humano|persona|mi deuda|propuesta
    no (confio|creo|caigo|voy a caer|les creo|me fio|me creo|le creo) .. (ustedes|eso|en|esto|nada|usted|de|vosotros|$) ; !~ monto|poder
    no (voy a abrir|abro|voy a entrar|voy a dar clic|pienso abrir|pincho|voy a pinchar|hago clic|doy clic|le doy clic) .. (link|enlace|eso|ese|nada|en|liga)
    no (voy a dar|doy|pienso dar|proporciono|voy a proporcionar|le doy|les doy|os doy|te doy) .. (datos|mis datos|informacion|mi informacion|fecha|nada|mi fecha)
    (sospechoso|sospechosa|raro|rara|extraño|extraña|dudoso|dudosa) .. [esto|mensaje|llamada|enlace|numero] ; !~ monto
    (parece|tiene pinta de|huele a|suena a|me suena a) .. (estafa|fraude|mentira|sospechos*|engaño|timo)
    (demuestre|demuestren|pruebe|prueben|compruebe|comprueben) .. (que es|que usted es|que son|que ustedes son|identidad|quien es|que trabaja|que sois) ; !~ deuda|adeudo|debo
    (voy a denunciar*|denunciar*) .. (policia|estafa|fraude)
  `,
  request_validation: `
    (prueba|pruebas|pruebe|prueben|demuestre|demuestren|demostradme|demostrarme|demostradlo|demostreis|demuestrame|probadme|compruebe|comprueben|comprobacion|acredite|acrediten|evidencia|demostrar|acreditar|justificante|comprobar|justifiquen|demuestrenme|demuestreme|validar|valide) .. (deuda|adeudo|que debo|que les debo|cobro|de la deuda|que es mi*|contrato|eso|la existencia|que yo debo|del adeudo|origen) ; !~ pago|pague|identidad|ingresos|mande
    (mande|envie|envieme|mandeme|quiero|necesito|exijo|presente|presenten|muestre|muestren|muestrenme|solicito|donde esta|quiero ver|envien|manden|requiero|enseñeme|enseñenme|me gustaria ver) .. (prueba|pruebas|contrato firmado|contrato con mi firma|documento|documentos|documentacion|comprobacion de la deuda|contrato original|notificacion por escrito|por escrito|cesion|pagare|el contrato que firme|titulo|comprobante de la deuda|comprobante de deuda|cesion de credito|justificante de la deuda|evidencia) ; !~ de pago|acuerdo por escrito|mis documentos|mis datos|voy a mandar|no mand*|convenio por escrito|ingresos
    (en base a que|con que derecho|con base en que|que base legal|cual es la base legal) .. (cobr*|ustedes|dicen|me|reclam*)
    (cesion de credito|cesion de la deuda|notificacion de cesion|contrato de cesion)
    (validacion|verificacion) de (la deuda|deuda|mi deuda)
    (no pago|solo pago|no voy a pagar) .. (mientras|si|hasta|sin|hasta que) .. (prueb*|demuestr*|contrato|documento|vea|muestr*)
  `,
};
