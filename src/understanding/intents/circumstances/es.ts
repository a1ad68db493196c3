import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  self_harm_risk: `
    (matarme|me mato|me voy a matar|voy a matarme|quitarme la vida|quitarme vida|me quito la vida|me quitare la vida|acabar con mi vida|terminar con mi vida|acabar con todo de una vez|suicidarme|me suicido|me suicidare|ahorcarme|me ahorco|colgarme|tirarme de un puente|tirarme del puente|tirarme por la ventana|tirarme al tren|tirarme al metro|tirarme a las vias|cortarme las venas|pegarme un tiro|me pego un tiro|hacerme daño|lastimarme|aventarme|terminar con todo|poner fin a mi vida|poner fin a todo|acabar conmigo|quitar la vida|me quiero matar|me quisiera matar|me cuelgo|me tiro del puente|me tiro por|autolesion*|cortarme|darme un balazo|ponerle fin a esto|hacer una locura conmigo|hacer una tonteria con mi vida)
    (suicid*)
    no .. (quiero|puedo|aguanto|vale|tengo|veo|hay|soporto|merece|tiene|deseo) .. (vivir|vivir mas|seguir viviendo|seguir vivo|seguir viva|mas la vida|ganas de vivir|pena vivir|razon para vivir|razones para vivir|motivo para vivir|motivos para vivir|sentido a la vida|sentido vivir|sentido la vida|existir|despertar|fuerzas para vivir|estar vivo|estar viva|estar aqui|esta vida|sentido seguir viviendo|estar en este mundo|seguir en este mundo|despertarme) ; !~ aqui en la oficina
    (quiero|queria|quisiera|ganas|mejor|prefiero|preferiria|deseo|pienso|pensando|pensado|voy|ojala|pensamientos|deseando) [de|en|que|me|estar|ya|a] [estar|ya|solo] (morir|morirme|muerto|muerta|desaparecer para siempre|desaparecer del mundo|no despertar|no existir|matarme|suicidarme|me muera|me muriera|morirse|no haber nacido|quitarme la vida|la muerte|dormir y no despertar|acabar con todo|terminar con todo|hacer una locura|dormirme y no despertar) ; !~ de risa|de hambre no
    (estaria|estarian|estariais|seria|estoy|sera) .. mejor .. (muerto|muerta|sin mi|si me muero|si yo no existiera|si muriera|si me muriera)
    (vida|vivir) .. (no vale|sin sentido|no tiene sentido|perdio el sentido|ya no vale|no merece la pena|ha perdido el sentido) ; !~ costo de vida|coste de vida
    (tirarme|aventarme|lanzarme|saltar|tirar|arrojarme) .. (puente|edificio|tren|ventana|metro|balcon|azotea|vias|vacio)
    (tomarme|tomar|tragarme|tome|me tomo|tomare) .. (pastillas|veneno|frasco|raticida|todas las pastillas|un bote de)
    (sobredosis|la soga al cuello y saltar|soga al cuello|cortarme las venas|pistola en la cabeza|venas)
    (unica|solo me queda|no me queda|queda|quedando) .. (salida|solucion|opcion|otra|mas que) .. (morir*|muerte|matarme|suicid*|quitarme la vida|es morir*)
    (solo me queda|no me queda mas que|lo unico que me queda es) (morir|morirme|matarme|la muerte|quitarme la vida)
    (no veo|no encuentro|no le veo) .. (salida|otra salida|esperanza|luz al final|sentido a nada|mas salida|sentido a mi vida|solucion mas que)
    (cansado|cansada|harto|harta|canse) (de vivir|de la vida|de esta vida|de mi vida|de existir)
    (ustedes|esta deuda|esto|me) .. (van a matar de|me va a matar|me van a llevar al suicidio|orillando al suicidio|me orillan a|cargaran con mi muerte|empujando al suicidio|llevando al suicidio|llevar a la tumba) 
    (carta de despedida|adios mundo|adios a todos|ya no voy a estar aqui|ya no estare aqui|cuando ya no este|ya no estare vivo|ya no estare viva|no estare para entonces) ; !~ numero
    (cobrenle a mi cadaver|cobrarme en el cementerio|cobrarme en mi tumba|cobrar en mi funeral|cobrarle a mi tumba|en mi velorio|cobren en mi funeral|a mi tumba)
    (pienso|he pensado|pense) en (morir|matarme|el suicidio|quitarme la vida|suicidarme|acabar con todo)
    ya no (puedo mas|aguanto mas) [con la vida|con mi vida|quiero morir|asi|con esto] $ ; !~ llamad*|mensajes|ustedes @0.65
  `,
  hardship_income_loss: `
    (perdi|perdimos|perdio|perder|perdiendo|he perdido|perdida|me quede sin|nos quedamos sin|estoy sin|sin|quede sin|me he quedado sin) .. (empleo|trabajo|ingresos|chamba|mi chamba|salario|sueldo|mis ingresos|fuente de ingresos|mi puesto|laburo|pega|curro|mis clientes|contrato de trabajo|entradas de dinero) ; !~ sin intereses|mi contrato de luz
    (me) (despidieron|corrieron|echaron|botaron|liquidaron|han despedido|cesaron|han echado|dejaron sin trabajo|recortaron|mandaron al paro|dieron de baja en el trabajo|finiquitaron|descansaron) [del|de] [trabajo|chamba|empleo|la empresa] ; !~ echaron de casa|echaron de la casa
    (fui|he sido) (despedid*|cesad*)
    (despido|despidos|ere|erte|recorte de personal|liquidacion de la empresa)
    (estoy|sigo|ando|me encuentro|quede|continuo|estamos|soy) .. (desemplead*|sin trabajo|sin empleo|en paro|parado|parada|cesante|sin ingresos|sin chamba|en el paro|sin sueldo|sin laburo|sin jale|sin pega|desocupad*|de paro)
    (desempleado|desempleada|desempleo|paro|cesante|cesantia|subsidio de desempleo|sin ingresos|seguro de desempleo|prestacion por desempleo|desocupado|desocupada|ingreso minimo vital)
    no (tengo|estoy|encuentro|consigo|hay|cuento con) .. (trabajo|empleo|ingresos|trabajando|chamba|sueldo|salario|laburo|entradas|ingreso|jale|curro|clientes|pega)
    (redujeron|recortaron|bajaron|han reducido|han bajado|bajo|disminuyo|cayeron|han recortado|me quitaron) .. (sueldo|salario|horas|ingresos|ventas|jornada|turnos|comisiones|horario|nomina|pension)
    (empresa|patron|negocio|tienda|restaurante|fabrica|jefe|empleador|local|compañia) .. (cerro|quebro|no me paga|no paga|no me ha pagado|no pago|cerre|no me pagan|ha cerrado|va mal|no va bien|no vende|fracaso|cerramos|no me deposito|despidio|no me han pagado|esta muerto) ; !~ producto|vendedor|reembols*
    (cerre|tuve que cerrar|quebre|quebramos|he cerrado) .. (mi negocio|tienda|empresa|local|restaurante|puesto|changarro)
    (no|sin) .. (me han pagado|he cobrado|me pagaron|me pagan|cobro|cobrar|me depositaron|me depositan) .. (sueldo|nomina|salario|trabajo|empresa|desde hace|quincena|hace meses|en el trabajo) ; !~ pagaron bien
    (esposo|esposa|marido|mujer|pareja) .. (sin trabajo|desemplead*|perdio el trabajo|despidieron|en paro|perdio su trabajo|perdio el empleo)
    (vivo|vivimos|sobrevivo|sobrevivimos) .. (de la ayuda|del paro|de chambitas|de changas|de una ayuda|del subsidio|de ayudas|de caridad|de prestado|de la pension)
    (buscando|busco|en busca de) (trabajo|empleo|chamba)
  `,
  hardship_illness: `
    (estoy|ando|estuve|sigo|me encuentro|caí|cai|he estado|esta|quede|soy|mi|tengo) .. (enferm*|hospitalizad*|internad*|ingresad*|en el hospital|en hospital|convaleciente|en cama|de baja medica|incapacitad*|postrad*|grave|muy mal de salud|delicad* de salud|malit*|en uci|intubad*)
    (enfermo|enferma|enfermedad|enferme|hospital|hospitalizacion|uci|cirugia|operacion|operaron|operado|operada|cancer|tumor|infarto|derrame|quimioterapia|quimio|depresion|ansiedad severa|crisis de ansiedad|burnout|dialisis|leucemia|tratamiento medico|incapacidad medica|baja medica|baja por enfermedad|incapacitado|incapacitada|psiquiatr*|salud mental|bipolar|esquizofrenia|alzheimer|discapacidad|discapacitado|discapacitada|ictus|diabetes|trasplante|covid|incapacidad|baja laboral|quirofano|fibromialgia|hemodialisis|embolia|discapacidad|autismo|deprimid*) ; !~ fallecio|murio|trabajo en un hospital|deuda del hospital|enfermos mentales ustedes|estan enfermos
    (problema|problemas|motivos|cuestiones|razones|asuntos) .. (de salud|salud|medic*|psicologic*)
    (sufri|tuve|he tenido|sufrio|he sufrido) .. (un accidente|accidente|un infarto|un derrame|una fractura|un ictus|una caida|un aborto|complicaciones)
    (gastos|gasto|gastando|dinero|medicina|medicinas|medicamentos|gaste) .. (medic*|en medicina*|en hospital|en tratamiento|de hospital|en medicamentos|caras|caros|para la|de salud|en doctores)
    (hijo|hija|madre|mama|padre|papa|esposa|esposo|marido|hermano|hermana|mujer|bebe|abuela|abuelo) .. (enferm*|hospital*|internad*|ingresad*|cancer|operar*|cirugia|grave|tratamiento|operacion|uci|operaron)
    (cuidando|cuido) .. (enferm*|discapacitad*|mi padre|mi madre|mi mama|mi papa)
    (no puedo|incapacitad* para|imposibilitad* para) (trabajar|caminar|moverme) ; !~ porque no hay
    (me rompi|me fracture|me quebre|me lesione) 
    (embarazada|embarazo|baja maternal|maternidad|embarazo de riesgo)
    (estoy|ando) (mal|muy mal) (de salud|enfermo|enferma)
  `,
  hardship_other: `
    no (tengo|tenemos|me alcanza|alcanza|me llega|cuento con|dispongo|hay|me da|traigo|llego|nos llega|tengo ni|me queda) .. (dinero|plata|lana|con que pagar|como pagar|fondos|recursos|ni un peso|ni un centavo|ni un euro|ni para comer|feria|de donde|un duro|pasta|ni para|varo|para pagar|medios|nada|a fin de mes|para nada|efectivo|solvencia|para vivir|para la renta|ni un duro|guita|un centimo|para comer|liquidez|para tanto|el dinero|plata para) ; !~ todo el dinero|el dinero todo|todo el monto|todo de una vez|todo eso|el total|todo de golpe|todo junto|deuda|adeudo|abogado|interes en|hasta el|todo el dinero|nada que ver|nada con ustedes|de contado|cuenta en|problema => kind=no_money
    no (puedo|podemos|tengo como|voy a poder|estoy pudiendo|me es posible|estoy en condiciones|he podido|podre|pude|logro|tengo forma de|hay forma de|hay manera de) .. (pagar|liquidar|cubrir|costear|pagarles|pagarlo|pagarla|afrontar|saldar|cumplir|pagar nada|abonar|hacer frente|pagaros) ; !~ todo de una vez|de contado|el total|todo junto|ese monto|esa cuota|por la app|por el link|en linea|hoy pero|hasta|ahora pero|tanto|mas de|completo|de golpe|enlace|la pagina|esa cantidad|de una => kind=cannot_pay
    (sin|me quede sin|estoy sin|ando sin|falta de|me falta) (dinero|plata|lana|un peso|un centavo|recursos|fondos|un duro|feria|un euro|liquidez|efectivo|blanca) => kind=no_money
    (situacion|momento|etapa|epoca|racha|temporada) .. (dificil|complicad*|critic*|mala|economica|precari*|delicad*|muy mal|apretad*|dura|financiera|fea|pesima|terrible) ; !~ entiend* => kind=financial_difficulty
    (pasando|estoy|ando|tengo|atravesando|tenemos|con|enfrentando|viviendo|paso|muchas|hay) .. (dificultad*|apuro*|aprietos|necesidad*|crisis economica|quebrad* economicamente|en bancarrota economica|arruinad*|endeudad*|ahogad*|en la ruina|en la calle|mala racha|momento dificil|problemas economicos|problemas de dinero|problemas financieros|en numeros rojos|pelad*|en la lona|muy mal economicamente|tronad*|jodid* de dinero|corto de dinero|corta de dinero|apretad*|bruj*|sin blanca|en la quiebra economica|estrecheces|penurias|la crisis|mal economicamente|en la miseria|muy apretad*|con el agua al cuello) ; !~ con el enlace|con la pagina|con el link|en entender|con la tarjeta|con el pago => kind=financial_difficulty
    (apenas|a duras penas|con trabajos|ni) .. (me alcanza|alcanza|para comer|sobrevivo|llego a fin de mes|puedo comer|para la comida|pagar la renta|llegamos a fin de mes|para el alquiler|sobreviviendo) => kind=no_money
    (divorcio|divorcie|divorciando|separacion|me separe|pension alimenticia|madre soltera|padre soltero|mi esposo me dejo|mi marido me dejo|mi esposa me dejo|pension de mis hijos|me deje con mi pareja|manutencion) ; !~ cobro pension|pension de jubil* => kind=family
    (desahuci*|desalojo|desaloj*|perdi mi casa|perdimos la casa|incendio|inundacion|se inundo|me asaltaron|me robaron todo|terremoto|huracan|me echaron de casa|nos echaron|vivo en la calle|viviendo en la calle|sin casa|se quemo mi casa) ; !~ mis datos|identidad|documentos => kind=housing
    (carcel|preso|presa|prision|penitenciaria) ; !~ voy a ir|puedo ir|me van|ire a|meter|iria|meteran|puedo acabar|van a meter => kind=prison
    (ludopat*|adiccion|adicto|adicta|apuestas|alcoholismo|alcoholico|casino) => kind=addiction
    (muchas|tantas|otras|lleno de|llena de|varias|hasta el cuello de|ahogado en|ahogada en|demasiadas|muchos|hasta arriba de) .. (deudas|cuentas|gastos|prestamos|facturas|creditos|acreedores|recibos) => kind=overindebted
    (sobreendeudad*|endeudad*) ; !~ persona de => kind=overindebted
    (violencia domestica|violencia de genero|violencia intrafamiliar|me pega|maltrato|me golpea|escape de mi casa|orden de alejamiento) => kind=domestic_abuse
    (hijos|familia|niños|hijo|bebe|hijas) .. (que mantener|que alimentar|pasando hambre|sin comida|a mi cargo|que dar de comer|que comer|con hambre|pequeños que) => kind=family
    (todo|renta|comida|precios|luz|costo de vida|coste de vida|alquiler|super|gas|canasta) .. (muy caro|carisimo|subio|aumento|ha subido|por las nubes|cada vez mas|esta caro|muy cara|carisima|imposible|ha subido mucho) ; !~ intereses|deuda => kind=cost_of_living
    (cuenta|sueldo|nomina|salario|pension) .. (embargad*|congelad*|embargaron|embargo|bloquead*|retenid*) ; !~ van a|me pueden|pueden|podrian|me van|ustedes van => kind=garnishment
    (jubilad*|pensionad*|pensionista|salario minimo|sueldo minimo|pension minima) .. (solo|apenas|no me alcanza|poco|minim*|no alcanza|no me llega|vivo) => kind=low_income
    (gano|cobro|ganamos|percibo) (poco|muy poco|el minimo|una miseria|lo minimo|apenas|solo el minimo) => kind=low_income
    (imprevisto|imprevistos|emergencia|gasto inesperado|gastos inesperados|se descompuso mi carro|se me averio el coche|se averio) => kind=unexpected_expense
    (las cosas|la cosa|todo) (estan|esta) [muy] (dificil|dificiles|mal|fea|feas|dura|duras|complicada|complicadas|jodida) => kind=financial_difficulty
  `,
  bereavement: `
    (fallecio|fallecid*|fallecimiento|murio|murieron|fallecieron|ha muerto|ha fallecido|dejo de existir|esta muerto|esta muerta|se nos fue|nos dejo para siempre|luto|duelo|entierro|velorio|funeral|sepelio|herencia del difunto|sucesion|viuda|viudo|acta de defuncion|certificado de defuncion|difunt*|ya no esta con nosotros|ya no vive fallecio|descanse en paz|en paz descanse|finado|finada|perdio la vida|muerte de|se murio|muriendo|defuncion|que en paz) ; !~ celular|telefono se murio|bateria|quiero morir|morirme|mi muerte|cargaran con|amenaza de muerte|la muerte para mi
    (perdi|perdimos|perdida|muerte|perder|he perdido) .. (mi padre|mi papa|mi madre|mi mama|mi esposo|mi esposa|mi marido|mi mujer|mi hijo|mi hija|mi hermano|mi hermana|mi abuelo|mi abuela|mi pareja|un familiar|ser querido|de mi padre|de mi madre|de mi esposo|de mi esposa|de mi hijo|de mi hija|de mi marido|de mi mama|de mi papa|en la familia|a mi madre|a mi padre|a mi mama|a mi papa|a mi esposo|a mi marido|a mi hijo|a mi hija|a mi mujer|a mi hermano|a mi hermana|a mi abuela|a mi abuelo|a un familiar|a mi esposa|mi tio|mi tia|mi bebe|a mi pareja)
    (titular|deudor|dueño de la cuenta|cliente|persona|señor|señora|el|ella) .. (murio|fallecio|fallecid*|esta muert*|ha fallecido)
    (padre|papa|madre|mama|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|pareja|suegra|suegro) .. (murio|fallecio|ha muerto|ha fallecido|se murio|fallecid*|se fue al cielo|muert*)
  `,
  insolvency_proceedings: `
    (concurso de acreedores|concurso|insolvencia|insolvente|segunda oportunidad|ley de segunda oportunidad|bancarrota|quiebra|quiebra personal|administrador concursal|exoneracion del pasivo|epi|bepi|insolvencia de persona natural|liquidacion patrimonial|concurso mercantil|exonerad*|administracion concursal|liquidador|acuerdo extrajudicial de pagos|declarado en quiebra|persona natural no comerciante|reorganizacion judicial|mediador concursal) ; !~ empresa donde|mi jefe|el patron|la empresa quebro|concurso de la radio ; !> ustedes
    (me declare|he declarado|declare|solicite|presente|estoy|inicie|acogi|me acogi|he presentado|tramitando|me he acogido|voy a acogerme) .. (quiebra|bancarrota|concurso|insolvencia|segunda oportunidad|insolvente)
    (proceso|procedimiento|tramite) .. (insolvencia|concurso|concursal|quiebra|segunda oportunidad)
  `,
  attorney_represented: `
    (mi|nuestro|nuestra|mis|con el|por un|tengo|contrate|he contratado|un|una|del|al) .. (abogad*|licenciado de confianza|representante legal|bufete|despacho de abogados|procurador|defensor publico|apoderado|apoderada|letrado|letrada|apoderado legal|defensor de oficio|asesor legal|asesoria legal|defensor del pueblo) ; !~ su abogado|sus abogados|necesito un abogado|necesito abogado|abogado de ustedes|voy a necesitar|de la empresa|un abogado si
    (hable|hablen|habla|hablar|tratar|traten|contacte|contacten|contactar|comuniquese|comuniquense|dirijase|dirijanse|entiendanse|negocie|negocien|llame|llamen|entiendase|comunicarse|hablenlo|diriganse|escriban) .. (con|a|al|directamente|mi) .. (abogad*|representante legal|bufete|despacho|procurador|apoderad*|letrad*|defensor*|licenciad*) ; !~ de ustedes|su abogado
    (abogado|abogada|representante legal|apoderado|letrado|licenciado|procurador) .. (se|lleva|me|va|esta|ya|dijo|contactara|representa|les|recomendo|aconsejo|se encarga|maneja|atiende|hablara|de confianza|se llama|se esta|revisando) ; !~ de ustedes|su abogado
    (representad*|asesorad*) .. (por) .. (abogad*|despacho|bufete|letrad*|un abogado)
    (solo|unicamente|exclusivamente) .. (a traves|por medio|con|mediante|via|en presencia) .. (abogad*|representante*|despacho|letrad*)
    (contrate|tengo|he contratado|consegui) (abogado|abogada|un abogado|una abogada|abogados)
    poder notarial
  `,
};
