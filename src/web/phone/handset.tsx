import { Fragment, useState } from 'react';
import type { PhoneMessage, PhonePerson, PhoneSendBody } from '../../contracts/index.ts';
import { Bubble, Button, classes, DayMark, Dialog } from '../design/index.ts';
import { browserNow } from '../kit/browser-clock.ts';
import { Composer } from '../kit/composer.tsx';
import { ThreadFrame } from '../kit/thread-frame.tsx';
import styles from './handset.module.css';
import { useI18n } from './messages.ts';
import type { PhoneChannel } from './phone-api.ts';

const CHANNELS = ['whatsapp', 'sms'] as const;

type Send = (body: Omit<PhoneSendBody, 'number' | 'channel'>) => void;

/** The phone in the hand: one thread per channel, choices that can be tapped, words, a photo, a place. */
export function Handset({
  person,
  channel,
  onChannel,
  messages,
  onSend,
}: {
  readonly person: PhonePerson | undefined;
  readonly channel: PhoneChannel;
  readonly onChannel: (channel: PhoneChannel) => void;
  readonly messages: readonly PhoneMessage[];
  readonly onSend: Send;
}) {
  const { t } = useI18n();
  const shown = messages.filter((message) => message.channel === channel);
  const newest = shown.at(-1);
  return (
    <section className={styles['phone']} aria-label={t('phone')}>
      <Tabs channel={channel} onChannel={onChannel} />
      <ThreadFrame
        label={t('thread')}
        newerLabel={t('newer')}
        version={`${newest?.sid} ${newest?.status}`}
        own={newest?.mine === true}
        className={styles['thread']}
      >
        {shown.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
        {shown.map((message, i) => (
          <Line
            key={message.sid}
            message={message}
            before={shown[i - 1]}
            after={shown[i + 1]}
            onSend={onSend}
          />
        ))}
      </ThreadFrame>
      <div className={styles['attach']}>
        <Button size="s" look="quiet" onClick={() => onSend({ media: ['image/jpeg'] })}>
          {t('send.photo')}
        </Button>
        {channel === 'whatsapp' && (
          <Button
            size="s"
            look="quiet"
            onClick={() => onSend({ location: { latitude: 52.23, longitude: 21.01 } })}
          >
            {t('send.place')}
          </Button>
        )}
      </div>
      {person !== undefined && (
        <div className={styles['words']}>
          <Composer
            label={t('composer.label')}
            placeholder={t('composer.placeholder')}
            sendLabel={t('composer.send')}
            onSend={(text) => onSend({ text })}
          />
        </div>
      )}
    </section>
  );
}

function Tabs({
  channel,
  onChannel,
}: {
  readonly channel: PhoneChannel;
  readonly onChannel: (channel: PhoneChannel) => void;
}) {
  const { t } = useI18n();
  return (
    <div className={styles['tabs']} role="tablist" aria-label={t('channels')}>
      {CHANNELS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === channel}
          className={classes(styles['tab'], one === channel && styles['chosen'])}
          onClick={() => onChannel(one)}
        >
          {t(`channel.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Line({
  message,
  before,
  after,
  onSend,
}: {
  readonly message: PhoneMessage;
  readonly before: PhoneMessage | undefined;
  readonly after: PhoneMessage | undefined;
  readonly onSend: Send;
}) {
  const { t, format } = useI18n();
  const day = (one: PhoneMessage | undefined) =>
    one === undefined ? '' : format.dayHeading(one.at, browserNow());
  const media = message.media.map(() => t('photo')).join(' ');
  return (
    <Fragment>
      {day(message) !== day(before) && <DayMark>{day(message)}</DayMark>}
      <Bubble
        mine={message.mine}
        first={before?.mine !== message.mine}
        last={after?.mine !== message.mine}
        text={[message.text, media].filter((part) => part !== '').join('\n') || t('place')}
        footer={<Footer message={message} />}
      />
      {message.choices.length > 0 && <Choices message={message} onSend={onSend} />}
    </Fragment>
  );
}

function Footer({ message }: { readonly message: PhoneMessage }) {
  const { t, has, format } = useI18n();
  const { at, mine, status, errorCode, segments, channel } = message;
  const key = `status.${status}`;
  return (
    <span className={errorCode !== null && status !== 'delivered' ? styles['troubled'] : undefined}>
      <time dateTime={at}>{format.time(at)}</time>
      {!mine && has(key) && ` · ${t(key)}`}
      {errorCode !== null && ` · ${errorCode}`}
      {channel === 'sms' && !mine && ` · ${t('segments', { count: segments })}`}
    </span>
  );
}

/** Buttons stand under the message; a list opens first. */
function Choices({ message, onSend }: { readonly message: PhoneMessage; readonly onSend: Send }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const tap = (id: string): void => {
    setOpen(false);
    onSend({ tap: { sid: message.sid, id } });
  };
  const buttons = message.choices.map(({ id, title, detail }) => (
    <Button key={id} onClick={() => tap(id)}>
      <span className={styles['choice']}>
        <span>{title}</span>
        {message.listLabel !== null && detail !== '' && <small>{detail}</small>}
      </span>
    </Button>
  ));
  if (message.listLabel === null) return <div className={styles['choices']}>{buttons}</div>;
  return (
    <div className={styles['choices']}>
      <Button onClick={() => setOpen(true)}>{message.listLabel}</Button>
      {open && (
        <Dialog title={message.listLabel} closeLabel={t('close')} onClose={() => setOpen(false)}>
          <div className={styles['list']}>{buttons}</div>
        </Dialog>
      )}
    </div>
  );
}
