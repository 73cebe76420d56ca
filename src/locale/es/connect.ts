import { capital } from '../capital';
import { date, list, number } from '../format';
import type { Messages } from '../types';

export const connect: Messages['connect'] = {
  thisApp: 'esta aplicación',
  regionLabel: ({ provider }) => `Conectar ${provider}`,

  windowTitle: ({ provider }) => `Conectando con ${provider}`,
  windowText: 'Un momento…',

  checking: ({ provider }) => `Comprobando tu acceso a ${provider}…`,

  title: ({ provider, app }) => `Conectar ${provider} con ${app}`,
  accessSummary: ({ app }) => `Qué va a hacer ${app}`,
  accessRead: 'Leer',
  accessWrite: 'Crear y modificar',
  accessObjects: ({ objects, more }) =>
    list('es', [...objects, ...(more > 0 ? [`${number('es', more)} más`] : [])]),
  accessSubscribe: 'Recibir los cambios al momento',
  accessSubscribeNote: ({ provider, app }) =>
    `${provider} avisa a ${app} cuando cambia un registro`,
  accessProxy: ({ provider }) => `Actuar en tu nombre en ${provider}`,
  accessProxyNote: ({ app }) => `Cuando inicias algo en ${app}`,
  whoSignsIn: ({ provider, app }) =>
    `Inicia sesión en ${provider} con una cuenta que vea todo lo que quieres tener en ${app}.`,
  ownDomain: 'Mi empresa tiene su propia página de acceso',
  moreDetails: 'Más datos',
  continueTo: ({ provider }) => `Ir a ${provider}`,
  neverSeesPassword: ({ app }) => `${capital('es', app)} nunca ve tu contraseña`,
  sentEncrypted: 'Cifrado, nunca se guarda aquí',
  connect: 'Conectar',
  signInAt: ({ host }) => `Iniciarás sesión en ${host}`,
  nothingNeeded: ({ provider }) => `${provider} no pide iniciar sesión.`,

  apiKey: 'Clave de API',
  username: 'Nombre de usuario',
  password: 'Contraseña',
  clientId: 'ID de cliente',
  clientSecret: 'Secreto de cliente',
  scopes: 'Permisos (scopes)',
  workspace: 'Espacio de trabajo',
  example: ({ example }) => `Ejemplo: ${example}`,
  pasteCut: ({ value }) => `Se tomó ${value} de la dirección que pegaste.`,
  choose: 'Elegir',
  required: ({ label }) => `Falta «${label}»`,
  chooseRequired: ({ label }) => `Elige un valor para «${label}»`,
  invalidUrl: ({ label }) =>
    `Escribe en «${label}» solo la parte que se pide, o pega la dirección entera`,
  invalidOption: ({ label }) => `Elige uno de los valores de «${label}»`,
  invalid: ({ label }) => `Revisa «${label}»`,
  keyRefused: ({ provider }) => `${provider} no aceptó esta clave de API`,
  credentialsRefused: ({ provider }) => `${provider} no aceptó estos datos`,
  refusedHelp: 'Comprueba que se haya copiado todo.',

  waitingTitle: ({ provider }) => `Termina de iniciar sesión en ${provider}`,
  waitingOpening: ({ provider }) => `Abriendo ${provider}…`,
  waitingText: 'Continuaremos automáticamente cuando hayas iniciado sesión.',
  waitingCameBack: ({ provider }) =>
    `Estamos esperando a ${provider}. ¿Cerraste la ventana? Ábrela otra vez.`,
  waitingHint: ({ provider }) =>
    `${provider} avisó de un problema. Abre la ventana otra vez, o cancela y empieza de nuevo.`,
  showWindow: ({ provider }) => `Mostrar la ventana de ${provider}`,
  cancel: 'Cancelar',
  cantSeeIt: '¿No ves la ventana?',
  openAgain: 'Abrirla otra vez',
  openTab: 'Usar una pestaña',
  otherPerson: '¿Otra persona tiene los datos de acceso?',
  copyLink: 'Copiar un enlace para esa persona',
  linkCopied: 'Enlace copiado',
  linkToCopy: 'Copia este enlace:',
  wrongDomain: '¿No es esa la página de acceso?',
  change: 'Cambiarla',
  timedOutTitle: 'Aún sin conectar',
  timedOutText: ({ provider }) =>
    `¿Ya terminaste en ${provider}? Compruébalo ahora, o empieza de nuevo.`,
  checkNow: 'Comprobar ahora',
  notFinished: '¿No terminaste de iniciar sesión?',
  stillNotConnected: 'Sigue sin conectar.',
  startAgain: 'Empezar de nuevo',
  offerTitle: ({ person, provider }) => `${person} ya conectó ${provider}`,
  offerText: 'Puedes usar esa conexión en vez de iniciar sesión.',
  useIt: 'Usar esa conexión',
  someone: 'Alguien de tu empresa',

  blockedTitle: 'Tu navegador bloqueó la ventana',
  blockedText: ({ provider }) => `Abre ${provider} en otra pestaña, inicia sesión y vuelve aquí.`,
  blockedLink: ({ provider }) => `Abrir ${provider}`,

  endedTitle: ({ provider }) => `${provider} se desconectó desde otro lugar`,
  endedText: 'Conéctalo de nuevo para continuar.',

  failedTitle: ({ provider }) => `${provider} no está conectado`,
  failedText: ({ provider }) =>
    `${provider} cerró el inicio de sesión, así que no se conectó nada.`,
  deniedText:
    'No permitiste el acceso, así que no se conectó nada. Inténtalo otra vez y elige «Permitir».',
  failedReason: ({ provider }) => `${provider} respondió:`,
  tryAgain: 'Reintentar',
  changeDetails: 'Cambiar los datos',

  cutOffText: ({ provider }) =>
    `La ventana se cerró antes de que ${provider} respondiera, así que no se conectó nada.`,

  packageTitle: ({ provider, app }) => `Instala primero ${app} en ${provider}`,
  packageText: ({ provider, app }) =>
    `${capital('es', app)} incluye un paquete para ${provider}. Un administrador lo instala una sola vez. Se abre en otra pestaña; cuando termine, vuelve aquí.`,
  packageInstall: 'Instalar el paquete',
  packageDone: 'Ya lo instalé, continuar',
  packageSkip: 'Ya está instalado',

  stepTitle: ({ provider }) => `Un paso más en ${provider}`,
  stepText: ({ provider }) =>
    `Tus datos son correctos. ${provider} te pide confirmar la conexión allí.`,
  stepBlocked: 'Permite ventanas en esta página y pulsa el botón otra vez.',

  metadataTitle: ({ provider }) => `Falta un dato para ${provider}`,
  metadataText: ({ app }) =>
    `${capital('es', app)} lo necesita para leer tus datos. Tu acceso sigue igual.`,
  save: 'Guardar',
  updateTitle: ({ provider }) => `Nuevos datos de acceso para ${provider}`,
  updateText: 'Sustituyen a los que se usan ahora. Tus ajustes se conservan.',

  connectedTitle: ({ provider }) => `${provider} está conectado`,
  connectedSince: ({ since, locale }) => `Conectado el ${date(locale, since)}`,
  continue: 'Continuar',
  announceConnected: ({ provider }) => `${provider} está conectado.`,
  renewedTitle: ({ provider }) => `Has iniciado sesión en ${provider} otra vez`,
  detailsInUse: 'Tus nuevos datos ya están en uso',
  signInAgain: 'Iniciar sesión otra vez',
  otherAccountTitle: 'Iniciaste sesión con otra cuenta',
  otherAccount: ({ before, after }) =>
    `Antes: ${before}. Ahora: ${after}. Tus ajustes se conservan.`,

  attentionTitle: ({ provider }) => `Inicia sesión otra vez en ${provider}`,
  attentionText: ({ provider }) =>
    `${provider} dejó de aceptar este acceso. Inicia sesión otra vez; tus ajustes se conservan.`,
  attentionKeyTitle: ({ provider }) => `${provider} dejó de aceptar estos datos`,
  attentionKeyText: 'Escríbelos otra vez; tus ajustes se conservan.',
  enterDetails: 'Escribir otros datos',

  disconnect: 'Desconectar…',
  disconnectTitle: ({ provider }) => `¿Desconectar ${provider}?`,
  disconnectText: ({ provider, app }) =>
    `${capital('es', app)} ya no podrá usar ${provider}. Para conectarlo de nuevo, alguien tendrá que iniciar sesión otra vez.`,
  disconnectAccount: ({ account }) => `Cuenta: ${account}`,
  disconnectConfirm: 'Desconectar',
  disconnectFailed: ({ provider }) => `${provider} sigue conectado`,
  inUseTitle: ({ provider }) => `${provider} todavía se usa`,
  inUseText: ({ provider, app }) =>
    `${provider} está instalado en ${app} con esta conexión. Desinstálalo primero; así termina también la conexión.`,
  close: 'Cerrar',
};
