import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  dispute_amount: `
    (facturas|factura|recibo|recibos) .. (mal|equivocad*|incorrect*|erroneo) .. (importe|monto|cantidad|precio|total)
    (facturas|factura|recibo|recibos) .. (importe|monto|cantidad|precio) .. (mal|equivocad*|incorrect*|que no es)
    <amount> .. (esta mal|esta equivocad*|estan mal|es incorrect*|no es correct*|no es la correcta|no cuadra|no cuadran|no coincide|no coinciden|esta errad*|es erron*|no es esa|no es ese|no es el correcto|esta inflad*|es abusiv*|son abusiv*|no es cierta|no me cuadra|no me sale|no corresponde|esta mal calculad*|esta incorrect*|son incorrect*|no es el que|no da|no concuerda|exagerad*)
    (monto|importe|saldo|cantidad|cuenta|cifra|calculo|total|cobro|valor) (incorrecto|incorrecta|equivocado|equivocada|erroneo|erronea|mal calculado|inflado|errado|errada|indebido)
    no (debo|debia|adeudo) .. (tanto|tanto dinero|esa cantidad|ese monto|todo eso|esa suma|ese importe|esa cifra|ese dinero|tanta plata|tanta lana|{money}|todo ese|toda esa|ese total|lo que dicen|tal cantidad|eso que dicen|esos) ; !~ nada
    (solo|solamente|unicamente|nada mas|apenas) .. (debo|debia|pedi|gaste|use|compre|tome|saque|adeudo|me prestaron|son) .. ({money}|la mitad|una parte)
    (debo|debia|deuda es de|deuda era de) .. (solo|solamente|nada mas|como mucho|apenas|maximo) .. {money}
    (mas|mayor|mucho mas|superior|bastante mas) .. (de lo que|que lo que|a lo que|que lo|del que|a la que) .. (debo|debia|pedi|deberia|acordamos|me dijeron|firme|contrate|gaste|corresponde|dice|acordado|me prestaron) => comparison=higher
    (deberia|debia|tendria que|deberian|tenia que|habria de) .. (ser|estar|dar|costar|salir) .. ({money}|menos|menor|mucho menos) => comparison=higher
    (disputo|disputar|impugno|impugnar|cuestiono|cuestionar|no estoy de acuerdo con|discrepo|no reconozco|objeto|reclamo|no acepto|rechazo) .. (monto|importe|saldo|cantidad|calculo|intereses|comisiones|cifra|total|recargos|cargos|valor|cobro de) ; !~ propuesta|cuota|oferta|acuerdo que
    (de donde|como) .. (sale|salio|sacaron|sacan|calcularon|calculan|sacan ese|han sacado|salieron|llegaron|habeis sacado|viene|han calculado) .. (monto|importe|cantidad|cifra|esa|ese|eso|intereses|tanto|numero|total|a ese|a esa)
    (por que|porque|como es que) .. (tan alto|tanto|subio|aumento|tan alta|ha subido|se duplico|tan caro|es tan|crecio|tanta) ; !~ llama|puntaje|molest*
    (ustedes dicen|dicen que|dice que|me cobran|me estan cobrando|aparece|segun ustedes|en la carta|figura|pone que|ponen|me piden|me reclaman|reclaman) .. {money} .. (pero|cuando|y yo|aunque|y en|solo)
    (me dijeron|me informaron|acordamos|quedamos|en mi contrato|el contrato dice|en mi factura|mi factura|segun mis|segun mi|mis cuentas|en la app|habiamos quedado|habiamos acordado|en mi estado de cuenta) .. {money} ; !~ cuota|al mes|mensual*
    (intereses|comisiones|recargos|cargos|comision|recargo) .. (abusiv*|ilegal*|indebid*|usur*|que no acord*|que nunca acept*|nunca acepte|no autorice|que no me|inventad*|excesiv* que no|no correspond*) ; !~ quit*|condon*|elimin*
    (cobrado|cobraron|cobran|cobrando|cobro|facturado|facturaron|cargaron|cargado|han cobrado|habeis cobrado) .. (doble|dos veces|duplicado|de mas|por duplicado|demas|indebid*|de sobra) ; !~ a la tarjeta|mi tarjeta|pago
    (no) .. (descontaron|descontado|restaron|restado|contabilizaron|tomaron en cuenta|tienen en cuenta|han tenido en cuenta|aplicaron|aplicado|consideraron|registraron|abonaron|reflejan|reflejado|toman en cuenta|incluyen|contaron|han descontado|se reflejan|se refleja) .. (pago*|abono*|pague|cuota*|lo que|ya pague|mis|pagad*|entrega) 
    (pago|pagos|abonos|cuotas|abono) .. (no se reflej*|no aparec*|no se han descont*|no fueron descont*|no fueron aplicad*|no estan descont*|no se aplic*|no se ha aplic*|no los han|no se tuvieron) ; !~ link|enlace
    (parte|mitad|porcion) .. (deuda|monto|importe) .. (ya pague|ya esta pagad*|no es mi*|ya la pague|pagada)
    (error|equivocacion|fallo) .. (monto|importe|calculo|cantidad|saldo|cuenta|factura|recibo|en el|intereses|en la cantidad)
    (calcularon|calculado|sumaron|hicieron) .. (mal|las cuentas mal|mal la cuenta)
    (no es|no son|no era) (tanto|esa cantidad|ese monto|el monto|la cantidad correcta|el importe correcto|tanto dinero|lo que debo)
    (las cuentas|los numeros|las cifras) no (me cuadran|cuadran|salen|me salen|coinciden|dan)
    debo (menos|mucho menos|la mitad) 
    (me estan cobrando|cobran) de mas
  `,
  dispute_not_mine: `
    (esa|esta|ese|este|eso|esto|la|el) [deuda|cuenta|contrato|prestamo|credito|tarjeta|factura|cargo|compra|adeudo] no (es|era) (mia|mio|mi deuda|nuestra|nuestro|de mi)
    no (es|son) (mia|mio|mi|mis|mias) .. (deuda|cuenta|contrato|prestamo|credito|factura|deudas|problema|responsabilidad|esa deuda|adeudo|compra) ; !~ nombre|numero|telefono
    (deuda|cuenta|contrato|prestamo|credito|cargo|adeudo|factura) .. (no es mi*|no me pertenece|no me corresponde|no tiene nada que ver conmigo|no existe|no la hice yo|no la reconozco|no lo reconozco|es de otra persona|de otra persona|no la contraje|no lo pedi|inexistente|la desconozco)
    no (debo|les debo|le debo|adeudo|os debo) .. (nada|nada a nadie|ni un peso|ni un centavo|ni un euro|ningun dinero|nada a ustedes|a ustedes|esa deuda|a nadie|ninguna deuda|eso|ni un centimo|absolutamente)
    no (reconozco|conozco|recuerdo|me acuerdo|se) .. (esa deuda|esta deuda|de esa deuda|ese contrato|ese prestamo|esa cuenta|ese cargo|esa empresa|ninguna deuda|que deuda|deuda alguna|de que deuda|esa compra|de ninguna deuda|ese credito|ese adeudo|esa factura|ese banco|ningun prestamo|haber pedido|haber contratado|haber firmado|nada de eso|de que prestamo|tal deuda|ningun credito|ningun contrato|de que me hablan|la deuda|el prestamo) ; !~ monto|importe
    (desconozco|ignoro) .. (deuda|adeudo|contrato|cuenta|prestamo|credito|cargo|esa|compra|empresa|totalmente)
    (nunca|jamas|no) .. (tuve|he tenido|pedi|he pedido|contrate|he contratado|firme|he firmado|saque|abri|he abierto|compre|he comprado|solicite|he solicitado|fui cliente|he sido cliente|tengo|hice|he hecho|he sacado|use|me prestaron) .. (nada con ustedes|nada con vosotros|prestamo|contrato|cuenta con|cuenta en|tarjeta|cliente|deuda|compra|credito|ningun|ninguna|esa tienda|con esa empresa|con ese banco|esa compra|nada ahi|nada de ustedes|dinero prestado|nada|financiamiento|servicio con|negocios con) ; !~ recib*|dinero para|entreg*|trabajo|como pagar
    (nunca) .. (he oido|oi|escuche|habia oido|he escuchado) .. (empresa|ustedes|deuda|hablar|de eso|banco|compañia)
    no tengo (ninguna deuda|deuda alguna|deudas|ningun adeudo|deuda con ustedes|cuenta con ustedes|contrato con ustedes|deuda con vosotros|nada con ustedes|cuenta en ese banco|prestamos|ningun prestamo|ningun credito|nada pendiente|deuda|relacion con|cuenta ahi|adeudos|deudas pendientes|deudas con nadie) ; !~ dinero|trabajo
    (que) deuda ; !~ cual|sobre|de que es|es esta|es esa|informacion|que deuda tengo
    (deuda|cuenta|prestamo|credito) .. (de mi ex|de mi hermano|de mi madre|de mi padre|de mi esposo|de mi esposa|de mi marido|de otro|del anterior|de un familiar|de mi hijo|de mi hija|de un tercero)
    (me estan|estan|ustedes|me) .. (confundiendo|confunden|confundieron|equivocados|equivocando) .. [con|de] ; !~ numero|monto|telefono
    no (soy responsable|me hago responsable|fui yo quien|soy el responsable|soy deudor|soy deudora) ; !~ robaron|fraude
    no tengo nada que ver con (eso|esa deuda|esa cuenta|esto)
    (debe|tiene que|ha de) (ser|haber) (un error|una equivocacion|algun error|error|una confusion) ; !~ numero|monto|importe|persona
    (me cobran|cobrando|reclaman) .. algo que no (es mio|debo|contrate|pedi|hice)
    (homonimo|mismo nombre) 
    no fui cliente
  `,
  dispute_service: `
    (no|nunca) .. (recibi|he recibido|llego|ha llegado|entregaron|me entregaron|me llego|fue entregado|mandaron|enviaron|han entregado|recibimos|me enviaron|me mandaron|trajeron) .. (producto*|mercancia*|paquete*|pedido*|articulo*|servicio*|celular|telefono|compra|lo que compre|lo que pedi|mueble*|equipo|router|nada de lo|computadora|refrigerador|encargo|envio|sofa|lavadora|moto|nada) ; !~ mensaje|codigo|sms|enlace|link|sueldo|pago|nomina|carta
    (producto|mercancia|paquete|pedido|articulo|celular|telefono|compra|mueble|equipo|router|aparato|tv|lavadora|refrigerador|coche|carro|moto|laptop|sofa|zapatos) .. (no llego|nunca llego|defectuos*|dañad*|roto|rota|no funciona|nunca funciono|no sirve|llego mal|equivocad*|falso|en mal estado|no era|descompuest*|se descompuso|se rompio|no fue entregad*|salio mal*|averiad*|estropead*|no corresponde|nunca me llego|no es lo que|vino mal|no ha llegado|dejo de funcionar) ; !~ numero de telefono
    (servicio|internet|instalacion|señal|conexion|reparacion|obra|curso|tratamiento|atencion|trabajo|reforma|linea|luz|gimnasio|wifi|cable) .. (no funciona*|nunca funciono|pesim*|malisim*|horrible|fatal|no se presto|no lo prestaron|no se hizo|mal hech*|no instalaron|nunca instalaron|se caia|se cae|deficiente|no fue prestad*|nunca me dieron|no me dieron|incompleto|no se realizo|no terminaron|a medias|no cumpl*|fallaba|nunca sirvio|no servia|una porqueria|una basura|muy malo|no iba) ; !~ pago
    (producto|mercancia|mercaderia|paquete|pedido|genero|material|remesa|entrega|lote) ..10 (en mal estado|caducad*|dañad*|defectuos*|rot*|podrid*|incomplet*|estropead*|equivocad*) ; !~ monto|importe|precio
    (devolvi|he devuelto|devuelto|regrese|devolucion|lo devolvi|la devolvi|entregue de vuelta) .. (producto|mercancia|articulo|pedido|compra|coche|router|equipo|todo|tienda|paquete|telefono|mes|dias|zapatos|llaves) ; !~ dinero
    (cancele|he cancelado|cancelado|cancelada|di de baja|me di de baja|anule|rescindi|solicite la baja|pedi la baja|desisti|anulado) .. (contrato|servicio|plan|suscripcion|compra|pedido|linea|internet|cuenta|hace|poliza|seguro|gimnasio|tarjeta|curso) ; !~ quiero cancelar|sms|mensajes|acuerdo|la deuda
    (contrato|servicio|suscripcion|plan|pedido|linea|seguro) .. (estaba cancelad*|fue cancelad*|ya cancel*|esta cancelad*|lo cancele|la cancele|se cancelo|dado de baja|estaba de baja|lo di de baja)
    no (voy a pagar|pienso pagar|pagare|pago) por .. (algo|un servicio|producto|lo que|algo que) .. (no|que|malo|defectuos*)
    (pagar|cobrar|cobrando|cobran|cobro) .. (servicio|producto|algo|cosa) .. (no recibi|no use|no me dieron|no funciona|nunca recibi|nunca use|no me entregaron|nunca me dieron|que no tuve|no he recibido|no me llego|no disfrute)
    (me) (engañaron|enganaron|estafaron|timaron|vieron la cara|mintieron) .. (tienda|vendedor|empresa|compra|con|al|servicio|en) ; !~ mi nombre|mis datos
    publicidad engañosa
    (tienda|vendedor|empresa|compañia|proveedor|operadora|taller|constructora|albañil|clinica) .. (no entrego|no cumplio|nunca entrego|no devolvio|no reparo|no instalo|no hizo|no presto|no me devolvio|no reembolso|desaparecio|no termino|no me entrego|incumplio)
    (mala|pesima|baja) calidad
    (problema|queja|reclamo|disputa) .. (con el producto|con el servicio|de la calidad|del servicio|con la entrega)
    no era (lo que|como) (compre|contrate|pedi|anunciado|acordado|prometieron)
    (espero|esperando) .. (reembolso|devolucion)
  `,
  dispute_identity_theft: `
    (robaron|robo|clonaron|hackearon|usaron|uso|falsificaron|suplantaron|han robado|han usado|falsifico|sustrajeron|utilizaron|tomaron|robado|duplicaron|han suplantado|clono) .. (mi identidad|mis datos|mi nombre|mi dni|mi ine|mis documentos|mi firma|mi tarjeta|mi cuenta|mi cartera|mi documento|mi curp|mi informacion|mis datos personales|mi cedula|mi bolso|mi rut|identidad) 
    (robo|suplantacion|usurpacion|hurto|suplantado|suplantada|suplantan|clonacion) .. (identidad|de identidad|datos|tarjeta)
    (suplantacion|suplantaron|suplantado|suplantada|usurparon)
    (alguien|un estafador|estafadores|estafador|un delincuente|delincuentes|un ladron|terceros|mi ex|otra persona|un hacker|un tercero|un familiar|un conocido|ratero|mi hermano) .. (uso|abrio|saco|pidio|contrato|compro|se hizo pasar|hizo|firmo|falsifico|tramito|solicito|ha usado|ha abierto|ha pedido|han pedido|ha sacado) .. (mi nombre|mis datos|mi dni|por mi|mi firma|sin mi|a mi nombre|en mi nombre|prestamo|credito|mi ine|mi tarjeta|mis documentos|mi identidad)
    (a|en) mi nombre .. (sin mi|no fui yo|alguien|fraude|sin autorizacion|sin que yo|sin saber|fraudulent*|sin permiso|y no fui|por otra)
    (abrieron|sacaron|pidieron|contrataron|compraron|hicieron|tramitaron|solicitaron) .. (a mi nombre|en mi nombre|con mis datos|con mi dni|con mi ine|usando mi*|con mi nombre|con mi identidad|con mi cedula)
    (fui|soy|he sido|fuimos) .. (victima) .. (de fraude|de un fraude|de estafa|fraude|de robo|estafa|de una estafa|suplantacion|de un robo|de suplantacion)
    (fraude|fraudulent*|fraudulento|estafa a mi nombre|estafa con mis datos) ; !~ es esto|esto es|es un fraude|ustedes|parece|suena|como se|sera|son un
    (firma) .. (falsa|falsific*|no es mia|falsificada)
    (denuncia|denuncie|denunciado|acta policial|ministerio publico|policia|he denunciado|carta de denuncia|fiscalia) .. (robo|fraude|policia|identidad|suplant*|puse|tengo|documentos|puesta|presente|interpuse|hice|ante) ; !~ voy a denunciar*|los denunci*|contra ustedes|denunciarlos
    (perdi|me robaron|extravie|me quitaron) .. (cartera|documentos|dni|ine|identificacion|cedula|pasaporte|bolso)
    no fui yo .. (quien|el que|la que) .. (hizo|abrio|pidio|contrato|compro|saco|firmo|solicito) 
    (no fui yo) ; +~ alguien|robar*|usar*|fraude|suplant*|datos|firma
    (cuenta|tarjeta|telefono|whatsapp|correo) .. (hackead*|clonad*|robad*|robaron)
    sin (mi conocimiento|mi autorizacion|mi consentimiento|mi permiso|que yo supiera|yo saberlo) ; +~ cuenta|contrat*|prestamo|abr*|hicieron|nombre|compra*|credito|datos|firm*
  `,
  dispute_time_barred: `
    (prescrit*|prescribio|prescripcion|caduco|caducad*|caduca|prescribe|ha prescrito|prescriben|esta prescrita|caducidad)
    (deuda|cuenta|adeudo|eso|cobro|contrato|prestamo|esa|credito|factura) .. (es muy vieja|muy vieja|muy antigua|es vieja|es antigua|es viejisima|antigua|vieja|ya vencio|expiro|ya paso|tiene mas de|es de hace|de hace|paso de|lleva mas de|de {year}|ya no es exigible|tiene como|fue hace|ya no vale|es del|data de) ; !~ coche|celular|telefono|cuota|debito|pagar ya
    (mas de|hace mas de|hace|han pasado|pasaron|tiene|ya pasaron|van|lleva) [mas de|como|casi|ya|unos] ({duration}|{number} años) ; +~ deuda|cuenta|adeudo|cobro|cobrar|cobren|prescr*|contrato|eso|viej*|antigu*|reclam*|caduc*|prestamo|credito ; !~ desemplead*|pague|liquide|murio|fallecio|vivo|separe|cancele|devolvi|paro
    (paso|pasaron|pasado|transcurrio|transcurrieron|vencio) .. (5 años|cinco años|plazo|10 años|diez años|tiempo|{duration}) ; +~ cobrar|deuda|prescr*|plazo|legal|reclam*|exig* 
    despues de .. ({duration}|tantos años|tanto tiempo|{number} años|años) ; +~ cobrar|deuda|cobr*|todavia|aun|reclam*
    (no pueden|no puede|ya no pueden|no tienen derecho|no podeis) .. (cobrar|cobrarme|exigir|reclamar|reclamarme) .. (deuda|viej*|antigu*|prescr*|años|eso|despues|ya|tanto)
    (deuda|adeudo) (vieja|antigua|viejisima|de hace {duration}|de hace años|de hace mil años|caducada)
    (se acabo|vencio|expiro|termino) .. (plazo|derecho) .. (cobrar|legal|reclamar|para)
    ley de prescripcion
  `,
};
