import type { ConversationAnswer } from '../../contracts/index.ts';
import { Dialog, Notice } from '../design/index.ts';
import { useResource } from '../kit/use-resource.ts';
import { consoleApi } from './console-api.ts';
import { failureText } from './failure-text.ts';
import { useI18n } from './messages.ts';
import { WhyTurn } from './why-turn.tsx';

/** The record of every turn, newest first. */
export function WhyDrawer({
  data,
  onClose,
}: {
  readonly data: ConversationAnswer;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { data: answer, error } = useResource(data.conversationId, consoleApi.turns);
  const turns = answer?.turns.toReversed();
  return (
    <Dialog title={t('why.title')} closeLabel={t('close')} onClose={onClose} shape="drawer">
      {error !== undefined && <Notice tone="danger">{failureText(error, i18n)}</Notice>}
      {turns === undefined && error === undefined && <p>{t('loading')}</p>}
      {turns?.length === 0 && <p>{t('why.empty')}</p>}
      {turns?.map((turn, i) => (
        <WhyTurn key={turn.turn} turn={turn} open={i === 0} />
      ))}
    </Dialog>
  );
}
