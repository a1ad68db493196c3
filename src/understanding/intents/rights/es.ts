import type { Sheet } from '../../grammar/sheet.ts';

export const es: Sheet = {
  complaint: `
    (queja|quejas|quejarme|reclamacion|reclamaciones|reclamar|reclamo formal|denunciar|denunciaros|denunciarlos|denunciare|denunciarles|denuncia|hoja de reclamaciones|quejar|interponer una queja|reclamo|libro de reclamaciones) ; !~ estafa policia|robo|identidad|sin queja|reclamo del producto|no tengo queja|no me quejo|suplant*|me robaron|fraude|policial|documentos|producto|por el servicio que
    (condusef|profeco|banco de españa|ocu|facua|aepd|sic|sernac|indecopi|superfinanciera|superintendencia|defensa del consumidor|omic|consumo|defensor del consumidor|procuraduria|cnbv|inai|reune|redeco|oficina del consumidor|defensoria del consumidor|bcra|coprec|defensor del cliente|juzgado de consumo|cmf|ombudsman) ; !~ de luz|consumo de
    (los voy a|voy a|los|le voy a|os voy a) .. (demandar*|denunciar*|demandarlos|llevarlos a juicio|meterles una demanda|reportarlos|acusarlos|reportar a|poner una denuncia|exponerlos)
    (acoso|acosando|hostigamiento|hostigando|amenaza|amenazas|amenazando|amenazaron|intimidacion|intimidando|humillando|humillaron|cobranza abusiva|extorsionando|daños morales|me amenazo|coaccion|me acosan|me hostigan|humillacion|persecucion) ; !~ dejen|dejenme en paz|marido|paren|basta de
    (groser*|maleducad*|prepotente|pesimo servicio|mal trato|maltrato de|falta de respeto|pesima atencion|mala atencion|irrespetuos*|me trataron mal|me grito|me trato mal|trato indigno|altaner*|borde|faltado al respeto) ; +~ agente|ustedes|usted|atencion|emplead*|operador*|persona|empresa|servicio|trato|trataron|falta|conmigo|ejecutiv*|señorit*|grito|respeto|asesor*
    (estoy|quede|me siento) .. (insatisfech*|indignad*|molest* con|decepcionad*|inconforme) .. [con|atencion|ustedes|trato|por]
    (contaron|hablaron|llamaron|informaron|dijeron|revelaron) .. (a mi jefe|a mi familia|a mis vecinos|a mi madre|en mi trabajo sobre|a terceros|mi deuda a|de mi deuda|a mi esposa|a mis compañeros|a mi mama|a mi hermano|mis datos a) ; !~ no llam*
    (esto|ustedes|es) .. (es ilegal|ilegal lo|contra la ley|delito|estan violando|violan la ley|viola mis|vulnera*|infringen|incumplen la ley) ; !~ interes*|recargo
    inconformidad
  `,
  data_access_request: `
    (cuales|que|quiero|copia|acceso|acceder|solicito|informen|ver|saber|recibir) .. (datos tienen|datos personales|mis datos|informacion sobre mi|datos que tienen|informacion tienen|grabaciones|grabacion|mi informacion|informacion personal|datos sobre mi|datos mios|tienen sobre mi|tienen de mi|datos que teneis|datos teneis|teneis sobre mi|teneis de mi|todos los datos|datos que tengan|datos que tengais|datos mios teneis) ; !~ borr*|elimin*|actualizar|suprim*|bancari*|cambiar|corregir|quiten|usaron
    (rgpd|gdpr|derechos arco|derecho arco|proteccion de datos|lopd|aviso de privacidad|delegado de proteccion|ley de datos|habeas data|lfpdppp|derecho de acceso) ; !~ borr*|elimin*|suprim*|cancel*|denunci*|queja
    (de donde|con quien|quien) .. (compart*|vendio|paso|proporciono|obtuvieron|sacaron) .. (mis datos|mi informacion)
    (copia|grabacion|transcripcion) .. (llamada*|conversacion*|llamadas) ; !~ contrato
    todo lo que (tienen|tengan|teneis) (sobre|de) mi
  `,
  data_erasure_request: `
    (borre|borrar|borren|borra|borrad|borreis|elimine|eliminar|eliminen|elimineis|eliminad|suprimid|suprimais|supriman|suprimir|supresion|eliminacion|olviden|borrado|destruyan|elimina|cancelen|suprima) .. (mis datos|datos personales|mi informacion|mi registro|todos los datos|datos|informacion personal|mi cuenta del sistema|todo sobre mi|mi perfil|todo lo que tienen|mi expediente) ; !~ buro|asnef|tarjeta
    (derecho al olvido|derecho de supresion|derecho de cancelacion|ser olvidad*|derecho de oposicion)
    (no autorizo|revoco|retiro|no permito|me opongo|dejen|suspendan|cesen) .. (uso de mis datos|tratamiento de mis datos|compartir mis datos|tratamiento de datos|usar mis datos|tratar mis datos|de usar mis datos|al tratamiento|uso de mi informacion)
  `,
};
