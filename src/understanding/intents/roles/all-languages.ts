import type { Roles } from '../../grammar/sheet.ts';

/** Names that are the same in every language: payment brands, credit bureaus, regulators. */
export const shared: Roles = {
  'method-brand': `
    (paypal) => method=paypal
    (apple pay) => method=apple_pay
    (google pay|gpay) => method=google_pay
    (revolut) => method=bank_transfer
    (bitcoin|crypto|btc) => method=crypto
    (western union|moneygram) => method=money_transfer
  `,
  bureau: `
    (experian) => bureau=Experian
    (equifax) => bureau=Equifax
    (transunion|trans union) => bureau=TransUnion
    (clearscore) => bureau=ClearScore
    (credit karma) => bureau=Credit Karma
    (fico) => bureau=FICO
    (bik|biku|bikiem|biuro informacji kredytowej) => bureau=BIK
    (big|infomonitor|big infomonitor) ; !~ big deal|a big|so big => bureau=BIG InfoMonitor
    (krd|krajowy rejestr dlugow|krajowym rejestrze dlugow) => bureau=KRD
    (erif) => bureau=ERIF
    (serasa) => bureau=Serasa
    (spc|scpc) => bureau=SPC
    (boa vista) => bureau=Boa Vista
    (quod) => bureau=Quod
    (banco de portugal|central de responsabilidades|crc) => bureau=Banco de Portugal
    (asnef) => bureau=ASNEF
    (cirbe) => bureau=CIRBE
    (buro|buro de credito) => bureau=Buró de Crédito
    (circulo de credito) => bureau=Círculo de Crédito
    (dicom) => bureau=DICOM
    (infocorp) => bureau=Infocorp
    (datacredito) => bureau=Datacrédito
    (veraz) => bureau=Veraz
    (badexcug) => bureau=Badexcug
  `,
  regulator: `
    (cfpb|consumer financial protection bureau) => regulator=CFPB
    (ftc|federal trade commission) => regulator=FTC
    (bbb|better business bureau) => regulator=BBB
    (attorney general|state ag) => regulator=Attorney General
    (fca|financial conduct authority) => regulator=FCA
    (ombudsman|fos) => regulator=Financial Ombudsman
    (ico) => regulator=ICO
    (fcc) => regulator=FCC
    (ofcom) => regulator=Ofcom
    (ofgem) => regulator=Ofgem
    (trading standards) => regulator=Trading Standards
    (citizens advice) => regulator=Citizens Advice
    (uokik|urzad ochrony konkurencji) => regulator=UOKiK
    (rzecznik finansow*|rzecznika finansow*|rzecznikowi finansow*) => regulator=Rzecznik Finansowy
    (knf|komisja nadzoru finansowego) => regulator=KNF
    (uodo|urzad ochrony danych) => regulator=UODO
    (rzecznik konsumentow|rzecznika konsumentow|rzecznika praw) => regulator=Rzecznik Konsumentów
    (inspekcja handlowa) => regulator=Inspekcja Handlowa
    (procon) => regulator=Procon
    (bacen|banco central) => regulator=Banco Central
    (consumidor gov) => regulator=consumidor.gov.br
    (reclame aqui) => regulator=Reclame Aqui
    (anpd) => regulator=ANPD
    (anatel) => regulator=Anatel
    (aneel) => regulator=Aneel
    (ministerio publico) => regulator=Ministério Público
    (deco) => regulator=DECO
    (livro de reclamacoes) => regulator=Livro de Reclamações
    (cnpd) => regulator=CNPD
    (asae) => regulator=ASAE
    (juizado especial|pequenas causas) => regulator=Juizado Especial
    (condusef) => regulator=Condusef
    (profeco) => regulator=Profeco
    (banco de españa) => regulator=Banco de España
    (ocu) => regulator=OCU
    (facua) => regulator=FACUA
    (aepd) => regulator=AEPD
    (sic|superintendencia de industria) => regulator=SIC
    (superfinanciera) => regulator=Superfinanciera
    (sernac) => regulator=SERNAC
    (indecopi) => regulator=Indecopi
    (omic) => regulator=OMIC
    (defensa del consumidor|defensoria del consumidor) => regulator=Defensa del Consumidor
    (cnbv) => regulator=CNBV
    (cmf) => regulator=CMF
  `,
};
