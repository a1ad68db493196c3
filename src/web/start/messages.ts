import { type Catalogues, type I18n, useCatalogue } from '../kit/i18n.tsx';

const en = {
  title: 'A way to agree that both sides can keep',
  intro: 'Ugoda talks with people about open amounts and finds terms that work. Choose where to go.',
  'language.label': 'Language',
  'chat.title': 'I received a letter',
  'chat.text': 'Talk to us with the reference from your letter. No account needed.',
  'chat.open': 'Open the chat',
  'console.title': 'I work here',
  'console.text': 'Take over conversations, answer proposals, see why the bot said what it said.',
  'console.open': 'Open the console',
  'phone.title': 'Try it by SMS and WhatsApp',
  'phone.text': 'A phone in the browser on the built-in carrier. No account, no real message.',
  'phone.open': 'Open the phone',
} as const;

export type StartKey = keyof typeof en;

export const START_MESSAGES: Catalogues<StartKey> = {
  en,
  pl: {
    title: 'Porozumienie, którego obie strony mogą dotrzymać',
    intro: 'Ugoda rozmawia o otwartych kwotach i szuka warunków, które się sprawdzą. Wybierz, dokąd iść.',
    'language.label': 'Język',
    'chat.title': 'Mam list od Państwa',
    'chat.text': 'Porozmawiaj z nami, podając numer z listu. Konto nie jest potrzebne.',
    'chat.open': 'Otwórz czat',
    'console.title': 'Pracuję tutaj',
    'console.text': 'Przejmuj rozmowy, odpowiadaj na propozycje, sprawdzaj, dlaczego bot tak odpowiedział.',
    'console.open': 'Otwórz konsolę',
    'phone.title': 'Wypróbuj SMS i WhatsApp',
    'phone.text': 'Telefon w przeglądarce na wbudowanej sieci. Bez konta i bez prawdziwych wiadomości.',
    'phone.open': 'Otwórz telefon',
  },
  pt: {
    title: 'Um acordo que os dois lados conseguem cumprir',
    intro: 'A Ugoda conversa sobre valores em aberto e encontra condições que funcionam. Escolha aonde ir.',
    'language.label': 'Idioma',
    'chat.title': 'Recebi uma carta',
    'chat.text': 'Fale com a gente usando a referência da sua carta. Não é preciso ter conta.',
    'chat.open': 'Abrir o chat',
    'console.title': 'Trabalho aqui',
    'console.text': 'Assuma conversas, responda a propostas, veja por que o bot disse o que disse.',
    'console.open': 'Abrir o console',
    'phone.title': 'Experimente por SMS e WhatsApp',
    'phone.text': 'Um telefone no navegador, sobre a operadora embutida. Sem conta, sem mensagens reais.',
    'phone.open': 'Abrir o telefone',
  },
  es: {
    title: 'Un acuerdo que las dos partes pueden cumplir',
    intro: 'Ugoda habla sobre importes pendientes y encuentra condiciones que funcionan. Elige adónde ir.',
    'language.label': 'Idioma',
    'chat.title': 'He recibido una carta',
    'chat.text': 'Habla con nosotros con la referencia de tu carta. No hace falta una cuenta.',
    'chat.open': 'Abrir el chat',
    'console.title': 'Trabajo aquí',
    'console.text': 'Atiende conversaciones, responde a propuestas y mira por qué el bot dijo lo que dijo.',
    'console.open': 'Abrir la consola',
    'phone.title': 'Pruébalo por SMS y WhatsApp',
    'phone.text': 'Un teléfono en el navegador sobre el operador integrado. Sin cuenta ni mensajes reales.',
    'phone.open': 'Abrir el teléfono',
  },
};

export function useI18n(): I18n<StartKey> {
  return useCatalogue<StartKey>();
}
