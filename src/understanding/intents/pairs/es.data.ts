import type { Sheet } from '../../grammar/sheet.ts';

/** Notions that say what is meant wherever they stand near one another, in Spanish. */
export const es: Sheet = {
  self_harm_risk: `
    (hoy|esta|este|sera|es) .. (mi ultimo dia|mi ultima noche|mi ultimo mensaje|mi ultima carta|el ultimo dia de mi vida) ; !~ trabajo|plazo|vacaciones|empresa|oficina|contrato|pagar|curso
    (muert*|enterrad*|en el cajon|en la tumba|bajo tierra|en el cementerio) .. (no .. cobrar*|no .. cobran|nadie .. cobra|no .. pag*|me cobr*|van a cobrar|cobrenme) ; !~ titular|mi padre|mi madre|mi esposo|mi esposa|murio
    (cobr*|factura|cuenta|busquenme|manden) ~ (mi tumba|mi cadaver|mi entierro|mi funeral|el cementerio|al mas alla|el otro mundo|mi velorio|mi lapida)
    (diganle|digan|digale|cuiden|cuiden a|dile) .. (mis hijos|mi familia|mi madre|mi mama|mi esposa|mi mujer|mis niños|mi hijo|mi hija) .. (los quise|los quiero|la quise|los amo|los amaba|perdon|me perdonen|cuando ya no|que lo siento|cuando no este)
    (se va a|se quiere|quiere|va a|amenaza con|dice que se) (matar|matarse|suicidar|suicidarse|ahorcar|ahorcarse|quitar la vida|quitarse la vida|colgarse|tirarse al tren)
    (prefiero|preferiria|mejor|quisiera|ojala) [estar] (muerto|muerta|bajo tierra|tres metros bajo tierra|en un cajon|en la tumba|morirme|no haber nacido|no existir)
    (pienso|pensando|ganas|a punto|listo|lista) .. (soltarme|tirarme|saltar|dejarme caer|dejarme ir|acabar de una vez|irme para siempre)
    (hoy|esta noche|mañana) .. (se acaba todo|acabo con todo|todo se acaba|termino con todo|me voy para siempre|ya no estare) ; !~ oferta|plazo|promocion
    (llorar*|extrañar*|importar*|notar*) .. (me muera|me muero|yo muera|muerto|muerta|falte)
    (me corte|me he cortado|me corto) .. (brazos|venas|muñecas|piernas|otra vez)
    (muerte) .. (unica salida|la salida|solucion|descanso|alivio|mejor opcion)
    (no) .. (sentido|motivo|razon) .. (vivir|vida|seguir viviendo)
    (pastillas|frasco|soga|cuerda|pistola|arma|cuchillo|veneno|gas|cuchilla|navaja) ~ (conmigo|despedi*|preparad*|list*|mi vida|en la mano|colgarme|contra mi|terminar|para mi) ; !~ robaron|doctor recet*|farmacia
    (azotea|puente|balcon|vias|barandilla|acantilado|cornisa|anden) ~ (saltar|salto|tirarme|tiro|lanzarme|borde|parado|parada|subid*) ; !~ vacaciones|pescar
    (cortandome|cortarme|me corto|me he cortado|me corte|me lastimo|me hago daño|hacerme daño|me autolesiono|autolesion*) ; !~ pelo|cabello|presupuesto|luz|dedo
    (intente|intentado|intento|intentarlo) ~ (suicid*|matarme|quitarme|me salvaron|otra vez lo hago|de suicidio)
    (me despido|despidanse|mi despedida|carta de adios|nota de despedida|nota para mi) ~ (todos|hijos|familia|mundo|siempre|de mi|esta es|deje|vida|mama)
    (encontrar|encontraran|hallaran) .. (muerto|muerta|mi cuerpo|mi cadaver|colgado|colgada|tirado sin vida)
    (ultimo dia|ultima noche) .. (mia|de mi vida|vivo|viva|aqui) ; !~ plazo|pago|pagar|oferta
    (no quiero|ojala no|ya no quiero|quisiera no) .. (amanecer|despertar|despertara|vivir|existir|estar en este mundo|seguir aqui)
    (mundo|familia|hijos|todos) .. (mejor|mas feliz|mas tranquil*) .. sin mi
    (quitarme|quitar) .. (la vida|de en medio|del medio)
    (cobran|cobren|cobraran|cobro) .. (seguro de vida|el seguro) ; +~ muerte|muera|mato|muero
    (solo|unicamente) .. (muerto|muerta) .. (descans*|paz|libre)
    (hacer|haga|hare|cometer) .. (una locura|una tonteria) [conmigo] ; +~ conmigo|vida|solo|no puedo|hoy|desesperad*
    (desaparecer|irme) .. (de este mundo|para siempre|del mundo|de esta vida)
    nadie .. (extrañar*|echar* de menos|llorar*) .. (muera|muerto|muerta|falte|no este)
  `,
  opt_out: `
    (baja|darme de baja|denme de baja|dar de baja|desuscrib*|cancelar suscripcion|desactiv*|quiten*|saquen*|sacame|quitame|borren*|borrame|eliminen|eliminar|supriman) ~ (mensajes|avisos|notificaciones|sms|lista|grupo|chat|whatsapp|difusion|correos|suscripcion|envios|recordatorios|mi correo|textos) ; !~ servicio|contrato|buro|historial|mis datos|factura* => scope=channel
    (no) .. (deseo|quiero) .. (recibir|mas) .. (mensajes|avisos|sms|correos|notificaciones|recordatorios|whatsapps|textos|publicidad) ; !~ ni llamadas|nunca mas => scope=channel
    (anulen|detengan|paren|cancelen|suspendan|cancele) .. (mensajes|avisos|sms|textos|recordatorios|envios|notificaciones) => scope=channel
    no me (envien|manden|mande|envie) .. (mas|nada) .. (por aqui|sms|mensajes|whatsapps|correos|aqui) => scope=channel
  `,
  cease_contact: `
    (para|paren|pare|deja|deje|dejen|dejad|basta|cesen|alto|ya no|no mas) [ya] [de|con] [tanta|tantas|las|sus] (llamar|llamarme|llamarnos|llamada|llamadas|marcarme|marcar|llamando) ; !~ trabajo|noche|mensajes si|temprano|manejando|despues|domingo|hoy es|escriban|whatsapp|correo|mejor|casa|madrugada => scope=all
    (deja|deje|dejen|dejad|paren|basta) [ya] [de] (llamar|llamarme|llamarnos|llamadas|tantas llamadas|tanta llamada) [ya|por favor|nunca mas] $ => scope=all
    (abstenganse|absténgase|absten*) .. (contactar*|comunicar*|llamar*|escribir*) => scope=all
    (cese*|cesar|corten|exijo|prohibo|retiro|revoco) ~ (comunicacion*|contacto|hostigamiento|acoso|consentimiento) => scope=all
    ni (llamadas|mensajes|cartas|correos|telefono|visitas) [ni] ni (llamadas|mensajes|cartas|correos|por mensaje|visitas|nada) => scope=all
    (no) .. (vuelvan|vuelva|vuelvas) .. (contactar*|ponerse en contacto|llamarme|escribirme|molestar*|buscarme|llamar ni escribir|escribir ni llamar) => scope=all
    no (quiero|deseo|acepto) .. (ningun tipo de contacto|ninguna comunicacion|saber nada mas de ustedes|saber de ustedes|contacto con ustedes|ningun contacto) => scope=all
    no (autorizo|tienen permiso|doy permiso|consiento) .. (contact*|comunic*|llam*) => scope=all
    (no me busquen|olvidense de mi|dejen tranquil*|dejenme en paz|dejame en paz|no aparezcan|paren de perseguirme|no me molesten) => scope=all
  `,
  wrong_person: `
    (preguntan|preguntando|preguntar|llaman|llamando|buscan|buscando|marcan) .. (por|a) .. (no es aqui|aqui no es|aqui no|no es este|ese no soy|no vive aqui|no lo conozco|no la conozco)
    (tiene|tienen|tendran|teneis|tendra|anotaron|apuntaron|anotado|apuntado|copiaron) .. (mal|equivocado|errado|cambiado|incorrecto) .. (telefono|numero|contacto|celular|movil|nombre|dato)
    (tiene|tienen|tendran|teneis|tendra|estara|estaran) .. (telefono|numero|contacto|celular|movil) .. (mal|equivocado|errado|incorrecto|cambiado) ; !~ cuenta|tarjeta
    (no me llamo|mi nombre no es|nadie se llama|nadie con ese|nadie de ese) .. (asi|nombre|apellido|eso|ese|<given-name>) 
    no me llamo ; !~ no me llamo nadie
    ni idea [de] quien (es|sera|era) ; !~ usted|ustedes|deuda|empresa|eres|sois
    (el|ella|ese señor|esa señora|esa persona) ya no (tiene|usa|lleva) .. (numero|telefono|linea|celular) ; !~ mi
    (la|el) (señora|señor|persona|chica|chico|tipo|muchacha|muchacho) .. (que buscan|que busca|que llaman|por quien preguntan) .. (no|se mudo|ya no) ; !~ no esta ahora|soy su
    no (soy|es a mi) .. (a quien|el que|la que|quien) .. (busca*|necesita*|quieren|llaman)
    (se equivoc*|te equivoc*|equivocad*|errad*|confund*|marco mal|marcaron mal|mal marcad*|llamado mal|llamaron mal) ~ (persona|casa|numero|no soy|otro|otra|alguien|me llamo|amigo|nombre|aqui|mi) ; !~ monto|calculo|importe|cantidad|saldo|deuda|interes*|cifra
    (no) ~ (me llamo asi|es mi nombre|soy esa persona|soy ese|soy esa|soy el que buscan|soy la que buscan|soy a quien|me suena ese nombre|es aqui|conozco a ningun*|conozco a nadie|vive nadie) ; !~ deuda|empresa|prestamo|contrato|cuenta
    (ese|este) nombre .. no .. (suena|conozco|es mio|es el mio)
    (numero|linea|chip|telefono|sim) ~ (acabo de sacar|lo compre|me lo dieron|nuevo|nueva|era de otr*|anterior dueñ*|antes era|estrene|apenas saque|hace poco) ; !~ cambie|mi nuevo numero|mi numero nuevo|anoten|actualic*
    (inquilin*|dueñ*|propietari*|titular|morador) .. (anterior|antes|se mudo|se fue|de antes) ; !~ deuda|luz|recibo|factura|consumo
    (anterior|antiguo|antigua) (inquilin*|dueñ*|propietari*|usuari*|titular)
    (aqui|esto|este) .. es .. (panaderia|clinica|oficina|tienda|escuela|taller|restaurante|hospital|consultorio|notaria) ; !~ trabajo
    (no|nada) .. (que ver|relacion) .. con .. (esa persona|ese señor|esa señora|el|ella) 
    (preguntan|preguntando|llaman|llamando|buscan|escriben|mensajes|cartas) .. (por|para|de) .. (alguien que no|otra persona|otra gente|un tal|una tal|otro|gente que no)
    (desconozco|no se quien es) .. (a esa|a ese|esa persona|ese señor|esa señora|a la persona|ese) ; !~ deuda|empresa|numero
    destinatario .. (desconocido|no soy yo|equivocado)
    no hay ningun* _ (en esta casa|aqui|en este numero)
  `,
  minor: `
    (cumplo|cumplire|voy a cumplir|cumpli) (los|apenas) (8|9|10|11|12|13|14|15|16|17|18|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho) ; !~ meses|cuotas|pagos|trabajando
    (cumplo|cumplire|voy a cumplir) (8|9|10|11|12|13|14|15|16|17|18|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho) ; !~ meses|cuotas|pagos|trabajando|con el plan
    (falta|faltan) .. (para cumplir|para los) .. (18|dieciocho|mayoria)
    no (llego|cumplo|tengo|he cumplido|cumpli) .. (a los dieciocho|a los 18|dieciocho|los 18|edad para)
    (estoy|voy|ando|estudio|curso) ~ (cole|colegio|secundaria|secu|primaria|prepa|eso|bachillerato|sexto grado|tercero de secundaria|escuela primaria|kinder|instituto) ; !~ trabajo|profesor*|maestr*|mi hij*|recoger|llevo a
    (habla|soy|aqui) .. (la niña|el niño|la nena|el nene|el hermanito|la hermanita|chiquit*|el chico de la casa|un niño|una niña|adolescente|menor|menor de edad) ; !~ madre|padre|no soy
    (mis papas|mis papis|mis padres|mi mama|mi mami) .. (no me dejan|no me deja|salieron|salio|fue al|estan trabajando|no estan) ; +~ niñ*|nena|{number}|extraños|desconocidos|cole|escuela|hablar
    (tengo|cumplo|voy a cumplir|apenas tengo|solo tengo) (8|9|10|11|12|13|14|15|16|17|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) [años|añitos] $ ; !~ hijos|hijas|niñ*|mil|pesos|euros|cuotas
    (tengo|cumplo|cumpli) (8|9|10|11|12|13|14|15|16|17|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) (años|añitos) ; !~ trabajando|pagando|de casad*|cliente|viviendo|antigüedad|con ustedes|en la empresa|de autonomo
    mis quince ; !~ mil|dias
  `,
  dispute_amount: `
    (carta|factura|recibo|mensaje|app|extracto|correo|antes|ayer|mes pasado|primero) .. (decia|ponia|marcaba|salia|figuraba|aparecia|eran|era|dijeron) .. {money} .. (ahora|hoy|esta|en esta|y aqui|y ustedes|y aca) .. {money}
    (carta|factura|recibo|mensaje|antes|ayer) .. (decia|ponia|marcaba|salia|figuraba|aparecia|eran|era) .. {number} .. (ahora|hoy|esta|y ustedes) .. {number}
    (descuento|rebaja|quita|devolucion|bonificacion) .. (no esta|no aparece|no figura|no aplicaron|no se aplico|no la aplicaron|no lo aplicaron|no fue) [aplicad*|descontad*] ; +~ prometid*|acordad*|ofreci*|promet*|cuenta|saldo|recibo
    me (pusieron|dijeron|decian|ponen|pone) {number} y .. {number} ; !~ plan|oferta|cuota*|al mes
    (deuda|eran|era|debia|prestamo) [era|eran|de|solo|los] {money} [y|ahora|no|y no] (no|ahora|piden|son|quieren|dicen) {money}
    (abuso|robo|atraco|estafa|barbaridad|disparate|locura|exageracion) .. (deuda|debia|debo|eran|era|prestamo) .. ({money}|la mitad|menos)
    (sumaron|sumado|metieron|metido|agregaron|agregado|pusieron|puesto|incluyeron|incluido|añadieron|añadido|cargaron|cargado|cobran|cobraron) .. (factura|cuota|mes|recibo|seguro|comision*|gasto*|cargo*|interes*|recargo*|servicio) .. (ya estaba pagad*|ya pague|pagad*|que no pedi|no pedi|que no acepte|no acepte|no firme|que no debo|no autorice|que no use|de mas|no corresponde*|ya habia pagado|que no figur*|no figuran) ; !~ tarjeta
    (sumado|sumaron|contado|contaron|cobrado|cobraron|facturado|facturaron|cargaron|cargado|incluido) .. (dos veces|doble|por duplicado|repetid*)
    (como|por que) .. (paso|pasara|subio|subiera|pasan|pasaron|llego|llegara|crecio|suben) .. (de {number} a {number}|a {number}|al doble|al triple|tanto)
    (reclamar|impugnar|discutir|protestar|corregir|revisar) .. (importe|monto|cifra|saldo|total|cantidad|calculo) ; !~ quitar
    (yo calculo|calculo que|segun mis cuentas|a mi me salen|a mi me da|me salen|mis calculos|hago cuentas) .. {number}
    (es|son|piden|cobran|reclaman|quieren) (el doble|el triple|mas del doble|casi el doble) .. (debia|debo|deberia|era|acordamos|pedi|firme|preste)
    (falta|faltan|hay que|deben|tienen que|olvidaron) .. (descontar|restar|quitar|deducir) .. (anticipo|señal|entrada|pago*|abono*|lo que|seña|cuota*|{money})
    (gastos|comisiones|intereses|recargos|cargos) .. (no figuran|no estan|no aparecen|no vienen|no salen) .. (contrato|firmado|acuerdo)
    (se|reconozco|acepto|admito) .. (debo|deuda) .. pero .. (no tanto|no esa|no ese|no todo|otra cantidad|menos|no lo que|no {money})
    (cobro|cobros|saldo|importe|cuenta|total|cifra|calculo) .. (no es el real|mal hech*|no esta bien|no es real|no esta correct*|no es verdad)
    (cobra*|cobro|cobrando|inflad*|inflaron|duplic*|dupliqu*|doble) ~ (de mas|demasiado|doble|dos veces|la deuda|cuota|cargo|mas de lo que debo|mas de lo que debia|lo que no debo|abuso) ; !~ paguen
    (no) ~ (cuadra*|coincide*|descont*|restaron|restado|descontaron|reflejan|es correct*|es esa) ~ (cifra|saldo|pagos|abono|monto|importe|cuentas|cantidad|total|numeros|lo que pague) ; !~ fecha|direccion
    no (me cuadra|cuadra|me cuadran|coincide|me sale)
    (cifra|saldo|monto|importe|cantidad|total|suma|calculo|numeros|intereses|recargos|cuenta) ~ (mal|equivocad*|erroneo|erronea|incorrect*|inflad*|superior|de mas|no es|otra|otro|corrij*|revisen|abusiv*|excesiv*|disconform*|no estoy de acuerdo|no es asi|rechazo) ; !~ numero equivocad*|puedo pagar|cuenta bancaria|persona
    (segun|en mi|mi|el banco|la app) ~ (recibo|mis cuentas|comprobante*|app|extracto) ~ (dice|figura|son|sale|menos|solo) ; !~ pague ya
    (antes|habian|habia|me) .. (dijeron|dicho|dijo) .. (menos|{number}|otra cifra|otra cosa) ; !~ oferta|plan
    (falta|faltan) .. (restar|descontar|quitar|contar) .. (pag*|abon*|lo que)
    (debo|debia|deuda es|saldo es|real es) .. (menos|la mitad|solo {number}|solo {money}) ; !~ puedo
    (se equivocaron|se equivocan|error|errores) .. (calcul*|sumar|cuenta|importe|monto|factura|saldo)
    (pedi|preste|prestaron|saque) .. {number} .. (cobran|cobrar|reclaman|dicen|piden)
  `,
  bereavement: `
    (deceso|defuncion|obito|finado|finada|extinto|extinta|q e p d|qepd) ; !~ seguro de deceso|seguro de decesos
    (partio|partieron) .. (con dios|al cielo|este mundo|para siempre)
    (ya no esta|no esta mas) (con nosotros|entre nosotros|en este mundo|vivo|viva)
    (enterr*|cremamos|velamos|velando) .. (mi|el|la|su|nuestro|nuestra) ; !~ perro|gato|en deudas|enterrado en
  `,
  dispute_not_mine: `
    (no|nunca|jamas|niego|desconozco|tampoco) ~ (debo nada|deuda es mia|es mia|reconozco|contrate|contrat*|firme|pedi ese|pedi ningun|tuve cuenta|tuve tarjeta|soy cliente|es mio|me corresponde|fue mia|ese adeudo|relacion contractual|deber|debo un peso|debo un euro) ; !~ numero|chip|culpa|idea es mia|cuando
    (deuda|credito|prestamo|factura|contrato|luz|linea|cuenta) ~ (no es mi*|de otro|de otra persona|ajen*|de mi ex|de mi hermano|del inquilino|no me pertenece|no la hice|no lo pedi|no lo saque|no es de mi|es de mi padre|es de mi hijo|no me corresponde)
    eso lo debe (mi|el|ella|otro)
    (no me hago cargo|no respondo) .. (deudas|deuda) .. (de otro*|ajen*|de mi)
    no figuro en .. contrato
  `,
  dispute_service: `
    (trabajo|obra|arreglo|reparacion|instalacion|reforma|pintura|piso|techo|corte|tratamiento) .. (quedo|dejaron|hicieron|salio|resulto|quedaron) .. (mal|fatal|horrible|pesimo|a medias|torcid*|peor|chueco|sin terminar|feo|incomplet*) ; !~ despid*|perdi
    (no|nunca|jamas|sin) ~ (funciono|servia|sirvio|llego|entregaron|recibi|dieron el servicio|prestaron|cumplieron|se dio|arregl*|cambiaron|respet*|respond*|cubrio|era lo contratado|era lo que|repararon|instalaron) ; !~ dinero|sms|mensaje|carta|pago|codigo|link|salario|nomina|respondieron mi mensaje
    (defectuos*|averia|averiad*|rot*|descompuest*|vicios ocultos|oculta|a medias|pesimo|mal hech*|mal instal*|mala calidad|se hundio) ~ (llego|vino|producto|servicio|coche|carro|obra|trabajo|telefono|lavadora|colchon|instalacion|estaba|tenia|dejaron|mueble|compre|techo|taller|era|la|el) ; !~ cuenta esta rota|corazon
    (cancel*|di de baja|me di de baja|desistimiento|devolvi|lo regrese|rescindi) ~ (siguen|siguieron|cobr*|factur*|a tiempo|en plazo|servicio|contrato|producto|igual|antes|dias|talla) ; !~ sms|mensajes|cita|llamada
    (me di de baja|devolvi el producto|permanencia) ; !~ mensajes|lista
    (me mandaron|me enviaron|me vendieron|me dieron) .. (otra cosa|otra talla|otro modelo|otro producto|una cosa y era otra|equivocado|otro color)
    (cumplan) .. (primero|ustedes)
    (cobran|factur*|pago) .. (servicio|gimnasio|internet|seguro|curso) .. (que no|cerro|no recibi|no use|no tengo)
  `,
  dispute_identity_theft: `
    (robaron|robo|usaron|uso|clonaron|clonacion|suplant*|falsific*|hacke*|falsos|falsa|estafador*|fraude|se hizo pasar|ladron) ~ (cedula|dni|identidad|firma|tarjeta|datos|cuenta|documentos|papeles|cartera|nombre|prestamo|credito|cargos|gastos|mi|por mi) ; !~ ustedes son|es esto un|parece|me parece|no es un
    (selfie|foto|firma|documento) .. (no es mi*|no soy yo|de otra persona|falsa|falsificada)
    (denuncia|denuncie|fiscalia|policia) ~ (suplantacion|fraude|robo|identidad|clonacion|ya hice|puse) ; !~ voy a|contra ustedes|acoso
    alguien .. (abrio|saco|pidio|compro|contrato) .. (a mi nombre|con mis datos|con mi)
    (mi) (propi* _|hermano|hijo|ex|hermana) .. (uso|saco|pidio) .. (mi cedula|mis datos|sin decirme|sin permiso|mi dni|mi nombre)
  `,
  dispute_time_barred: `
    (no pago|no pague|no he pagado|sin pagar|no pagamos|nadie reclama|nadie reclamo|nadie me escribe) .. desde [el] (año|19 |20 |{year})
    ^ [eso|esa|esto|la deuda|ese prestamo|es que] es (de|del) (año {year}|{year})
    (prescri*|caduc*|caducad*) ; !~ tarjeta caducada|link|enlace|cita|oferta
    (deuda|eso|esa|es|cuenta) ~ (de hace|viejisim*|antigu*|demasiado vieja|de los noventa|del siglo pasado|del año de la pera|de cuando|en pesetas|hace una eternidad|de hace mas de) ; !~ amigo|telefono|numero|dueño
    (mi ultimo pago|ultima vez que pague|desde) .. (fue en|en) .. (20 |19 |{number}|{date}) ; +~ nadie|ultimo|reclam*
    (desde) {number} .. (nadie|sin reclamar|no me reclam*)
    (pasaron|han pasado|paso|lleva|hace) ~ (diez años|quince años|mas de cinco años|mas de siete años|veinte años|el plazo|demasiado tiempo|tanto tiempo|muchisimos años) ; !~ cliente|trabajo|casad*|vivo
    ya no (procede|es exigible|la pueden cobrar|se puede cobrar|me lo pueden reclamar)
  `,
  third_party: `
    (trabaja|trabajaba) (para mi|conmigo|en mi) .. ; +~ no vino|hoy|no esta|el|ella ; !~ soy => is_account_holder=false
    (es|era) (empleado|empleada|trabajador|trabajadora|inquilino|inquilina|socio|socia|alumno|vecino|vecina) (mio|mia|nuestro|nuestra) => is_account_holder=false
    (me) (presto|dejo|dio|encargo) .. (cel|celular|telefono|movil) ; !~ para pagar|nuevo => is_account_holder=false
    (mi|la|el) (padre|madre|abuel*|tia|tio|suegr*) .. (no oye|no ve|no entiende|no sabe leer|no puede hablar|esta mayor|esta sord*) ; !~ murio|fallec* => is_account_holder=false
    (soy|habla|escribo|contesto|le atiende) ~ (la esposa|el esposo|su mujer|su marido|la hija|el hijo mayor|su hijo|su hija|el hermano|la hermana|la secretaria|su secretaria|el contador|la contadora|la cuidadora|su pareja|compañer* de piso|su vecin*|de parte de|por mi abuel*|por mi madre|por mi padre|el aval|su nuera|su yerno|la mama|el papa|recepcion|mi jefe) ; !~ viuda|murio|fallec*|no soy|numero equivocado|{number} años => is_account_holder=false
    (mi|el) (marido|esposo|hijo|jefe|padre|señor|titular|dueño|papa|hermano) ~ (no esta|llega|salio|vuelve|no se encuentra|esta en junta|trabajando|dormido|hable con el|ocupado) ; !~ muri*|fallec*|paro|sin trabajo|desemple* => is_account_holder=false
    (se lo paso|se la paso|se lo comunico|se la comunico|ahora se pone|le paso el recado|le paso el mensaje|le dejo el recado|tomo el recado|deje le hablo|le aviso cuando llegue) => is_account_holder=false
    (aval|referencia) ~ (soy|solo|me pusieron|me puso|nada mas|no el titular) ; !~ numero de referencia|referencia de pago => is_account_holder=false
    (pagar|saldar|cuanto debe|debe) ~ (de mi hijo|de mi madre|de mi mama|por mi madre|por mi hijo|por mi padre|la deuda de mi|mi esposo|mi marido|lo de mi mama|de mi hermano) ; !~ no es mia => is_account_holder=false
    (ayudo|le ayudo|llevo las cuentas|poder notarial|ella no entiende|el no entiende) ~ (a mi|de mi|mama|abuela|padre|tia|cuentas|esto) => is_account_holder=false
    (salio) .. (no se|no dijo|vuelve|a que hora) => is_account_holder=false
  `,
  request_human: `
    ^ (ejecutivo|ejecutiva|asesor|asesora|agente|operador|operadora|humano|persona|gestor|atencion al cliente|servicio al cliente|area de cobranza|cobranza) [por favor] $
    (paseme|pasame|pasenme|comuniqueme|comunicame|transfierame|transfiereme|conecteme|deme|derivame|deriveme|ponganme|pongame) .. (con|a|al) ; !~ llamada a mi marido|link|enlace|cuenta|banco|dinero|saldo
    carne y hueso ; !~ eres|es usted|sois
    (bot|robot|maquina|chat automatico|sistema|inteligencia artificial) ~ (no entiende|no me entiende|no sirve|no me sirve|inutil|tont*|estupid*|no quiero|no entiendes|otra vez|no ayuda|cansad*|hart*)
    (otra persona|alguien mas|otro compañero|un compañero|un colega|su jefe|tu jefe|el encargado|su superior|alguien de su oficina|otro agente|uno de sus gestores) ~ (atienda|ayude|hablar|puede|pueda|mire|revise|tratar|quiero|prefiero|favor|consult*|explique|mirar) ; !~ equivocad*|deuda es|numero
    (no) .. (me puedes ayudar|puede ayudarme|me puede ayudar|me ayudas|me resuelve*|me sirve*) ; !~ correo|telefono|plan|oferta
    (no quiero|no deseo|prefiero no|paso de) .. (hablar|tratar|seguir|discutir) [mas] .. (contigo|con usted|con un bot|con una maquina|con maquinas|con un robot) ; !~ nunca mas|jamas
    (como|donde) .. (contacto|localizo|hablo|comunico|contactar|hablar) .. (gestor|agente|asesor|alguien|persona|ustedes por telefono)
  `,
};
