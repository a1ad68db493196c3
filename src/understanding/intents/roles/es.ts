import type { Roles } from '../../grammar/sheet.ts';

export const es: Roles = {
  down: `
    {money} (de entrada|entrada|ahora|hoy|de inicial|de enganche|primero|por adelantado|de anticipo|inicial|de señal|ahorita|de una vez|ya|mañana|esta semana|ahora mismo) .. (y|el|mas|rest*|despues|luego|cuota*)
    (entrada|enganche|anticipo|pie|inicial|señal|primer pago|de inicio|empezar con|primera cuota) [de|con|seria|es|un|por|pagando] {money}
    {money} (de entrada|de enganche|de anticipo|de inicial|de señal|de pie)
    (ahora|hoy|ahorita) [pago|doy|puedo pagar|puedo dar|puedo] {money} .. (y|el|mas|rest*|despues|luego|cuota*)
  `,
  total: `
    (total|en total|todo|por todo) [de|por|seria|es|en] {money}
    {money} (en total|total|por todo|por el total|en todo)
  `,
  rejected: `
    (prefiero|preferiria|mejor) [pagar|dar] {money} [<per-period>] (que|a|antes que) {money}
    (no|ni) {money} ; !< por que|porque
    no (puedo|llego a|alcanzo|pago|tengo|doy|voy a pagar|aguanto|puedo pagar|puedo dar|me alcanza para|tengo como pagar|voy a poder pagar|alcanzo a pagar|puedo con|llego para) [pagar|los|esos|dar|para|eso|una cuota de|la cuota de|a] {money}
    {money} (es mucho|es demasiado|no puedo|es imposible|es caro|me queda grande|es muy alto|esta caro|no me alcanza|es muy caro|esta muy alto|es mucho para mi|no tengo|es una barbaridad|me es imposible|es excesivo|es inviable|se me hace mucho)
    (en vez de|en lugar de) {money}
    no .. (puedo|alcanzo|llego) .. {money} ; !> pero
    (no hay forma|no hay manera|no hay modo|no existe|ni de broma|ni loco|ni loca) .. {money}
    no (pienso|tengo intencion de|voy a) [pagar|dar|pagarles|darles] {money}
  `,
  limit: '(como maximo|maximo|hasta|solo|solamente|nada mas|a lo mucho|como mucho) .. {money}',
  income: `
    (gano|cobro|ingresos|ingreso|sueldo|salario|saco|pension|ganando|recibo|nomina|percibo|ganamos|cobramos|facturo|entran|me pagan|subsidio|vivo con) .. {money} ; !~ cuando cobre
    {money} .. (de sueldo|de ingresos|netos|de pension|de nomina|brutos|de salario|de subsidio|de ingreso)
  `,
  expenses: `
    (renta|alquiler|hipoteca|luz|agua|comida|gastos|gasto|cuentas|medicinas|escuela|colegiatura|costos|super|guarderia|medicamentos|facturas|gasolina|piso|colegio|despensa|servicios|transporte|arriendo) [de|es|son|cuesta|en|unos|alrededor de|como|me cuesta|mensuales|fijos|suman|pago|solo de|se va|se van|me salen en|cada mes|se me van|al mes|ascienden a|se lleva|totales de|total de|pago de] {money}
    {money} [euros|pesos|al mes] (de|en|para) [la|el] (renta|alquiler|luz|agua|comida|medicinas|hipoteca|escuela|gastos|super|colegiatura|medicamentos|arriendo|servicios|transporte|despensa)
  `,
  disposable: `
    (me sobran|me queda|me quedan|me sobra|nos queda|nos quedan|me restan|sobran|quedan|queda) [solo|unos|como|apenas|mas o menos|al mes|libres|maximo|a fin de mes|para vivir|alrededor de|cerca de|nada mas] {money}
    {money} .. (me sobran|me quedan|libres|que me sobran|que me quedan|de sobra|para vivir)
  `,
  heads:
    '{money} (hijos|hijas|hijo|hija|niños|niñas|niño|crios|criaturas|dependientes|bocas|nietos|hermanos|personas|chamacos|chavos|años|año|meses|semanas|dias|horas)',
  claimed: `
    (solo|solamente|era|deberia|debo|pedi|gaste|compre|dijeron|informaron|contrato|factura|acordamos|quedamos|seria|real|sino|prestaron|nada mas|son|es de) .. {money} ; +~ debo|deberia|pedi|gaste|dijeron|informaron|contrato|factura|acordamos|quedamos|monto|importe|deuda|era|cuenta|saldo|prestaron
    no {money} .. {money}
  `,
  disputed: `
    (ustedes dicen|dicen|dice|cobran|cobrando|aparece|carta|piden|reclaman|no|en vez de|cobraron|sistema|quieren|figura|pone) .. {money} ; !~ puedo pagar|ofrezco
    {money} .. (esta mal|no es correcto|no es cierto|es demasiado|no cuadra|no es el monto)
  `,
  'rejected-date': `
    (no|ni) [el|en|para el|antes del|para] {date} ; !< por que
    {date} (no|es pronto|es muy pronto|no puedo|no me va|me es imposible)
    (en vez de|en lugar de) [el|en|del] {date}
  `,
  from: '(a partir de|a partir del|empezando|comenzando|desde|empezar|comenzar|empiezo|primera cuota|primer pago|iniciando|la primera) [el|en|para|a partir de|desde|del] {date}',
  each: `
    (cuota|cuotas|mensualidad|mensualidades|pagos|abonos|letras|plazos|pagos mensuales|parcialidades) [de|por|sea|fuera|hasta|en|unos|a] {money} ; !~ primera cuota|primer pago|entrada|enganche
    {money} (cada uno|cada una|por cuota|la cuota|de cuota|por pago|de mensualidad)
  `,
  rest: '(resto|restante|el resto|lo demas|otra mitad|la otra|saldo restante|despues|luego|lo que falta|lo restante)',
  settle:
    '(de golpe|de un golpe|de un jalon|en un pago|todo junto|liquidar|liquido|liquidamos|liquidado|saldamos|saldado|quedamos a paz|paz y salvo|estamos en paz|saldar|saldo la|cerrar|cerramos|finiquitar|acuerdo|de contado|al contado|de una vez|y ya|y listo|y se acaba|a mano|en paz|propuesta|oferta|unico pago|un solo pago|una sola exhibicion|condon*|por toda la deuda|por todo|quita|cancelar la deuda|asunto|y punto|zanjar|olvid*)',
  commit:
    '(<will-pay>|prometo|juro|garantizo|me comprometo|pago|deposito|transfiero|abono|voy) ; !< no ; !~ si yo|ustedes van',
  frame: `
    (puedo|podria|podriamos|alcanzo|tengo|solo tengo|ofrezco|propongo|doy|les doy|le doy|junto|puedo juntar|me alcanza|tendria|mi propuesta|mi oferta|daria|pagaria|consigo|llego a|estoy dispuesto a|estoy dispuesta a|os doy|podemos)
    (y si|si yo|si|suponiendo que) .. (pidiera|consiguiera|pudiera|pago|pagara|pagase|doy|diera|hago|liquido|liquidara|deposito|abono|les doy|le doy)
    (que tal|que les parece|que le parece|puede ser|aceptan|acepta|aceptarian|cerramos en|lo dejamos en|dejemoslo en|me lo dejan en|quedamos en|digamos|y si son|aceptais)
    (<will-pay>|<pay-inf>|pago|pagamos|abono|abonamos|deposito|hazmelo|haganmelo|ponmelo|quiero pagar|quisiera pagar|prefiero pagar|me gustaria pagar|dividir|cuotas)
    (cuotas de|pagos de|mensualidades de|en pagos de|en cuotas de)
  `,
  approx: `
    (unos|unas|cerca de|mas o menos|alrededor de|aproximadamente|como|a eso de|tipo|aprox) {money}
    {money} (mas o menos|aproximadamente|y pico|o por ahi|aprox)
  `,
  offers:
    '(puedo|podria|alcanzo a|me alcanza para|ofrezco|propongo|pago|pagaria|doy|puedo pagar|podriamos|lo cierro por|cierro por|cerramos por)',
  owes: '(deuda|monto|importe|cuenta|factura|debo|debia|equivocad*|prestaron|saldo|error|mal)',
  age: '(tengo|cumpli|cumplo) [ya] {duration}',
  offered: `
    si (son|es|fuera|fueran|queda en|lo dejan en) {money}
    {money} [<per-period>] .. (seria suficiente|suficiente|alcanza|basta|sirve|es posible|estaria bien|ayuda)
    (no mas de|mas de|como maximo|maximo) {money} ; +~ no|ni|maximo
    (entonces|asi que|por eso|pues) [solo|unos|quiza|puedo|serian|como] {money}
    {money} [<per-period>] (es lo que puedo|es lo maximo que|es todo lo que puedo)
  `,
  not: '(no|ni|nunca|en vez de|en lugar de|nada de|menos el|menos la|menos|excepto|salvo|cualquier cosa menos|cualquier dia menos|todo menos) ; !~ por que no|como no|no solo|no se|no hay problema|no pasa nada|al menos|por lo menos|mas o menos',
  light:
    '(en|el|la|los|las|a|son|es|de|del|dia|opcion|numero|eran|era|por|para|con|unos|quiero|que|lo|este|esta|sea|fue|hasta|a mas tardar|sin falta|ojala|como maximo|me viene bien|me va bien)',
  takes:
    '(cobren|cobre|cobres|cobrar|cobrarme|descuenten|descuente|descontar|carguen|cargue|cargar|quiten|quite|saquen|debiten|retiren)',
  awaits: `
    (si|cuando|una vez que|una vez|en cuanto|tan pronto como|tan pronto|apenas|luego que) .. (cae|caiga|cobre|cobro|me pague|me paga|llega|llegue|entra|entre|pagan|paguen|depositan|depositen|ingresan|ingresen|reciba|recibo|venda|cobremos) ; !~ y si|que pasa si
  `,
  'ruled-out': `
    (no hay forma|no hay manera|no hay modo|ni de broma|ni loco|ni loca) .. {money}
  `,
  less: `
    {money} (menos|de menos|mas barato|abajo) ; !> que|de ; !~ gano|cobro|sueldo|pension
    (bajarle|bajarme|rebajarme|quitarme|descontarme) {money}
  `,
  hint: `
    (quiza|quizas|digamos|tal vez|como mucho|como maximo|maximo|hasta|a lo mucho|pongamos) {money}
    {money} [<per-period>] (maximo|como maximo|como mucho|a lo mucho|tope)
  `,
  elapsed: `
    (hace|desde hace|llevo|los ultimos|las ultimas) {duration}
    (por|durante) {duration} .. (pague|pagaba|estuve|trabaje|fui|espere|siempre)
    (pague|pagaba|estuve|trabaje|espere|estoy) .. {duration}
    {duration} (atras)
  `,
  but: '(pero|sino|aunque|asi que|porque|entonces|pues|por eso|y)',
  bound: '(antes|mas|menos de|mientras|por que|solo|solamente)',
  fails: `
    (es|son|queda|esta|sale|me queda|se me hace) (mucho|demasiado|caro|alto|imposible|inviable|pronto|muy alto|muy caro|muy pronto|muy pesado|excesivo|un monton)
    (imposible|inviable|demasiado|muy caro|muy cara|demasiado cara|muy alto|ni pensarlo|ni hablar) [para mi] ,,
    no (puedo|me alcanza|llego|tengo|me va|me viene bien|me queda|voy a poder|podre|puede ser|me sirve|alcanzo|me da)
    no ,,
  `,
  disclaim: `
    (no|nunca|jamas) (estoy diciendo|digo|dije|prometi|prometo|acepte|acorde|quede en|he dicho|he aceptado|he prometido|he acordado|ofreci|me comprometi|estoy prometiendo|estoy aceptando) ; !> no
    no me (apunten|apunte|apuntes|anoten|anote|pongan|ponga|registren)
    (ni loco|ni loca|ni de broma|ni hablar|ni de coña|ni muerto|ni muerta|de ninguna manera|ni en sueños) ; !> pero
  `,
  retracts: `
    (espera|espere|esperen|espérame|esperame|un momento|un segundo|momento|aguanta|aguante|pensandolo bien|cambie de idea|cambie de opinion|tengo que pensarlo|necesito pensarlo|dejame pensar|dejeme pensar|dejame pensarlo|olvidalo|o no|o mejor no|mejor no|es broma|bromeo|retiro lo dicho|para para|perate)
    (en realidad|o sea|digo|perdon|pero|bueno|mejor|aunque|mas bien|la verdad) [que|creo que|mejor] no ,,
  `,
  no: '(no|nada de|sin|en vez de|en lugar de|dejen|paren|ni)',
  condition:
    '(mientras|si|a menos que|salvo que|a no ser que|siempre que|siempre y cuando|con tal de que|a condicion de que|solo si|a cambio de|con la condicion de|en caso de que) ; !~ y si|saber si|ver si|no se si|preguntar si|como si|que pasa si|si quiero|si acepto|si claro',
  hypothetical:
    '(y si|si yo|si pagara|si pagase|si diera|si pudiera|si pidiera|si consiguiera|si hiciera|que pasa si|supongamos|suponiendo|imagine que|digamos|hipoteticamente|que pasaria si|que tal si|en caso de que yo|pongamos que)',
  correction:
    '(espera|espere|no espera|correccion|queria decir|quise decir|me confundi|olvidalo|mejor|sino|perdona|disculpa|quiero decir|digo|perdon|disculpe|mejor dicho|corrijo|en realidad|me equivoque|o sea|mas bien|no perdon|bueno no|rectifico|uy|ay no)',
  'method-card':
    '(tarjeta|tarjeta de credito|tarjeta de debito|visa|mastercard) ; !~ tarjeta clonada => method=card',
  'method-transfer':
    '(transferencia|spei|transferi|deposito|deposite|transferencia bancaria|transferir|clabe|iban|pse) => method=bank_transfer',
  'method-cash': '(efectivo|en efectivo) => method=cash',
  'method-oxxo': '(oxxo) => method=oxxo',
  'method-bizum': '(bizum) => method=bizum',
  'method-debit':
    '(domiciliacion|domiciliado|debito automatico|cargo automatico|pago automatico|debito directo|domiciliar) => method=direct_debit',
  'method-nequi': '(nequi|yape|daviplata|mercado pago) => method=wallet',
  'medium-email': '(correo|email|correo electronico|mail) => medium=email',
  'medium-sms': '(sms|mensaje de texto|mensaje|mensajes|textos) => medium=sms',
  'medium-whatsapp': '(whatsapp) => medium=whatsapp',
  'medium-phone':
    '(telefono|llamada|llamadas|llamar|llamen|llame|llames|llamarme|telefonicamente|celular|marcar|marquen) => medium=phone',
  'medium-letter': '(carta|correo postal|por escrito|correspondencia|escrito) => medium=letter',
  'medium-chat': '(chat) => medium=chat',
  relation: `
    (esposa|mujer) => relation=wife
    (esposo|marido) => relation=husband
    (madre|mama|mami) => relation=mother
    (padre|papa|papi) => relation=father
    (hijo) => relation=son
    (hija) => relation=daughter
    (hermano) => relation=brother
    (hermana) => relation=sister
    (pareja|novio|novia|prometido|prometida|compañero sentimental) => relation=partner
    (abuelo) => relation=grandfather
    (abuela) => relation=grandmother
    (tio) => relation=uncle
    (tia) => relation=aunt
    (primo|prima) => relation=cousin
    (sobrino) => relation=nephew
    (sobrina) => relation=niece
    (nieto|nieta) => relation=grandchild
    (amigo|amiga|conocido|conocida) => relation=friend
    (vecino|vecina) => relation=neighbor
    (compañero de piso|compañera de piso|roomie) => relation=roommate
    (colega|compañero de trabajo) => relation=colleague
    (jefe|jefa|patron) => relation=employer
    (secretaria|secretario|asistente) => relation=assistant
    (cuidador|cuidadora|enfermera) => relation=carer
    (suegra) => relation=mother_in_law
    (suegro) => relation=father_in_law
    (nuera) => relation=daughter_in_law
    (yerno) => relation=son_in_law
    (cuñado|cuñada) => relation=sibling_in_law
    (ex|exesposa|exmarido|exmujer) => relation=ex
    (padres|papas) => relation=parent
    (bebe) => relation=child
    (casero|casera) => relation=landlord
  `,
  place: `
    (trabajo|chamba|oficina|empresa|turno|jefe|empleo|pega|laboral) => place=work
    (manejando|conduciendo|volante|coche|carro) => place=driving
    (reunion|junta) => place=meeting
    (escuela|clase|universidad|colegio) => place=school
    (hospital|doctor|medico) => place=hospital
    (iglesia|misa) => place=church
    (bus|metro|tren|avion|autobus) => place=transport
    (calle|publico|super|cine|banco|gimnasio|gente|cliente) => place=public
    (casa) => place=home
    (velorio|entierro|funeral) => place=funeral
  `,
  'kind-insolvency': `
    (segunda oportunidad|exoneracion|epi|bepi) => kind=second_chance
    (concurso|concurso de acreedores|concursal|concurso mercantil) => kind=insolvency_proceedings
    (quiebra|bancarrota) => kind=bankruptcy
    (insolvencia|insolvente|liquidacion patrimonial) => kind=insolvency
  `,
  document: `
    (contrato) => document=contract
    (grabacion|grabaciones) => document=call_recordings
    (transcripcion) => document=transcript
    (factura|facturas|recibo) => document=invoice
    (estado de cuenta|historial|extracto) => document=statement
    (pagare) => document=promissory_note
    (cesion) => document=assignment
    (expediente) => document=file
  `,
  proof: `
    (tengo|mando|envio|voy a mandar|puedo mandar|puedo enviar|adjunto|puedo probar|puedo comprobar|puedo demostrar|aqui esta|guarde|les mando|le envio) .. (comprobante*|prueba*|recibo*|captura*|ticket*|documento*|justificante*|denuncia|voucher*|folio) ; !~ no tengo => has_proof=true
    (no tengo|sin|perdi) .. (comprobante*|prueba*|recibo*|justificante*) ; !~ ustedes => has_proof=false
  `,
  'to-language': `
    (ingles|english) => to=en
    (español|castellano) => to=es
    (portugues) => to=pt
    (polaco) => to=pl
    (frances) => to=fr
    (aleman) => to=de
    (italiano) => to=it
    (chino) => to=zh
    (ucraniano) => to=uk
    (ruso) => to=ru
    (arabe) => to=ar
    (catalan) => to=ca
    (gallego) => to=gl
    (euskera) => to=eu
    (quechua) => to=qu
  `,
  what: `
    (juicio|demand*|juzgado|legal*|tribunal*) => what=court
    (sueldo|nomina|salario) => what=wage_garnishment
    (carcel|preso|presa|prision) => what=prison
    (embarg*|casa|coche|carro|subasta|desaloj*|cosas|bienes) => what=seizure
    (buro|asnef|historial|dicom|morosos) => what=credit
    (intereses|interes|recargos) => what=fees
  `,
  'comparison-higher':
    '(mas|mayor|tanto|todo eso|doble|dos veces|alto|alta|caro|menos|menor|demasiado|abusiv*|de mas) => comparison=higher',
};
