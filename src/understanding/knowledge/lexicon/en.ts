import type { SearchLexicon } from './lexicon.ts';

export const en: SearchLexicon = {
  stop: `
    a an the i me we us he him she they them it its this that these those is are am was were be been being do does
    did done have has had to of in on for with at by as and or but if so just please hi hello hey ok thanks thank
    there here will would shall no-thanks should could may might can any some get got getting really actually very also too
    well now then than into out over up let us want need like know tell say think sure lot bit thing things
    something anything kind sort still even only yes oh im ive um sir madam guys dear already
    maybe guess wondering wonder curious ask asking question quick exactly possible right
  `,
  endings: `
    ments ment ations ation ings ing edly ed ies ied es s ly y e ers er ors or
  `,
  same: `
    not no never without
    creditor creditors
    collect collecting chase chasing recover recovery
    refuse refused reject rejected decline declined deny denied
    offer offers proposal proposals proposition
    move push shift moved
    name surname names
    steal stolen thief robbed crook stole forged forge falsified
    tell inform notify told
    problem issue trouble
    today tonight
    month months monthly
    week weeks weekly fortnight fortnightly
    wait waiting
    hurt damage harm ruin affect affects impact wreck
    happen happens happened happening
    surname lastname
    colleagues coworkers colleague
    neighbours neighbors neighbour neighbor landlord
    relatives relations
    bit little gradually
    struggle struggling difficulty difficulties hardship hard tough tight
    help helps helping assistance support
    purchase goods product item service order ordered
    cancel cancelled canceled cancellation dropped drop waive waived forgive
    everything all whole entire full
    remaining rest remainder leftover holiday break pause breathing suspension suspended
    extra more additional overpay
    day date
    loan loans
    account accounts
    debt debts owe owes owed owing arrears
    pay pays paid paying payment payments repay repaid repayment clear cleared clearing
    money funds
    call calls calling called phone phoned phoning telephone ring ringing mobile cell cellphone dial rung
    message messages text texts texting texted sms write writing wrote messaging notification notifications alert alerts reminder reminders description
    contact contacting reach contacted
    person human someone somebody agent operator representative advisor rep guy bloke lady woman man accountant bookkeeper
    else other another different
    company business firm organisation organization agency
    wife husband spouse partner boyfriend girlfriend fiance fiancee
    mother father mum mom dad parents parent mam aunt uncle grandmother grandfather cousin
    son daughter kids kid children child
    mate friend friends acquaintance
    lawyer solicitor attorney
    boss employer workplace
    see view look show read reading reads
    delete erase remove wipe vanish disappear gone removed
    correct rectify fix amend
    change update modify
    mistake error wrong incorrect wrongly
    copy copies
    scam fraud fraudulent fraudster scammer con dodgy phishing
    real legit genuine legitimate trustworthy authentic
    bot robot machine computer automated chatbot ai
    record recorded recording recordings tape taped
    keep store stored save saved kept hold held
    stop unsubscribe cease quit switch turn disable deactivate
    complain complaint complaints grievance
    regulator regulates regulated ombudsman supervises authority oversees watchdog supervise supervised
    installment installments instalment instalments split spread parts
    plan plans arrangement solution
    discount reduction reduce reduced lower less cheaper smaller lesser cheap
    settle settlement settled
    early earlier sooner ahead
    soon quickly fast faster
    high big large huge steep expensive much
    later delay delayed postpone defer reschedule rearrange
    miss missed missing skip skipped
    agreement agreed deal accept accepted agree
    court sue sued suing lawsuit judge tribunal proceedings
    bailiff bailiffs enforcement
    take seize seized taking
    jail prison arrested arrest
    wages salary wage paycheck
    bankrupt bankruptcy insolvent insolvency
    die died dead death deceased
    afford broke skint penniless
    ill sick illness disabled
    unemployed redundant
    advice advise guidance counselling counseling counsellor counselor
    free charity
    proof prove evidence validate validation verify verification
    document documents paperwork papers
    dispute contest challenge object disagree
    old expire expired statute barred limitation limitations lapse lapses
    fee fees charge charges charged costs cost responsible
    amount total sum figure
    breakdown itemised itemized itemise itemize calculate calculated calculation worked
    report reported reporting
    score rating
    file history record lodge submit raise make
    reference ref
    receipt receipts confirmation confirm confirmed confirming
    arrive arrived received credited receive reached
    refund refunded reimburse overpayment
    twice double duplicate
    automatic automatically autopay recurring
    language languages
    address addresses
    email mail
    letter post
    number numbers
    birth birthday dob
    id identity identification
    sold sell bought purchased
    home house door flat doorstep
    sunday saturday weekend evening night morning hours weekends
    decide decides decision
    sister brother sibling siblings
    obtain obtained acquire acquired source got
    database system systems records
    blacklist blacklisted
    printout print export download
    procedure process steps way
    necessary needed required compulsory mandatory must obligatory
    security safe secure safety
    employee staff worker clerk
    permitted allowed permission may legal entitled authorised authorized lawful
    misuse abuse breach leak leaked leaking
    independent neutral impartial
    original initial first
    signature sign
    rate percentage percent
    point moment
    bound binding
    online internet website web app
    smallest minimum lowest least tiny
    straight immediately instantly directly
    furniture belongings stuff possessions tv car
    freeze frozen block blocked lock locked
    income earnings
    recommend suggest
    considering thinking
    cheat cheated trick tricked conned fooled
    believe trust
    explain clarify reason purpose why
    private confidential secret discreet
    teach guide
    visit visits come
    threaten threatening threat threats
    rude impolite unfriendly disrespectful insulting
    treat treated
    bigger larger grown grew increase increased increasing risen rose doubled
    bill bills invoice invoices
    returned return
    deliver delivered delivery
    subscription membership contract contracts
    pension benefits benefit welfare
    guarantee guarantor cosigner cosigned surety
    inherit inherited inheritance heir heirs estate
    term terms conditions
    valid expires expiry
    cheque card
    photo picture image screenshot
    code pin password passcode login
    half partial part portion
    nobody noone
    behind late lateness overdue
  `,
  asks: `
    who whom whose what which when where why how
  `,
  opens: `
    is are do does did can could may might will would should shall any anyone anybody someone if possible
  `,
  addresses:
    /^(?:i )?(?:would like|want|wanted|need|have) to know\b|^(?:please |can you )?(?:tell|explain)\b/,
  wonders: `
    wonder wondering explain curious
  `,
  greets: `
    hi hello hey ok okay so and but well also please thanks sorry good morning afternoon evening yes no oh right
  `,
  joins: `
    a an the of on for in to about with and my your
  `,
};
