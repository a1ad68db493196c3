import { z } from 'zod';
import { articleAt } from '../../knowledge/index.ts';
import { defineGuard } from '../define.ts';

export const answerIs = defineGuard({
  name: 'answerIs',
  doc: 'What answers the question: an approved answer that anybody may be told (`open`), one for the debtor who is verified (`matter`), one that is withheld from whoever is not (`withheld`), or none (`unknown`).',
  params: z.strictObject({ is: z.enum(['open', 'matter', 'withheld', 'unknown']) }),
  check: (moment, { is }) => {
    const article = articleAt(moment);
    if (article === undefined) return is === 'unknown';
    if (!article.discloses) return is === 'open';
    return is === (moment.context.verified ? 'matter' : 'withheld');
  },
});
