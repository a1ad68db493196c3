import { useCallback, useEffect, useState } from 'react';
import type { PhonePerson, PhoneSendBody, PhoneState, PhoneThread } from '../../contracts/index.ts';
import { Notice } from '../design/index.ts';
import { openLive } from '../kit/live-socket.ts';
import { PageHead } from '../kit/page-head.tsx';
import { useResource } from '../kit/use-resource.ts';
import { Controls } from './controls.tsx';
import { Handset } from './handset.tsx';
import { useI18n } from './messages.ts';
import { type PhoneChannel, phoneApi } from './phone-api.ts';
import styles from './phone-app.module.css';

/** A phone on the carrier simulator: whose it is, its two threads, and the clock around it. */
export function PhoneApp() {
  const { t, language, setLanguage } = useI18n();
  const state = useResource<PhoneState>('state', phoneApi.state);
  const [reference, setReference] = useState<string>();
  const [channel, setChannel] = useState<PhoneChannel>('whatsapp');
  const people = state.data?.people ?? [];
  const person = people.find((one) => one.reference === reference) ?? people[0];
  const thread = useResource<PhoneThread>(person?.number, phoneApi.thread);
  const [failed, setFailed] = useState(false);
  useLive(thread.refresh);
  useEffect(() => {
    document.title = t('title');
  }, [t]);

  const act = useCallback(async (work: () => Promise<unknown>, then: () => Promise<void>): Promise<void> => {
    const done = await work().then(
      () => true,
      () => false,
    );
    setFailed(!done);
    await then();
  }, []);
  const send = (body: Omit<PhoneSendBody, 'number' | 'channel'>): void => {
    if (person === undefined) return;
    void act(() => phoneApi.send({ number: person.number, channel, ...body }), thread.refresh);
  };

  return (
    <main className={styles['page']}>
      <PageHead
        name={t('title')}
        languageLabel={t('language.label')}
        language={language}
        onLanguage={(next) => setLanguage(next, true)}
      />
      {state.error !== undefined && (
        <Notice tone="info">{state.error.status === 404 ? t('absent') : t('unreachable')}</Notice>
      )}
      {failed && <Notice tone="danger">{t('failed')}</Notice>}
      {state.data !== undefined && (
        <div className={styles['columns']}>
          <Controls
            state={state.data}
            person={person}
            onPerson={setReference}
            onForward={(minutes) => void act(() => phoneApi.forward(minutes), state.refresh)}
            onFaults={(faults) => void act(() => phoneApi.setFaults(faults), state.refresh)}
          />
          <Handset
            person={person as PhonePerson | undefined}
            channel={channel}
            onChannel={setChannel}
            messages={thread.data?.messages ?? []}
            onSend={send}
          />
        </div>
      )}
    </main>
  );
}

/** Reads anew whenever the carrier says that something moved. */
function useLive(refresh: () => Promise<void>): void {
  useEffect(
    () =>
      openLive({
        path: '/api/phone/live',
        onNudge: () => void refresh(),
        onConnected: () => void refresh(),
        onLost: () => undefined,
        onEnded: () => undefined,
      }),
    [refresh],
  );
}
