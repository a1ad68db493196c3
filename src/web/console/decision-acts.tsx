import type { ConversationAnswer, DecideBody } from '../../contracts/index.ts';
import { Button, DialogActs, Notice } from '../design/index.ts';
import { type Act, useAct } from '../kit/use-act.ts';
import { consoleApi } from './console-api.ts';
import { failureText } from './failure-text.ts';
import { useI18n } from './messages.ts';

export interface DecisionDialogProps {
  readonly data: ConversationAnswer;
  readonly onClose: () => void;
  readonly onDecided: () => Promise<void>;
}

type WithoutEpoch<T> = T extends unknown ? Omit<T, 'controlEpoch'> : never;

interface Decision extends Pick<Act, 'busy' | 'failure'> {
  decide(body: WithoutEpoch<DecideBody>): void;
}

/** Sends a decision as the owner of the conversation as it was read. */
export function useDecision({ data, onDecided }: DecisionDialogProps): Decision {
  const { busy, failure, run } = useAct();
  return {
    busy,
    failure,
    decide(body) {
      const { conversationId, controlEpoch } = data;
      void run(async () => {
        await consoleApi.decide(conversationId, { ...body, controlEpoch } as DecideBody);
        await onDecided();
      });
    },
  };
}

/** The foot of a decision dialog: what went wrong, cancel, send. */
export function DecisionActs({
  decision: { busy, failure },
  label,
  onCancel,
  onSubmit,
}: {
  readonly decision: Decision;
  readonly label: string;
  readonly onCancel: () => void;
  readonly onSubmit: () => void;
}) {
  const i18n = useI18n();
  return (
    <>
      {failure !== undefined && <Notice tone="danger">{failureText(failure, i18n)}</Notice>}
      <DialogActs>
        <Button onClick={onCancel}>{i18n.t('cancel')}</Button>
        <Button look="solid" busy={busy} onClick={onSubmit}>
          {label}
        </Button>
      </DialogActs>
    </>
  );
}
