import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  identity_confirm: `
    (this is|it is) (me|he|she|him|her|them) ; !< not|if|is|no ; !> not
    ^ [yes|yeah] (speaking|that is me|i am|it is me|yes i am|in the flesh|you got me|you have got me|you are talking to him|you are talking to her|you are speaking with him|you are speaking to her|the very same|the one and only|present|you found me|that would be me|that will be me|am he|i am he|i am she) [$]
    that (is|would be) me ; !< not|no|if
    (i am|this is) (the account holder|the right person|the person|the one you|who you) ; !< not|no
    (you have|you got|you reached) (the right person|me|the right number|the right guy|the right one) ; !< not
    (my name is|this is) _ .. speaking
    yes this is
    (confirm|verify) (i am|my identity|it is me|that it is me) ; !< not|can|how
    (i am) (that|who you|the one) .. looking for
    right person ; !< not|no|wrong|is|are
  `,
};
