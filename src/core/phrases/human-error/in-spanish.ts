import {family} from '../../wording/family.ts'
import {spanishRows} from '../../wording/spanish-lists.ts'

export default family({
  says: 'The same in Spanish: an error of people, or an act that was not meant.',
  spanish: spanishRows(
    `
    $equivocación humano|humanos|humana
    $equivocación de|del|por|nuestro|nuestra|mío|mía de|la|el|un|una|los|parte|nuestro? $persona
    $equivocación de|del|por|nuestro|nuestra|mío|mía .. $persona
    $equivocación nuestro|nuestra|mío|mía|suyo|suya|propio
    $equivocación de operación|manipulación|tecleo|transcripción|usuario|dedo|cálculo
    $desliz al|en .. teclear|escribir|copiar|pegar|introducir|configurar|desplegar|cambiar|borrar
    $hecho ... por error|equivocación|accidente|descuido|despiste
    por|un|una error|equivocación|accidente|descuido|despiste .. se? .. $hecho
    por un|una $desliz
    se $hecho ... por $desliz
    $hecho ... por $desliz
    accidentalmente|erróneamente|equivocadamente|inadvertidamente|involuntariamente .. $hecho
    $hecho .. accidentalmente|erróneamente|equivocadamente|inadvertidamente|involuntariamente|mal
    $hecho ... sin querer
    debido|debe|debió|causado|provocado|causada|provocada|culpa a|por|de un|una $desliz
    me equivoqué|confundí|despisté|lié
    nos equivocamos|confundimos|liamos|despistamos
    $plantilla ... se equivocó|equivocaron|confundió|confundieron|lió|despistó
    $plantilla ... equivocó|equivocaron|confundió|confundieron
    $plantilla .. $hecho .... equivocado|equivocada|equivocados|equivocadas|erróneo|errónea|incorrecto|incorrecta
    $plantilla .. $hecho .... que no era|tocaba|correspondía
    $plantilla .. $hecho ... creyendo|pensando que
    $plantilla .. $hecho .... en|de lugar|vez de|del
    $hecho un|una cero|dígito|coma|espacio|asterisco de más|menos
    metí|metimos|metió|metieron la pata|gamba
    mal copia|copiado y pega|pegado
    dedo|dedos gordo|gordos
    copia y pega de|del|mal
    no era la|el ventana|consola|servidor|botón|base|entorno
    `,
    {without: 'nunca síntoma sintoma kubernetes no-culpa'},
  ),
  finds: [
    'Fue un error humano.',
    'Fue un error del operador.',
    'Fue un descuido de la nueva técnica.',
    'El corte fue un despiste nuestro.',
    'Fue un error de tecleo.',
    'Hubo un desliz al copiar la clave.',
    'Se borró la tabla por error.',
    'Por error se borró la tabla.',
    'Por un descuido quedó abierta.',
    'Se borró la tabla por despiste.',
    'Borraron la tabla por despiste.',
    'Accidentalmente borramos la tabla.',
    'Borramos accidentalmente la tabla.',
    'Borramos la tabla sin querer.',
    'El corte se debe a un despiste.',
    'Me equivoqué con la clave.',
    'Nos equivocamos con la clave.',
    'El técnico se equivocó de clave.',
    'El operador nuevo del turno equivocó la clave.',
    'El operador borró el volumen equivocado.',
    'El operador borró el volumen que no era.',
    'El operador borró la tabla creyendo que era otra.',
    'El operador borró la tabla en lugar de la copia.',
    'Escribió un cero de más.',
    'Metimos la pata.',
    'Fue un mal copia y pega.',
    'Fue cosa de dedos gordos.',
    'Vino de un copia y pega del informe.',
    'No era la ventana.',
  ],
  leaves: ['El error humano nunca es la causa.', 'El servicio devolvió un error 500.'],
})
