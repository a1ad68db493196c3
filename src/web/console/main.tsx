import '../design/index.ts';
import { I18nProvider } from '../kit/i18n.tsx';
import { mount } from '../kit/mount.tsx';
import { ConsoleApp } from './console-app.tsx';
import { CONSOLE_MESSAGES } from './messages.ts';

mount(
  <I18nProvider catalogues={CONSOLE_MESSAGES}>
    <ConsoleApp />
  </I18nProvider>,
);
