import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  counter_offer_lump_sum: `
    (ofrezco|propongo|doy|puedo dar|les doy|le doy|mi propuesta es|mi oferta es|que tal|que les parece|y si son|aceptan|acepta|aceptarian|aceptais|lo maximo que puedo|lo maximo es|maximo que puedo|como maximo|a lo mucho|solo tengo|tengo|tengo ahora|solo puedo|puedo|puedo pagar|puedo hacer|cierro en|cerramos en|cerramos por|lo dejamos en|dejemoslo en|dejelo en|quedamos en|pago|junto|puedo juntar|alcanzo a juntar|liquido por|liquidar por|acuerdo por|proponer|podria pagar|podria dar|puede ser|quiero pagar|pagaria|os doy|puedo ofrecer|les ofrezco|consigo|me alcanza para|le ofrezco|podria ofrecer|podria juntar|daria|llego a|puedo llegar a|lo arreglamos con|lo arreglamos por) [solo|unos|unas|hasta|cerca de|mas o menos|como|maximo|nada mas|por|de|ahora|hoy|les|pagar|en total|alrededor de|a|los|unos|pagarles|ofrecerles|darles|con] {money} ; !< no|cuanto|ya ; !~ gano|cobro|ingresos|sueldo|renta|deuda de|debo|alquiler|al recibir
    {money} .. (de contado|al contado|de una vez|de golpe|en efectivo|para liquidar|y liquido|y se acaba|y ya|y cerramos|para cerrar|y queda saldado|y quedamos a mano|y listo|y se olvidan|y saldamos|para saldar|es lo que tengo|es todo lo que tengo|es lo maximo|como maximo|maximo|ni un peso mas|ni un euro mas|y nada mas|por toda la deuda|por todo|en un solo pago|en una sola exhibicion|es lo que puedo|y quedamos en paz|en un pago|y finiquitamos|y punto|es mi limite|y cancelamos|a lo mucho|y asunto) ; !~ gano|cobro
    (liquidar|liquido|cerrar|saldar|acuerdo|cancelar|finiquitar|arreglar|quitar) .. (por|con|en) {money} ; !< no
    ({fraction}|{percent}|la mitad) .. (deuda|monto|importe|del total|de eso|adeudo|del monto|de la deuda|del importe) ; !~ no es mi*|ya pague|sueldo|descuento|ingresos|intereses
    (pago|puedo pagar|ofrezco|doy|pagar|pagaria|aceptan|les doy|liquido|puedo dar) [solo|unos] ({fraction}|{percent}|la mitad) ; !< no
    {money} (ahora|hoy|ya|ahorita|ahora mismo) ; !~ y el rest*|resto|despues|al mes|mas {money}|debo
  `,
  counter_offer_instalments: `
    {money} <per-period> ; !~ gano|cobro|ingresos|sueldo|renta|alquiler|gasto|pension|me queda|me sobra|hipoteca|nomina|percibo|no {money}|salario
    <per-period> {money} ; !~ gano|cobro|ingresos|sueldo|renta|alquiler|gasto|pension|me queda|nomina|entra
    {number} (cuotas|pagos|plazos|mensualidades|meses|quincenas|letras|abonos|partes|veces|cuota|exhibiciones|parcialidades) ; !~ faltan|quedan|ya pague|atrasad*|vencid*|opcion|cuantas|hace {number}|desemplead*|llevo|dentro de|espera*|viej*|enferm*|debo {number}
    (en|a|de|dividir en|dividirlo en|pagarlo en|partir en|dividido en) {number} [cuotas|pagos|plazos|meses|veces] ; +~ cuota*|divid*|plazo*|pago*|pagar*|mes*|letras|fraccion* ; !~ hace|faltan|dentro
    (cuotas|cuota|pagos|mensualidades|mensualidad|plazos|letras|abonos) (de|por|de unos|de hasta) {money} ; !< no ; !~ muy alt*|car*|no puedo|no alcanzo
    (en|dentro de|durante|por|a) {duration} ; +~ cuota*|divid*|pagar|pago|liquid*|plazo* ; !~ hace|espera*|viej*|dentro de {number} dias|mas plazo
    (dividir|dividirlo|partir|fraccionar|dividido|repartir|divido|fraccionarlo|diferir) .. (en|a) .. ({number}|dos|tres|cuatro|seis|doce|{duration})
    {money} .. (de entrada|entrada|ahora|hoy|de inicial|de enganche|primero|por adelantado|de anticipo|inicial|de señal|ahorita|de una vez) .. (y|el|mas|rest*|despues|luego|cuota*)
    (entrada|enganche|anticipo|pie|inicial) de {money}
    (el resto|lo demas|la otra mitad|el saldo|lo que falta|resto|lo restante) .. (en cuotas|despues|el mes|en|al mes|mas adelante|la proxima|a plazos|luego|en pagos|{date}|a fin) ; +~ {money}|mitad|{fraction}|ahora|hoy|entrada|parte|enganche
    (mitad|{fraction}) .. (ahora|hoy|el|este mes|{date}) .. (mitad|rest*|otra|{fraction})
    {money} .. {date} .. {money} .. {date}
    (cada mes|cada semana|cada quincena|todos los meses|mensualmente) .. {money} ; !~ gano|cobro|gasto|recibo
  `,
  ask_more_time: `
    (necesito|quiero|quisiera|me gustaria|pido|requiero|deme|denme|dame|dadme|podria darme|pueden darme|me puede dar|me pueden dar|me dan|me da|solicito|ocupo|hay forma de|es posible|podrian darme|dar|concedanme|me concedan|me podrian dar|tendrian) .. (mas tiempo|mas plazo|un plazo|plazo|un tiempo|unos dias|mas dias|algunos dias|otra semana|una semana mas|un mes mas|otro mes|una prorroga|prorroga|un respiro|unos dias mas|un poco mas|una semana|mas {number}|{duration}|hasta {date}|esperar|chance|un poco de tiempo|tiempito|una extension|aplazamiento|un aplazamiento|moratoria|tantito tiempo|un tiempito|tiempo para) ; !~ llam*|habl*|plazo de entrega|no tengo mas tiempo|en cuotas|a plazos
    (puede|pueden|podria|podrian|se puede|es posible|hay chance de|podeis|podriais|me pueden|me puede) .. (esperar*|aguantar*|prorrogar|aplazar|posponer|pagar despues|extender|dar tiempo|ampliar el plazo|pagar mas tarde|pagar luego|darme chance|pagar mas adelante|alargar|extenderme) ; !~ llam*|habl*|no espera*|un minuto|cuota del|fecha de la cuota|en linea un
    (espereme|esperenme|espera|espere|esperen|esperame|aguante|aguanten|tengan paciencia|tenga paciencia|esperadme) .. (hasta|mas|unos|un poco|un mes|una semana|que cobre|tantito|a que|al) ; !~ minuto|segundo|momento|tantito que
    (pago|voy a pagar|pagar|lo arreglo|liquido|pagare|pagarlo) .. (despues|mas tarde|mas adelante|cuando pueda|cuando tenga|otro dia|en cuanto pueda|el mes que viene|luego|cuando consiga|mas al rato|el proximo mes|en unos dias|cuando mejore|mas tardecito|cuando encuentre|el otro mes|el año que viene) ; !< no ; !~ {money}|prometo
    no (puedo|tengo|alcanzo|me alcanza|podre|voy a poder) .. (ahora|hoy|este mes|esta semana|por ahora|por el momento|antes|hasta|ahorita|todavia|de momento|en este momento) .. (solo|pero|despues|el proximo|la proxima|cuando|hasta|tal vez|mas adelante|necesito|espera*|el mes|el dia|quizas) ; +~ pag*|dinero|cobr*|liquid*|hasta|despues|proxim*|plata ; !~ hablar|atender|contestar|link|enlace
    (hasta) .. (la quincena|el mes que viene|la proxima|fin de mes|que cobre|cobrar|el dia {number}|{date}) ; +~ no puedo|pagar|dinero|tengo|espera*|puedo|plata ; !~ llam*
    (plazo) .. (corto|poco|mayor|mas largo|muy corto|extender|ampliar|ampli*)
    (prorroga|moratoria|periodo de gracia|aplazamiento|carencia|respiro)
    (cuanto tiempo|que plazo|hasta cuando) .. (tengo|puedo|para pagar|me dan|dan)
    (deme|denme|dame|dadme) (tiempo|chance|una semana|unos dias|hasta|un poco|oportunidad|un mes|un chance)
    (un poco mas de|algo mas de|mas) (tiempo|plazo) ; !~ no tengo
  `,
  ask_discount: `
    {money} (menos|de menos|mas barato|abajo) ; !> que|de ; !~ gano|cobro|sueldo|pension
    (bajarle|bajarme|rebajarme|quitarme|descontarme) {money}
    (cual|como) [es|seria|sale|me sale|la|lo|forma|manera|opcion|es la|es lo] .. (mas barat*|mas economic*|mas baratito) ; !~ me quedo|quiero la|elijo
    (forma|manera|opcion|modo) mas (barat*|economic*) ; !~ me quedo|quiero la|elijo
    cuanto .. si (pago|pagara|liquido|liquidara) .. (todo|hoy|de una vez|de golpe|ahora|ya)
    (descuento|descuentito|descuentillo|rebajilla|rebajita|rebaja|rebajar|rebajarme|reduccion|bajar|bajarle|disminuir|reducir|mejor condicion|mejores condiciones|menor monto|mejor propuesta|menos dinero|mas barato|quita|condonar|condonacion|mejor precio|promocion|perdonar|perdonarme|bajarme|rebajen|bajen|quitar una parte|quitenle|bajenle|bajenme|descontar|descuenten|mejorar la oferta|menos de lo que|ayuden a bajar|rebajan|bajan) ; !~ interes*|recargo*|comision*|cuota|cuotas|enganche|sueldo|no quiero descuento|mi sueldo|gastos de cobranza|mensualidad|de la lista|nomina|horas|numero|salario|descuentan de mi
    (cuanto|cual) .. (queda|quedaria|sale|seria|menor|mejor precio|lo minimo|descuento|me dejan|me lo dejan|es lo menos|aceptarian|lo menos) .. (de contado|para liquidar|si pago|pagando|de descuento|descuento|hoy|de una vez|todo|de golpe) ; !~ cuota
    (si|pagando|y si) .. (pago|pagara|liquido|pagase|pagar|pagando) .. (de contado|todo|hoy|de una vez|ahora|completo|al contado|ya|junto|de golpe) .. (descuento|menos|cuanto|baj*|rebaj*|mejor|hay|quita|me hacen)
    (liquidar|pagar|acuerdo|cerrar|saldar) .. (por menos|con descuento|menor monto|mas barato|menos de)
    (negociar|negociacion|renegociar|llegar a un acuerdo|hacer un trato|hacer un arreglo|un arreglo|un acuerdo|un convenio|convenio|acuerdo|arreglo|llegar a un arreglo) ; +~ quiero|quisiera|se puede|puedo|podemos|podriamos|me gustaria|hay|como|necesito|vamos|existe|busco|podria ; !~ cuota*|acepto|no acepto|cancel*|romp*|mi acuerdo|mi propuesta|abogad*|plazos|estado|intereses|fecha
    {percent} de descuento
    (mejor|menor) .. (propuesta|oferta|monto|condicion|precio|descuento|importe) .. [que|tienen|posible|pueden] ; !~ cuota|acepto
    (quita|rebaja|condonacion)
  `,
  ask_instalment_options: `
    ^ (que puedo hacer|que podemos hacer|que se puede hacer|que hago|que hago ahora|y ahora que|ahora que|como lo arreglo|como lo arreglamos|como puedo arreglarlo|como puedo resolverlo|como lo resolvemos|que me proponen|que proponen|que me ofrecen|que me recomiendan|cuales son mis opciones|me pueden ayudar|pueden ayudarme|como me pueden ayudar) [ahora|entonces|con esto|por favor] $
    (cuotas|a plazos|en plazos|plazos|en pagos|fraccionar|fraccionado|dividir|mensualidades|abonos|abonando|poco a poco|plan de pago|plan de pagos|en partes|por partes|mensualidad|parcialidades|pagos chiquitos|a meses|pagos mensuales|abonitos|ir pagando|un poco cada|de a poco|fraccionamiento|calendario de pagos|diferido|cuotitas|aplazado|pagar por mes) ; +~ puedo|puede|pueden|se|hay|quiero|quisiera|me|como|necesito|posible|cuantas|cual|cuales|solo|prefiero|seria|aceptan|manejan|mejor|opcion*|dan|ofrecen|tienen|cuanto|podria|podriamos|existe|podemos|dejan|podeis|posibilidad ; !~ {money}|{number} cuotas|{number} pagos|{number} meses|faltan|quedan|ya pague|mi cuota|proxima cuota|esta cuota|cuota de este|vencimiento|fecha de|estado de mi|no quiero pagar a|atrasad*|ultima cuota|cuota vencida|saltar*|aplazar|mi plan
    (en cuantas|cuantas|en cuantos|a cuantos) (cuotas|pagos|plazos|mensualidades|meses|abonos) ; !~ faltan|quedan|ya pague|me|llevo|tengo
    (que|cuales|cual|como) .. (opciones de pago en|planes|plazos|opciones de plazos|planes de pago|facilidades|opciones hay|opciones tengo|opciones|condiciones|posibilidades) ; !~ formas|metodos|mi plan|de mi
    (facilidades) de pago
    ^ (a plazos|en cuotas|cuotas|plan de pagos|plan de pago|quiero pagar en cuotas|abonos|en pagos|fraccionado|mensualidades) [por favor] $
    no (puedo|tengo|me alcanza) .. (todo de una vez|de contado|el total|todo|de una vez|todo junto|completo|de golpe|la totalidad|de una sola vez|todo de golpe|todo el monto) ; !~ hasta|antes|nada|pero pago {money}
    (cuota|mensualidad|cuotas|pago) (menor|menores|mas baja|mas bajas|minima|que pueda|minimo|mas chica|mas pequeña|mas bajo) ; !~ {money}
    (mas|menos) (cuotas|pagos|meses para pagar)
    (entrada|enganche|anticipo) .. (menor|sin|tengo que|cuanto es|minim*|cual|obligatori*) ; !~ {money}
  `,
  ask_fee_waiver: `
    (quitar|quiten|quite|quita|eliminar|eliminen|condonar|condonen|condonacion|cancelar|perdonar|perdonen|exonerar|descontar|anular|bajar|bajen|reducir|congelar|suspender|parar|sin cobrar|quitarme|quitenme|borrar|retirar|exencion|dispensar|descuento|bonificar|quitan|rebajar|condonarme|eximir|exentar) .. (intereses|interes|recargos|recargo|comision|comisiones|multa|multas|mora|moratorios|gastos de cobranza|cargos|penalizacion|penalizaciones|gastos|interes moratorio|moratoria|costas) ; !~ domiciliacion|gastos medicos
    sin (intereses|recargos|comisiones|multas|mora|interes|los intereses|gastos|penalizacion|cargos|comision|recargo) ; +~ pag*|liquid*|puede*|se|quiero|solo|acuerdo|acept*|cerr*|cuota*
    (solo|solamente|unicamente|nada mas) .. (capital|principal|monto original|deuda original|lo que pedi|importe original|monto inicial|el original|lo que me prestaron|valor original|la deuda real) ; !~ debo solo|solo debo|disput*
    (intereses|recargos|comisiones|mora|multa) .. (condon*|quitad*|perdonad*|eliminad*|muy alt*|altisim*|excesiv*|bajar|reducid*|por las nubes|abusivos y quiero|demasiado|elimin*|quit*|muy caros)
    (por que|porque|que) .. (intereses|recargos|comision|comisiones|multa) .. (tan|tanto|son|es|me cobran|cobran)
  `,
  affordability_info: `
    (gano|cobro|mis ingresos son|ingresos de|ingreso de|mi ingreso es|sueldo es|sueldo de|saco|mi sueldo|mi pension es|pension de|vivo con|ganando|recibo|mi nomina es|nomina de|percibo|mi salario|salario de|ganamos|mis ingresos|mi pension|cobramos|ingreso|ingreso familiar|mi nomina|facturo|entran|me pagan|paga de|subsidio de|ayuda de) [es|de|como|cerca de|unos|mas o menos|solo|apenas|al mes|alrededor de|neto|netos|son|a|mensual|mensuales|libres|en promedio|una pension de|un sueldo de|bruto|brutos|por quincena|a la quincena|unicamente|el minimo] {money} ; !~ debo|puedo pagar cuando|pago cuando|cuota de|me pagan el
    {money} .. (de sueldo|de ingresos|netos|de pension|de nomina|al mes de ingresos|brutos|de salario|de subsidio|de ingreso)
    (renta|alquiler|hipoteca|luz|agua|comida|gastos|gasto|cuentas|medicinas|escuela|colegiatura|pension|costos|super|guarderia|medicamentos|facturas|gasolina|piso|gastos fijos|colegio|despensa|servicios|transporte|arriendo) [de|es|son|cuesta|en|unos|alrededor de|como|me cuesta|mensuales|fijos|suman|pago|solo de|se va|se van|me salen en|cada mes|se me van|al mes|ascienden a|se lleva|totales de|total de|pago de] {money} ; !~ deuda|cuotas de
    {money} .. (de|en|para) (renta|alquiler|luz|agua|comida|medicinas|hipoteca|escuela|gastos|pension|super|colegiatura|medicamentos|arriendo|servicios|transporte|despensa)
    (me sobran|me queda|me quedan|me sobra|nos queda|nos quedan|me restan|sobran|quedan|queda) [solo|unos|como|apenas|mas o menos|al mes|libres|maximo|a fin de mes|para vivir|alrededor de|cerca de|nada mas] {money} ; !~ de deuda
    {money} .. (me sobran|me quedan|libres|que me sobran|que me quedan|de sobra|para vivir)
    (despues|quitando|fuera) .. (gastos|alquiler|renta|cuentas) .. {money}
    (tengo|mantengo|crio|con) {number} (hijos|hijas|niños|dependientes|bocas)
    (mis) (ingresos|gastos) (son|mensuales)
    no (me queda|me sobra|queda|sobra|me quedan|nos queda) [ya] nada => disposable_income=0
    (me queda|me sobra|queda) (cero|nada) => disposable_income=0
  `,
  refuse_to_pay: `
    no hay (forma|manera|modo) .. (pague|paguemos|les de)
    no (voy a|pienso|quiero|tengo intencion de|vamos a|tengo la menor intencion de|pienso ni|planeo|deseo|me interesa|estoy dispuest* a) .. (pagar|pagar nada|pagar eso|dar dinero|pagarles|pagarle|liquidar|pagarlo|pagarla|pagaros|darles|pagar ni) ; !~ hoy|ahora|hasta|antes|todo|de contado|mientras no|intereses|por un servicio|por algo|producto|este mes|poder|{money}|esa cantidad|ese monto|tanto|con tarjeta|a plazos|de golpe|completo
    no (pago|pagare|les pago|les voy a pagar|les pienso pagar|les pagare) [nada|eso|esa|ni un peso|ni un centavo|mas|y punto|ni|esa deuda|y ya|ni madres|un carajo] ; !~ hoy|ahora|hasta|antes|todo|intereses|{money}|cuando|mas de|de contado|renta|desde hace
    (me niego|me rehuso|rehuso|me rehúso) .. (pagar|a pagar|pagarles|pago)
    (nunca|jamas) (voy a pagar|pagare|les pagare|van a recibir|van a ver|veran|les voy a pagar) 
    (ustedes|usted) .. (no van|nunca van|no va) .. (recibir|ver|sacar|tener) .. (nada|un peso|un centavo|dinero|ni)
    no (van a ver|veran|me van a sacar|vereis|van a recibir) .. (ni un|un peso|un centavo|un euro|nada|un duro)
    (ni) (un peso|un centavo|un euro|muerto|loco|un duro|un centimo) .. (les|de mi|voy|pienso|mio) ; !~ no tengo|tengo|sin
    (demandenme|demandeme|denunciadme|denuncienme|denunciame|demandadme|que me demanden|me pueden demandar|pueden demandarme|vayan a juicio|nos vemos en la corte|nos vemos en el juzgado|nos vemos en los tribunales|me vale|me vale madre|me vale gorro|me da igual la deuda|no me importa|me importa un|problema de ustedes|problema suyo|haganle como quieran|hagan lo que quieran|obliguenme|a ver como me cobran|haz lo que quieras|haga lo que quiera|me la suda|me la pela|que se aguanten|llevenme a juicio) ; !~ cancer
    (por que|porque) .. (deberia pagar|tendria que pagar|voy a pagar|tengo que pagar|habria de pagar) ; !~ intereses|tanto|dos veces|mas|recargos
    (olvidense|olvidate|olvidese|olvidaos) .. (del dinero|de que pague|de ese dinero|de cobrar|de la deuda)
    (esperen|espere) (sentados|sentado)
    (prefiero) .. (ir a la carcel|ir a juicio|que me demanden|no pagar)
    no quiero pagar ; !~ intereses|todo|tanto
    (pueden|podeis) (esperar sentados|seguir esperando)
  `,
};
