import type { TemplateDesk, TemplateDraft, WhatsAppTemplate } from '../channels/index.ts';
import { LIMITS, type Log } from '../kernel/index.ts';

export interface TemplatesOptions {
  readonly desk: TemplateDesk;
  readonly drafts: readonly TemplateDraft[];
  /** Hands in what the carrier does not know yet, by itself: on the built-in simulator only. */
  readonly submitsAlone: boolean;
  readonly log: Log;
}

/** The templates of the release as the carrier knows them. Until it has answered, none may be sent. */
export interface Templates {
  current(): readonly WhatsAppTemplate[];
  /** Asks the carrier where the approvals stand. Never throws: what was known stays. */
  refresh(): Promise<void>;
  /** Refreshes now and every `LIMITS.templateRefreshMs`. */
  start(): void;
  stop(): void;
}

export function createTemplates({ desk, drafts, submitsAlone, log }: TemplatesOptions): Templates {
  let known: readonly WhatsAppTemplate[] = [];
  let timer: NodeJS.Timeout | undefined;
  const refresh = async () => {
    try {
      const looked = await desk.look(drafts);
      known = await Promise.all(
        looked.map((template, i) =>
          submitsAlone && template.contentSid === null ? desk.submit(drafts[i]!) : template,
        ),
      );
    } catch (error) {
      log.warn({ error }, 'The carrier did not tell where the approvals of templates stand.');
    }
  };
  return {
    current: () => known,
    refresh,
    start: () => {
      void refresh();
      timer = setInterval(() => void refresh(), LIMITS.templateRefreshMs.value);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
