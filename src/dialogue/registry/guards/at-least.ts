import { z } from 'zod';
import { defineGuard } from '../define.ts';

const times = z.strictObject({ times: z.int().min(1).max(10) });

export const misunderstoodAtLeast = defineGuard({
  name: 'misunderstoodAtLeast',
  doc: 'The debtor was not understood this many times in a row before.',
  params: times,
  check: ({ context }, { times: least }) => context.misunderstood >= least,
});

export const silencesAtLeast = defineGuard({
  name: 'silencesAtLeast',
  doc: 'The debtor let this many reminders pass without a word.',
  params: times,
  check: ({ context }, { times: least }) => context.silences >= least,
});

export const abusesAtLeast = defineGuard({
  name: 'abusesAtLeast',
  doc: 'The debtor was asked this many times to stay civil.',
  params: times,
  check: ({ context }, { times: least }) => context.abuses >= least,
});
