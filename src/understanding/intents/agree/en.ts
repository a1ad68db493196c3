import type { Sheet } from '../../grammar/sheet.ts';

export const en: Sheet = {
  affirm: `
    ^ yes
    ^ (ok|sure|correct|right|agreed|agree|absolutely|definitely|certainly|exactly|affirmative|fine|yessir|yesss|indeed|totally|deal) $
    ^ (of course|for sure|you bet|sounds good|sounds fine|sounds great|sounds fair|fair enough|all right|all good|no problem|go ahead|go for it|why not|by all means|please do|that is right|that is correct|that is fine|this is correct|works for me|it is fine|fine by me|fine with me|good|perfect|great|yes sir|yes please|oh yes|ok then|sure thing|makes sense|true|guess so|suppose so|think so|i do|i am|i did|i will|i can|i have|it is|that is it) $
    ^ (ok|sure|right|fine|great|perfect|good|all right) (yes|ok|sure|fine|great|let us do it|let us do that|go ahead|i agree|that works)
    that (works|is fine|is ok|is good|is great|sounds good|sounds fine|sounds fair|sounds great|will work|would work|suits) [for|with|by|me] ; !< not|if
    (i|we) (agree|confirm|am ok with|am fine with|am happy with|am good with) ; !< not|do|can|never
    let us (do it|do that|go with that|go ahead|proceed)
    so yes
    (i think|i guess|yeah) yes
    (you|that) (got it|are right|is true) ; !< not
    it is ok ; !< not|if|whether
    :yes:
    ^ (y|ye|ys) $
    i confirm ; !< not|can
    ^ (let us|lets) (look|see|look together|look at it|look at that|do this|hear it|have a look|give it a go|give it a try) [together|then|at it|at that|what we can do] $
    ^ (ok|yes|sure|fine|all right) (let us|lets) (look|see|try|talk|do|go|have a look|hear)
    ^ (yes|ok) (go on|go on then|go for it|whatever|if i have to|fine whatever) $
    ^ (go on then|go on|whatever you say|if you say so|if i must|i suppose|i guess) $
    ^ [yes] (that|this) (is|looks|seems) (it|correct|right|good|ok|fine|me) $
    ^ [yes] (put it down|write it down|put that down|lock it in|lock that in|book it|make it so|save it|note it down|put me down for that|put me down for it) [like that|then] $
  `,
  deny: `
    ^ no
    ^ not (ok|really|at all|interested|yet|today|now|good|fine|correct|true|right|sure that|happening|possible|exactly|quite|for me|me)
    ^ (never|negative|disagree|wrong|incorrect|false|n|impossible|absolutely not|definitely not|certainly not|of course not|no way|no chance|no thanks|not a chance|hell no|nope) $
    (i|we) (do not|did not|can not|will not|would not) (agree|accept that|confirm|think so|want that|want to do that|do that) 
    that (is not|does not|will not|would not) (right|correct|true|ok|work|good|fine|acceptable|possible|going to work|happen|happening)
    it is not (ok|right|correct|true|good|fine|acceptable|possible|happening)
    (is not|are not) (ok|correct|true) ; !~ if|whether
    said no
    not yes
    i disagree
    disagree
    ^ i (do not|am not|did not|will not|can not|have not|would not) $
    (that|this) is (wrong|incorrect|false) $
    :no:
    no i (do|am|did|will|can|have|would) not
    i (would|will) rather not
    not (gonna|going to) happen
    no deal
  `,
  accept_offer: `
    (i|we) [will|would|can|could|want to|am happy to|am going to|would like to] (accept|take|choose|pick|go with|go for|agree to|sign up for|opt for) .. (offer|option|deal|plan|proposal|arrangement|one|terms|settlement|discount) ; !< not|can|if|never|refuse
    (accept|take|choose|pick|go with|go for|prefer|want|like) [option|number|choice|offer|plan] {option} ; !< not|never|do
    (offer|option|deal|plan|number|choice) {option} [sounds|is|looks|works|would be] [good|fine|great|best|better|for me|please|ok] ; !< not|no ; !> is|what|how|does|costs|means ; !~ not|explain|what|how
    (offer|option|number|plan|choice) {option} $ ; !< not|no ; !~ what|how|explain|about
    ^ [i will take] {option} [option|one|offer|plan|choice|deal] $
    {option} (option|one|offer|plan|choice) [is|works|sounds|would be|looks|suits] [good|fine|great|best|better|ok|for me|me] ; !< not|no ; !~ not|explain|what|how
    ^ [ok|yes] (deal|i accept|i agree to that|accepted|done deal|you have a deal|we have a deal|it is a deal|sold|i will take it|i will take that|i will take that deal|i will do it|i will do that|let us do it|let us do that|count me in|i will go with that|i will go for that|i will go for it) [$]
    (i|we) accept ; !< not|never|can|if|would ; !> that i owe|card|responsibility|liability|payments
    (happy|glad|willing|prepared) to (accept|take) ; !< not
    (we have|you have got|it is|that is) [a] deal ; !< not|if
    (that|the) (offer|deal|plan|proposal|arrangement|option) (works|is fine|is good|is ok|is great|is acceptable|sounds good|sounds great|sounds fine|suits me|is fair) ; !< not|if
    (works|sounds good|is fine|suits) .. i will (take|accept) it
    (go|going) with (that|the) (offer|plan|deal|option|one)
    (lets|let us) go (with|for) (that|it|the|option|number)
    set (it|that|this|the plan|plan|payment plan) up
    sign me up ; !< not ; !> for the|for a|to the|for an|for my|at
    ^ [ok|yes] (i am in|count me in) $
    book (it|me) in
    (can|could|may|shall) i (have|take|get|do|go with|go for) .. {option} [one|option] ; !< not ; !~ how|what|when
    (put|sign|stick|count) me (down|up|on|in) [for|with|to] .. ({option}|that|it|this|one|plan)
  `,
  reject_offer: `
    (i|we) (do not|will not|can not|would not|could not|am not going to|cannot) (accept|agree to|agree with|take|want|like|go with|go for) .. (offer|option|options|deal|plan|proposal|arrangement|terms|those|these|any of|either|settlement)
    (i|we) (do not|will not|can not|am not going to) (accept|agree to) (that|it|this|them|your)
    (reject|decline|refuse|turn down|pass on) .. (offer|option|options|deal|plan|proposal|arrangement|terms|settlement)
    (none|neither|not one) of (these|those|them|the|your|options|offers|that) [options|offers|plans|work|suit|is|are|good]
    (offer|option|options|deal|plan|proposal|arrangement|terms) (does not|do not|is not|are not|will not|would not) (work|suit|good|acceptable|ok|suitable|help|possible|affordable|enough|good enough|fair|realistic|going to work|do it|for me)
    (that|this|it|they) (does not|do not|will not|would not|can not) (work|suit|do) [for me|me|for us]
    (that|this|the offer|your offer|it) is (unacceptable|not acceptable|no good|ridiculous|rubbish|a joke|too expensive|too high|too much|still too much|still too high|unaffordable|not affordable|unrealistic|not good enough|not fair|unfair|insulting|terrible|awful) ; !< if
    (too much|too expensive|too high|too steep) [for me|for us] 
    no (thanks|thank you) [to] [that|offer|deal|not interested]
    (not|no longer) interested in (offer|offers|option|options|deal|plan|that|your|a|any|the)
    i (can|could) not (afford|manage|do) (that|this|it|those|these|either|any of|the|your) [offer|plan|option|amount|one|much|payments|installments]
    (not|no) (deal|interested)
    i will pass
    (i|we) do not (accept|agree) [to|that|it|this] $
    ^ not (accepting|agreeing|taking) (that|it|this|to that|any of that|your offer) $
    (do not|does not) (want|like) (that|this|either|any|the) [offer|option|options|plan|deal|one|of]
    ^ (pass|no deal|not interested|no thanks|not for me|neither|none) $
    not (for me|good enough|acceptable)
    (that|this|it) or nothing
    (take it or leave it) ; !~ i will take
    (too much|too high|out of my budget|out of my range|more than i can) [for me|afford|manage|pay|do] $ ; !~ {money}|interest
  `,
};
