import '../design/index.ts';
import { I18nProvider } from '../kit/i18n.tsx';
import { mount } from '../kit/mount.tsx';
import { PHONE_MESSAGES } from './messages.ts';
import { PhoneApp } from './phone-app.tsx';

mount(
  <I18nProvider catalogues={PHONE_MESSAGES}>
    <PhoneApp />
  </I18nProvider>,
);
