import '../design/index.ts';
import { I18nProvider } from '../kit/i18n.tsx';
import { mount } from '../kit/mount.tsx';
import { START_MESSAGES } from './messages.ts';
import { StartPage } from './start-page.tsx';

mount(
  <I18nProvider catalogues={START_MESSAGES}>
    <StartPage />
  </I18nProvider>,
);
