import '../design/index.ts';
import { I18nProvider } from '../kit/i18n.tsx';
import { mount } from '../kit/mount.tsx';
import { ChatApp } from './chat-app.tsx';
import { CHAT_MESSAGES } from './messages.ts';

mount(
  <I18nProvider catalogues={CHAT_MESSAGES}>
    <ChatApp />
  </I18nProvider>,
);
