import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  promise_to_pay: `
    <will-pay> ; !< no|si|como|cuando|y si|nunca ; !~ no voy a pagar|no pago|como pago|si pago|donde pago|cual
    (puedo|podria|quiero|quisiera|pretendo|prometo|planeo|tengo pensado|voy a poder|me comprometo a|espero|podre|estoy dispuesto a|estoy dispuesta a|me gustaria|pienso|garantizo que|alcanzo a|prometo que|seria capaz de|tengo intencion de|deseo) .. <pay-inf> ; !< no|si|como|donde|ni ; !~ no puedo|como puedo|donde puedo|como hago|no quiero|de que forma|por que
    (pago|deposito|transfiero|liquido|abono|mando|envio|ingreso|cancelo) .. ({date}|mañana|hoy|el viernes|el dia|la semana que viene|el mes que viene|la proxima|el lunes) ; !< no|si|como ; !~ no pago|ya pague|al mes|mensual*|acuerdo ya
    (le|les|os|te|se lo) (deposito|pago|transfiero|abono|ingreso|mando) ; !< no|si|como|cuando ; !~ si|no le|no les|ya le|pero cuando
    {date} .. (le|les|os|te|se lo|lo) (deposito|pago|transfiero|abono|ingreso|mando) ; !~ no le|no les|ya
    (pago|transferencia|dinero|deposito) .. (va a ser|sera|lo hago|cae|entra|va a caer|llega|lo hare|se hara|estara|lo tendran|lo tendra) ; !< no|si|como ; !~ no|cuando|fue
    (en cuanto|cuando|apenas|tan pronto como|una vez que|despues de que|nada mas) .. (cobre|me paguen|reciba|me depositen|caiga mi quincena|caiga|entre|me llegue|tenga dinero|me caiga|me ingresen|tenga el dinero|pueda pago|me pague|llegue la quincena) ; !~ y si|que pasa
    (cobro|me pagan|mi pago cae|mi sueldo cae|voy a cobrar|me depositan|recibo mi pago|mi quincena cae|me cae la quincena|me ingresan) .. ({date}|{number}|el dia|el viernes|la semana|fin de mes|proxim*|el mes|los dias|la quincena) ; !~ poco|netos|al mes {money}|no me
    (en|el dia de|hasta|la proxima|esta|en la) (quincena|dia de pago|nomina|paga) ; !~ no|reduj*
    (prometo|juro|garantizo|doy mi palabra|tiene mi palabra|le aseguro|me comprometo|les aseguro) .. (pag*|cumpl*|liquid*|que|abon*) ; !< no
    (lo arreglo|lo resuelvo|regularizo|voy a regularizar|me pongo al corriente|me pongo al dia|lo soluciono) .. ({date}|mañana|esta semana|el viernes|la proxima|este mes|a fin de mes|hoy) ; !~ no
    ^ [si|ok|vale] (el|para el|el dia|hasta el) {date} $
    (tendre|voy a tener|tengo) .. (dinero|plata|lana|el monto|la plata) .. ({date}|la proxima|para el|el viernes|mañana|a fin de mes|el mes) ; !~ no
    (pagar|liquidar|depositar|abonar|pago) .. {date} ; !< no|como ; !~ no puedo|cuando|ya|no podre
    (apunte|anote|apunteme|anoteme|ponga|ponme|agende) .. {date} ; !~ llam*
  `,
  pay_in_full: `
    (<will-pay>|<pay-inf>|pago|liquido|pago total|liquidacion|cancelo|abono|saldo) .. (todo|total|el total|completo|completa|de contado|por completo|toda la deuda|la deuda completa|el monto total|de una vez|de una sola vez|integro|todo junto|en una sola exhibicion|todo de una|la totalidad|el importe total|al contado|todo el saldo|el cien por ciento|en un solo pago|de golpe|todo el monto|todo hoy|la deuda entera|todo el importe|todo lo que debo|en un pago|el saldo completo|integramente|el adeudo completo|todo el adeudo) ; !< no ; !~ no puedo|no tengo|cuotas|descuento|mitad|y si|no voy|no quiero|ni|no podria|plazos|{money} de contado|cuanto|no me alcanza|si pago|rebaj*
    (todo|el total|de contado|completo|al contado) .. (pago|voy a pagar|quiero pagar|liquido|voy a liquidar|puedo pagar|quiero liquidar|lo pago) ; !< no ; !~ no|descuento|y si|cuotas
    (liquidar|saldar|cancelar|finiquitar|zanjar|cerrar|liquido|salir) .. (deuda|todo|cuenta|adeudo|de una vez|total|completo|hoy mismo|ya mismo|esto de una) ; !< no ; !~ no|cuotas|descuento|por {money}|mitad|en {number}|y si|plazos|menos|suscripcion|servicio|contrato|trato|acuerdo|cuanto
    (quiero|voy a|puedo|prefiero|deseo) (liquidar|saldar) ; !~ no|cuotas|descuento|por {money}|plazos
    (quiero|voy a|puedo|prefiero) pagar (de contado|al contado|todo|completo) ; !~ no|descuento|{money}
    ^ (de contado|todo|el total|total|completo|pago total|pago todo|quiero liquidar|liquidar|al contado|todo de una vez|pago completo|pagar todo) [por favor|hoy|ya] $
    (tengo) (el total|todo el dinero|el monto completo|el importe completo|el dinero completo) ; !~ no
  `,
  report_payment: `
    (ya|ayer|anteayer|hoy|el mes pasado|la semana pasada) .. pagamos ; !~ nao|no
    (ya|ayer|hoy|la semana pasada|el mes pasado|acabo de|el dia|hace|anoche|antier|esta mañana|recien) .. <have-paid> ; !~ no pague|no he pagado|si pague|cuanto he pagado|cuantas cuotas|cuanto llevo|aun no|todavia no
    <have-paid> ; !< no|si|cuanto|nunca|cuantas ; !~ aun no|no he pagado|no pague|cuanto llevo|cuantas|todavia no|cuanto he|cuanto ya
    (pago|transferencia|deposito|deuda|cuenta|cuota|factura|recibo|ingreso|adeudo) .. (ya fue|fue hecho|esta hecho|hecho|realizado|ya esta pagad*|pagad*|liquidad*|saldad*|realizad*|enviado|fue realizad*|ya esta hech*|se hizo|efectuado|ya la pague|ya lo pague|quedo pagad*|esta saldad*|salio de mi cuenta|esta al dia) ; !< no|si|sera|cuando ; !~ no fue|no esta|si fuera|sera|va a ser|rechazad*|debe ser|no ha sido|puede ser|como|no es
    (tengo|adjunto|voy a mandar|envio|estoy enviando|puedo enviar|mando|aqui esta|mire el|le envio|les mando|os envio|les envio|te mando) .. (comprobante|recibo de pago|captura|justificante|ticket|boucher|voucher|resguardo|folio) ; !~ necesito el|mandeme|quiero el|domicilio
    (comprobante|justificante) ; !~ manden|mandeme|mande|necesito|quiero|ingresos|domicilio|no tengo|deuda|envien*|enviame|de que debo
    (revisen|revise|verifique|verifiquen|pueden ver|puede ver|comprueben|confirmen|chequeen|checa|chequen|verificar|podria revisar|ver si|mire si|podeis comprobar) .. (pago|si cayo|si llego|si recibieron|mi deposito|transferencia|deposito|si entro|mi pago|si ya|ingreso) ; !~ fecha|link|enlace|cuota
    (llego|recibieron|cayo|entro|se acredito|les llego|se reflejo) .. (mi pago|pago|deposito|dinero|transferencia) ; !< no ; !~ quincena
    ^ (pagado|ya pague|pague|ya esta pagado|hecho|pago hecho|ya esta|transferido|liquidado|ya lo pague|ya la pague|acabo de pagar|ya deposite|ya transferi|ya he pagado|ya hice el pago|listo ya pague|ya quedo) [ayer|hoy] $
    (esposo|esposa|madre|padre|mama|papa|hijo|hija|hermano|marido) .. (pago ya|ya pago|hizo el pago|deposito ya|ya lo pago|ha pagado|lo pago) ; !~ no pago
  `,
  request_payment_link: `
    (manda|mande|mandame|mandeme|manden|envia|envie|envieme|enviame|envien|enviadme|quiero|necesito|genere|genera|deme|dame|denme|paseme|pasame|pasenme|reenvie|reenviame|puede mandar|puede enviar|me mandas|me envias|solicito|donde esta|me puede dar|facilite*|generar|quisiera|me da|otra vez|nuevo|comparte|me pasa) .. (link|enlace|liga|codigo de barras|referencia|codigo qr|qr|datos bancarios|numero de cuenta|cuenta para depositar|clabe|clabe interbancaria|datos de pago|datos para el pago|datos para transferir|linea de captura|ficha de pago|recibo para pagar|cuenta bancaria|iban|datos de la cuenta|datos para depositar|referencia de pago|cbu|alias|numero de tarjeta para depositar|cupon de pago|datos para la transferencia) ; !~ estafa|no hago clic|no abre|no funciona|virus|no mand*|caducad*|vencid* y no|comprobante|fraude
    (donde|como|a que cuenta|en que cuenta|por donde) .. (pago|hago el pago|puedo pagar|deposito|transfiero|se paga|realizo el pago|hago para pagar|puedo depositar|tengo que pagar|hago la transferencia|ingreso|abono|pagar) ; !~ sin dinero|menos|a plazos|si no|desemplead*|cuales son|formas|en cuotas|estando|si estoy
    (link|enlace|liga) .. (por favor|para pagar|de pago|otra vez) ; !~ estafa|no|virus|vencid*|error|caduc*|fraude
    (quiero|voy a|puedo|quisiera) pagar (ahora|ahora mismo|hoy|ya|ahorita|en linea|online|por el link|por transferencia|de una vez ya) ; !~ {money}|cuotas|no|mitad|plazos
    ^ (link|enlace|liga|link de pago|enlace de pago|numero de cuenta|datos bancarios|clabe|mande el link|referencia|liga de pago|el enlace) [por favor] $
    (cual) .. (cuenta|clabe|numero de cuenta|referencia|iban|cbu|alias) .. [para|de]
    cuenta (para depositar|para transferir|bancaria para)
  `,
  payment_problem: `
    (pago|tarjeta|link|enlace|liga|pagina|app|aplicacion|transaccion|sistema|codigo|transferencia|sitio|qr|portal|web|deposito|referencia|plataforma) .. (no funciona|no paso|no pasa|no abre|no se abre|rechazad*|rechazo|rechaza|da error|dio error|marca error|con error|no carga|se trabo|se traba|expiro|vencid*|caduco|caducad*|no acepta|invalid*|no procesa|no jala|fallo|no fue aprobad*|no se pudo|denegad*|declinad*|se cayo|no lee|bloquead*|no sirve|no deja|no me deja|no reconoce|no entra|esta caid*|caid*|me aparece error|me sale error|no se ha podido|no responde|falla|no va|error|no me la acepta|no me lo acepta|me la rechaza|da fallo|no existe|se queda|no esta disponible|devuelt*) ; !~ deuda caduco|producto|servicio|internet|opcion|no funciona para mi|deuda vencida|aparato
    no (puedo|logro|he podido|pude|consigo|se puede|me deja) .. (pagar en linea|pagar online|abrir el link|abrir el enlace|acceder|entrar a la pagina|hacer el pago en|hacer la transferencia|completar|finalizar|pagar con tarjeta|pagar con la tarjeta|pagar por el link|realizar el pago|ingresar|pagar por la app|entrar al enlace|entrar en la web|pagar por la pagina|procesar|pagar por la web|hacer el pago por|abrirlo|pagar desde|entrar al sitio|entrar en el enlace|pagar por el enlace|completar el pago|abrir la liga) ; !~ porque no tengo dinero|sin dinero|desemplead*|hablar
    (da|dio|me da|aparece|aparecio|marca|sale|me sale|tuve|tengo|hay|recibo|me aparece) .. (error|problema|falla|un fallo|problemas) .. (pago|pagar|tarjeta|link|enlace|pagina|transaccion|app|sistema|transferencia|en la|con el)
    (cobraron|cobrado|descontaron|pague|salio|se cobro|cargaron|cargado|me cobro|han cobrado) .. (dos veces|doble|2 veces|duplicad*) => kind=duplicate
    (pago|cargo|cobro) (duplicado|doble|por duplicado) => kind=duplicate
    (pague|transferi|mande|deposite|hice el pago|ingrese) .. (equivocad*|cuenta equivocada|monto equivocado|de mas|por error|otra cuenta|incorrect*|a otra)
    (mi) (tarjeta) .. (bloquead*|vencid*|rechazad*|sin saldo|sin fondos|cancelad*|no pasa|perdi|robaron|caducad*|no funciona|la perdi)
    (dinero|importe|monto) .. (salio|descontad*|cobrad*|se desconto|lo cobraron) .. (no|pero|y sigue|aparece) ; !~ no salio
    (saldo insuficiente|fondos insuficientes|sin fondos en la tarjeta)
    (problema|problemas|error|fallo|inconveniente|inconvenientes) .. (con el pago|para pagar en|con el enlace|con el link|con la tarjeta|con la transferencia|con la pagina|al pagar|con la app|con la liga|en el pago)
    no (me llego|recibi|me ha llegado) .. (link|enlace|liga|codigo|referencia)
  `,
  reschedule_payment: `
    (cambiar|mover|modificar|aplazar|posponer|reprogramar|cambio|aplazamiento|prorrogar|pasar|correr|postergar|reagendar|retrasar|recorrer|diferir|cambiarme|adelantar|dejar|cambie|mueva|muevan|cambien|cambia|moverme) .. (fecha|vencimiento|pago|cuota|dia|plazo|recibo|cuotas|mensualidad|letra|el dia del|proxima cuota|fecha de pago|proximo pago) .. [para|al|del|de|por] ; !~ telefono|direccion|numero|correo|llamada|nombre|forma de pago|audiencia|importe de la cuota|tarjeta|cuenta bancaria|cita
    (fecha|vencimiento|dia|plazo) .. (cambiar|mover|otra|otro|no puedo|mal|antes de que cobre|antes de mi|no me va|no me sirve|me queda mal|no me conviene) ; !~ direccion|telefono|llam*
    (otra|nueva|diferente) (fecha|fecha de pago) ; !~ llam*
    (pagar|pago|cuota) .. [el|para el] {date} .. (en vez|en lugar|y no|no el) ; !< no
    (en vez|en lugar) .. {date} .. {date}
    del {date} al {date} ; !~ llam*|disponible
    no (voy a poder|puedo|podre|alcanzo|llego|voy a alcanzar|voy a llegar|alcanzare) .. (esta cuota|la cuota|en la fecha|el dia acordado|pagar la cuota|al vencimiento|a tiempo|en la fecha acordada|la proxima cuota|el pago del dia|el dia {number}|la cuota de este mes|la mensualidad|pagar el dia|este mes la cuota|la fecha|con la cuota|el pago de este mes) ; !~ ninguna cuota|ese monto|ese acuerdo|link|hablar|enlace
    (me voy a atrasar|voy a atrasarme|me voy a retrasar|me atraso|me retrasare|pagar tarde|voy a pagar tarde|unos dias de retraso|retrasarme|me atrasare|pagare tarde|me retraso) ; !~ deuda atrasada
    (saltar|saltarme|suspender|pausar|congelar|brincar) .. (cuota|mes|pago|cuotas|un mes|mensualidad) ; !~ intereses|llam*
    (nomina|quincena|sueldo|pago de mi trabajo|salario) .. (se atraso|atrasad*|se retraso|hasta|va a atrasarse|llega tarde) .. [cuota|fecha|mover|cambiar|pagar] ; +~ cuota|fecha|recibo|vencimiento|acuerdo|mover|cambiar|pagar|pago
  `,
  setup_autopay: `
    (activar|activa|active|registrar|domiciliar|quiero|configurar|como hago|autorizo|pueden|puede|inscribir|quisiera|hacer|poner|programar|dar de alta|me gustaria|prefiero|pongan) .. (pago automatico|pagos automaticos|debito automatico|domiciliacion|domiciliar|cargo automatico|cargo recurrente|pago recurrente|cobro automatico|domiciliacion bancaria|debito directo|cargos automaticos|orden permanente|transferencia automatica|descuento por nomina|transferencia periodica|pac|pat|el recibo domiciliado|domiciliarlo) ; !~ no|cancel*|fallo|desactiv*
    (cobren|cobrar|carguen|cargar|descuenten|descontar|debiten|debitar|saquen|tomen|cobre|cargue|cobrarme|pasen) .. (automatic*|cada mes|de mi cuenta|a mi tarjeta|de mi tarjeta|todos los meses|directo de|mensualmente|de mi nomina|el recibo por el banco|a mi cuenta) ; !~ no|dejen|dos veces|indebid*|sin mi
    (pago automatico|debito automatico|domiciliacion|domiciliado|cargo automatico) [por favor|si|puede ser|es mejor|sirve|el dia|quiero|cada] ; !~ no|cancel*|ya fue|fallo
    (automaticamente|automatico) .. (pag*|debit*|descont*|cobr*|carg*) ; !~ no|cancel*
    domiciliar
  `,
};
