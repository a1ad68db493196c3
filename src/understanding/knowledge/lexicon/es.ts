import type { SearchLexicon } from './lexicon.ts';

export const es: SearchLexicon = {
  stop: `
    a el la los las lo un una unos unas de en por para con sin sobre al y o pero si que yo tu usted ustedes el ella
    ellos me te le les nos se esto esta este estos estas eso esa ese ser soy es son fue era sera estoy estan estaba
    estar tener tengo tiene tienen tenia hay ha han he haber ya aun todavia solo tambien muy bien ahi aqui alli
    hola buenos buenas dias tardes gracias favor ok vale-ok voy va van puedo puede pueden podria podrian podemos van iran debo
    quiero querria quisiera necesito saber sabe pregunta duda preguntar creo mi mis su sus tu
    tus hacer hace hago hacen partir alguno alguna alguien cosa pues entonces ahora como-asi posible tipo senor senora
    disculpe disculpa perdone oiga mismo todo algo
  `,
  endings: `
    aciones acion iciones icion amientos amiento imientos imiento adores ador adora adas ados ada ado idas idos ida
    ido ando iendo aron ieron aban aba ia ian armelo arme arlos arlas arles arlo arla arle arse erme erlo erse irme
    irlo irse aremos ariamos aria ar er ir amos emos imos are ara aran as es os an en a e o s
  `,
  same: `
    deuda deudas debo debe debemos adeudo deber deben debia
    pagar pago pagos pague paga pagado pagando abonar abono pagarlo abonos
    dinero plata lana pasta
    hablar hablo habla hablan hable
    celular movil
    contar decir avisar informar contarlo
    rechazar rechazo rechazaron denegaron negaron aceptaron
    propuesta oferta propuestas ofertas
    acreedor acreedores
    no sin nunca
    manera maneras forma formas
    grande alta alto elevado mucho caro cara enorme tanto
    robar robaron ladron robo robado
    apellido nombre
    saltar salto
    mes meses mensual mensuales mensualmente
    semana semanas semanal quincena quincenal
    afectar afecta estropear manchar perjudicar danar arruinar
    pasar pasa ocurre sucede
    ayuda ayudar ayudan apoyo ayude auxilio
    dificultad dificultades apuro dificil apretado agobiado
    resto restante
    responder respuesta contestar respondo
    producto articulo mercancia
    todo toda entero
    poco poquito
    juntos conjunto
    pequeno pequena pequenas pequenos menores minima minimo
    enterar entere enteran
    llevar llevarme llevan
    entrar entro
    domiciliar domiciliacion domiciliado
    sacar sacan quitan salir salgo
    llamar llamada llamadas llamo telefono telefonear llaman llamen llamarme marcar
    mensaje mensajes sms escribir escribo escriben escribirme whatsapp
    contactar contacto contactan contacten
    persona personas humano agente operador asesor empleado trabajador personal
    otra otro otros otras tercero distinta distinto
    empresa compania organizacion
    esposa marido conyuge mujer esposo pareja
    madre padre padres mama papa
    hijo hija hijos hijas
    abogado abogada licenciado gestor
    jefe patron trabajo empleo empleador chamba curro jefa
    ver veo mirar consultar consulto revisar
    borrar eliminar suprimir quitar borro quito borren supresion
    corregir corrijo rectificar arreglar correccion
    cambiar cambio actualizar modificar mudado cambie
    equivocado equivocada error mal equivoque equivocados equivoco
    copia copias
    estafa estafador estafadores fraude timo engano tranza
    verdad real fiable confiable autentico serio legitimo seguro seguridad segura legitimos autenticos
    robot bot maquina ordenador computadora automatico ia
    grabar graba grabando grabacion graban grabada
    guardar guardan almacenan guardado conservan
    dejar dejo paren parar cancelar baja cancelo
    queja quejarme reclamar reclamacion reclamo quejas reclamaciones exigir
    regula vigila organismo autoridad regulador supervisa controla supervisar
    plazos cuota cuotas fraccionar mensualidades parcialidades partes dividir mensualidad repartir
    plan planes
    descuento rebaja rebajar quita reducir menos barato bajar condonar perdonar menor perdonan
    acuerdo convenio acordado acordamos pacto acuerdos
    antes adelantar anticipar anticipado
    despues retrasar aplazar posponer tarde
    fecha dia vencimiento
    perder pierdo incumplir incumplo
    juzgado juicio demandar demanda juez tribunal demanden
    embargo embargar embargan bloquear retener bloqueada bloquean congelar congelada
    carcel preso prision detener
    sueldo salario nomina
    insolvente quiebra concurso insolvencia bancarrota
    morir murio fallecido fallecio muerte defuncion muere muerto
    heredar herencia heredero heredan herederos hereda
    desempleado paro desempleo despidieron
    enfermo enfermedad enferma
    asesoria asesoramiento aconsejar consejo asesore orientacion
    gratis gratuito gratuita
    prueba pruebas demostrar probar comprobar documento documentos papeles demuestro verificar verifico compruebo comprueban
    contrato contratos
    impugnar impugno discutir oponerme objecion desacuerdo disputar opongo
    prescribir prescrito prescripcion prescribe caducar caduca antigua vieja caducado prescribio antiguo
    interes intereses
    comision comisiones gastos recargo recargos costes costos penalizacion
    cantidad importe monto total suma
    calcular calculado desglose desglosar calculan compone componer
    morosos asnef buro fichero
    historial score
    referencia concepto
    recibo comprobante justificante certificado confirmacion confirman finiquito
    llegar llegado aparece refleja recibieron llega llego
    devolver devolucion reembolso devuelven
    dos doble duplicado
    automatico automaticamente programar
    idioma idiomas lengua
    direccion direcciones
    correo email e-mail mail
    carta cartas
    numero numeros
    nacimiento naci cumpleanos
    identidad dni identificarme identificar
    vender vendido vendieron venta
    casa hogar
    caso casos
    domingo sabado noche horario hora horas temprano
    decidir decide decision deciden
    familia familiares parientes
    vecino vecinos
    notificacion notificaciones aviso avisos recordatorio alertas
    contable contador
    hermana hermano hermanos
    tia tio abuela abuelo primo prima
    novio novia prometido
    base sistema registros registro
    impresion imprimir exportar
    procedimiento tramite
    necesario necesaria obligatorio obligatoria obligado falta
    leer leyendo leen lee
    permitido autorizado legal permiten
    abuso fuga filtracion
    responsable encargado
    independiente neutral imparcial
    original inicial primera primero
    falsifico falsificar falsificada falsa falsificaron
    firma firmar firme firmo firmado firmas
    porcentaje tasa tipo
    momento instante
    desaparece desaparecer borrado
    internet online web aplicacion app linea
    inmediatamente inmediato
    accion acciones judicial judiciales legales
    muebles bienes cosas television coche carro
    ingreso ingresos renta
    pausa suspension suspender carencia
    recomendar recomiendan recomienda
    pensando considerando
    enganar enganado
    creer confiar
    explicar explican aclarar
    finalidad motivo proposito razon
    confidencial privado secreto discreto
    visitar visita venir vienen
    amenazar amenaza amenazas amenazan
    grosero groseros maleducado borde grosera
    tratar tratan tratado trato trataron
    aumentado crecido subido subio crecio aumento aumenta sube
    factura facturas
    encargue compre
    pension jubilacion subsidio
    avalista aval avale avalar fiador
    solucion arreglo
    condiciones terminos
    valida vale vigente
    aceptar acepto aceptan
    mitad parte trozo
    amigo amiga conocido
    foto imagen captura
    contrasena clave codigo pin
    mayor mayores
    mostrar ensenar ensenan muestran
    tarjeta tarjetas
    transferir transfiero transferencia transferi transferencias deposito depositar
    buscan buscar busca
    mudo mudarse vive vivir
    alargar ampliar extender
    atrasada atraso retrasado retrasarme retraso
    envian enviar enviarles envio mandan mandar manden
  `,
  asks: `
    quien quienes que cual cuales cuando donde adonde por como cuanto cuantos cuantas cuanta puedo puede pueden podria podrian podemos
  `,
  opens: `
    hay es tienen son existe van va vas voy necesitan aceptan dan mandan alguien si posible
  `,
  addresses: /^(?:no )?(?:me |se |lo |la |le |les |nos )*\w{3,}an\b/,
  wonders: `
    saber pregunta duda preguntar explicar entender
  `,
  greets: `
    hola buenos buenas dias tardes noches ok pues y pero por favor disculpe perdone gracias oiga
  `,
  joins: `
    a el la los las de del en para sobre con mi mis
  `,
};
