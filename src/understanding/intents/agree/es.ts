import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  affirm: `
    ^ si ; !> no|me|puedo|pago|pudiera|pudiese|quieren|tuviera|usted|ustedes|yo|bajan|quitan|ustedes|hay|es|fuera|lo
    ^ <yes> $ ; !* hola
    ^ (aja|simon|simona|sip|sipi|ajam) $
    ^ <yes> <yes> $
    ^ <yes> <yes> <yes> $
    ^ (quiero|vamos|puedo|a|dejame|quisiera|me gustaria) ver $
    ^ <yes> (a ver|veamos|vamos a ver|quiero ver|enseñame|dime) $
    ^ <yes> .. (apunt*|anot*|registr*|confirm*) [asi|eso|ahi] $ ; !~ no
    ^ [ay|uy|ah|oh|uf|huy|bueno|pues|claro|vale] si ,,
    ^ si [si] (claro|por favor|quiero|puedo|acepto|señor|senor|señora|soy|esta|es|estoy|correcto|confirmo|perfecto|gracias|dale|vale|ok|lo|yo|me) ; !~ entonces
    ^ (ok|vale|claro|correcto|exacto|exactamente|cierto|desde luego|por supuesto|como no|de acuerdo|conforme|confirmo|perfecto|bien|muy bien|esta bien|bueno|dale|listo|sale|va|orale|simon|afirmativo|asi es|eso es|eso mismo|efectivamente|sin problema|no hay problema|me parece bien|me parece|me sirve|me va bien|me conviene|suena bien|hecho|trato hecho|estoy de acuerdo|claro que si|creo que si|supongo que si|pienso que si|puede ser|adelante|venga|genial|excelente|ya|obvio|verdad|es verdad|es cierto|quiero|puedo|acepto si|soy yo|soy|yo soy|y|okey|cabal|sipo|ya pues|tal cual|va que va|jalo|de una|buenisimo|barbaro) $
    ^ (ok|vale|claro|bueno|perfecto|dale|listo|pues) (si|de acuerdo|esta bien|vale|claro|perfecto|adelante|dale)
    (estoy de acuerdo|de acuerdo|estoy conforme|confirmo|concuerdo) ; !< no|si|tampoco
    (esta bien|me parece bien|me viene bien|me va bien|me sirve|me conviene|me vale) ; !< no|si|tampoco ; !~ no
    claro que si
    digo que si
    es (cierto|verdad|correcto) ; !< no|si
    :yes:
  `,
  deny: `
    ^ no
    ^ (mas bien|mejor|pues|hombre|uy|ay|la verdad) no $
    ^ (nunca|jamas|negativo|ni hablar|ni loco|ni loca|de ninguna manera|de ningun modo|para nada|en absoluto|claro que no|creo que no|por supuesto que no|todavia no|aun no|ahora no|que va|nel|nones|tampoco|falso|incorrecto|mentira|nada de eso|ni de broma|ni de chiste|ni modo|imposible|me niego|no gracias|n) $
    no (estoy de acuerdo|confirmo|es correcto|es cierto|es verdad|esta bien|me parece|me sirve|me va bien|me viene bien|puedo|quiero|acepto eso|soy|concuerdo) $
    no (estoy de acuerdo|estoy conforme|es cierto|es verdad|es correcto)
    (creo|pienso|digo|dije|he dicho) que no
    dije no
    (quiero|queria|quisiera|necesito|me gustaria|puedo|se puede) (cambiar|modificar|corregir|ajustar|revisar) [algo|una cosa|una cosita|eso|unas cosas|alguna cosa|el acuerdo|los terminos] $ ; !< no
    ^ no (espera|espere|esperate|momento|un momento|aguanta)
    (claro|por supuesto|desde luego|obvio) que no
    (de ninguna|de ningun) (manera|modo|forma)
    :no:
  `,
  accept_offer: `
    (acepto|aceptamos|aceptaria|quiero|elijo|escojo|prefiero|me quedo con|me voy con|me voy por|tomo|tomare|cojo|voy a tomar|voy con|voy a aceptar|optare|opto por|agarro|me interesa|nos quedamos con) .. (oferta|opcion|propuesta|acuerdo|plan|trato|alternativa|descuento ofrecido|condiciones|arreglo|convenio) ; !< no|si|podria|tampoco ; !~ no
    (acepto|quiero|elijo|escojo|prefiero|me quedo con|me voy con|me voy por|tomo|cojo|voy con|opto por|agarro|dame|deme|me conviene|me interesa|me gusta|me gusto|venga) .. {option} ; !< no|si
    ^ .. (mas barata|mas barato|mas economica|mas corta|mas larga|mas rapida|de menor cuota|con la cuota menor) ; !< no|algo|nada|cosa|forma ; !~ no|hay|como|cual|algo|alguna|tiene*
    (opcion|oferta|propuesta|numero|plan|alternativa) {option} [esta|es|me|parece|mejor|bien|conviene|por favor|sirve|va] ; !< no|cual|si ; !~ no|cual|como|explique*|explica*
    {option} (opcion|oferta|propuesta|alternativa|plan) [esta|es|me|parece|mejor|bien|conviene|sirve|va] ; !< no|si ; !~ no|cual|como|explique*|explica*
    ^ {option} $
    ^ [ok|si|vale|bueno|pues|claro] (acepto|aceptamos|trato hecho|trato|hecho|cerrado|cerramos|tenemos un trato|tenemos trato|hay trato|me apunto|lo tomo|la tomo|lo acepto|la acepto|me quedo con esa|me quedo con eso|aceptado|le entro|jalo|cerremos|hagamoslo|hagamos eso|va le entro)
    (acepto|aceptamos) ; !< no|si|solo|nunca|tampoco ; !> tarjeta|que debo
    (podemos|vamos a|quiero) (cerrar|confirmar|firmar) [el|la] [acuerdo|trato|propuesta|oferta|convenio|asi|plan]
    (oferta|propuesta|plan|acuerdo|opcion|eso|convenio) (me parece bien|esta bien|me sirve|me conviene|me va bien|es buena|es bueno|suena bien|me parece justo|me gusta|es justa) ; !< no|si ; !~ no
    (estoy|estamos) de acuerdo con (oferta|propuesta|plan|acuerdo|terminos|condiciones|convenio)
  `,
  reject_offer: `
    no (acepto|quiero|puedo aceptar|voy a aceptar|aceptare|estoy de acuerdo con|me gusta|me gustan|me interesa|me interesan|me convence|me convencen|tomo|aceptaria) .. (oferta|ofertas|opcion|opciones|propuesta|propuestas|acuerdo|plan|eso|ninguna|ninguno|esas|esos|condiciones|terminos|convenio|trato)
    (rechazo|rehuso|declino|rechazar|descarto) .. (oferta|opcion|opciones|propuesta|acuerdo|plan|condiciones|convenio)
    (ninguna|ninguno) (de esas|de las|de los|de ellas|de ellos|de estas|opcion|oferta|me|sirve)
    (oferta|opcion|opciones|propuesta|acuerdo|plan|cuota|cuotas|eso|asi) no (me sirve|me sirven|sirve|sirven|me conviene|me convienen|funciona|me va|me vale|me alcanza|es posible|me parece|es viable|va)
    no (me sirve|me sirven|me conviene|me convienen|me vale|me funciona|me interesa|me va bien|me parece justo|me parece bien)
    (es|esta|son|me parece|me queda|sigue siendo|muy|demasiado) (muy|demasiado|bastante) (caro|cara|alto|alta|caras|altas|elevado|elevada|elevadas|pesado|pesada)
    (es demasiado|demasiado) [dinero] [para mi]
    (es|son) (un robo|una burla|inaceptable|inaceptables|una locura|imposible|inviable|una estafa esa oferta|ridiculo|ridicula|un abuso)
    no (puedo|me alcanza para|tengo para) (pagar|asumir|costear) (eso|esa|ese|esas|esos|tanto|esa cantidad|ese monto|esa cuota)
    no (me interesa|estoy interesad*|nos interesa)
    ^ (paso|ninguna|ninguno|no gracias|no me interesa|no hay trato|sin acuerdo|muy caro|demasiado caro|no me conviene) $
  `,
};
