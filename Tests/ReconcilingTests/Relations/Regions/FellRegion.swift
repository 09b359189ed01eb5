/// A fictitious fell county: givers and payers on different sites, mostly in plain words.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum FellRegion {
    static let offers = """
        ! nor | Norrvidens Kapital | statligt_bolag | Norrvidens län
        nor-a | Brygglån | s=lan n=finansiera_order | Har ni vunnit en utländsk beställning men saknar \
        pengar till material? Då går vi in med upp till 2 miljoner kronor. Vi ser gärna att Riksgarantin bär \
        en del av förlustrisken.
        nor-b | Kapital till tillväxtbolag | s=riskkapital n=investera | Vi köper en mindre ägarandel och \
        stannar i sju år.
        nor-c | Mentor ut i världen | s=coachning n=hitta_marknad,kompetens | En erfaren exportchef följer \
        dig i sex månader och delar sina lärdomar. Det kostar ingenting.
        ! rik | Riksgarantin | myndighet | Sverige
        rik-a | Borgen för rörelsekapital | s=garanti n=finansiera_order | Vi ansvarar för halva beloppet om \
        exportören inte kan betala igen till sin långivare.
        rik-b | Skydd mot utebliven betalning | s=garanti n=fa_betalt | Om en köpare i ett fattigare land \
        ställer in betalningarna ersätter vi 90 procent. Affärer inom EU lämnar vi åt Tryggpolis.
        ! try | Tryggpolis AB | privat | Sverige
        try-a | Polis för kundfordringar | s=forsakring n=fa_betalt | Ersätter er när en europeisk kund går \
        i konkurs eller dröjer med betalningen.
        ! rgn | Region Norrviden | region | Norrvidens län
        rgn-a | Internationaliseringsstöd | s=bidrag n=hitta_marknad | Regionen står för halva konsultnotan, \
        dock inte mer än 100 000 kronor, när ni tar klivet till ett nytt land. Ansök efter det att \
        Exportkollen hos Globalsverige är klar.
        rgn-b | Mentorsprogrammet Utsikt | s=coachning n=hitta_marknad,kompetens | Utsikt genomförs av \
        Norrvidens Kapital på vårt uppdrag. En rutinerad exportör blir ert bollplank i ett halvår, utan \
        avgift.
        rgn-c | Lotsfunktionen | s=radgivning,information n=hitta_ratt | Vet du inte vem du ska fråga? Ring \
        en person, så letar hon upp rätt organisation.
        ! glo | Globalsverige | stat_naringsliv | Sverige
        glo-a | Exportkollen | s=radgivning n=hitta_marknad | Två timmar med en av våra analytiker som \
        bedömer om företaget är moget för utlandet. Utan kostnad.
        glo-b | Jakt på återförsäljare | s=partnersok n=hitta_kund | På plats i landet ringer vi runt, \
        sållar och presenterar fem tänkbara återförsäljare. Pris enligt offert.
        glo-c | Landing desk | s=utlandsnarvaro n=etablera lang=en | Register a subsidiary and use our \
        address and staff during the first two years.
        ! eun | Europalänken | eu_natverk | Sverige
        eun-a | Business cooperation database | s=partnersok n=hitta_kund lang=en | We publish your profile \
        and introduce you to agents and resellers throughout Europe. There is no charge.
        eun-b | Fråga om EU-krav | s=radgivning n=regler | Undrar ni hur varan ska märkas eller provas innan \
        den säljs i unionen? Vi tar reda på svaret inom en vecka.
        ! vid | Norrvidens Handelskammare | handelskammare | Norrvidens län
        vid-a | Intyg om varans ursprung | s=handelsdokument n=dokument | Stämplas samma dag. För företag \
        med säte i Norrvidens län.
        vid-b | Att fylla i tullpapper | s=utbildning n=regler,kompetens | En förmiddag om klassificering \
        och tullvärde. Pris 2 900 kronor.
        vid-c | Legalisation of papers | s=handelsdokument n=dokument lang=en | We alone are entitled to \
        certify commercial papers in Norrvidens län.
        ! syd | Sydsunds Handelskammare | handelskammare | Sydsunds län
        syd-a | Certificate of origin | s=handelsdokument n=dokument lang=en | Stamped for firms based in \
        Sydsunds län.
        syd-b | Tullens ABC | s=utbildning n=regler,kompetens | Grundkurs i klassificering, värde och \
        deklarationer. Hålls på nätet och är öppen oavsett var ni finns.
        syd-c | Intyg på handelspapper | s=handelsdokument n=dokument | För företag i Sydsunds län.
        ! ham | Hamnby kommun | kommun | Hamnby
        ham-a | Näringslivskontoret svarar | s=radgivning,information n=hitta_ratt | Har du en fråga om \
        utlandsaffärer ser vi till att den kommer fram till Lotsfunktionen på regionen.
        ham-b | Mässpeng | s=bidrag n=hitta_kund | Hamnby betalar 10 000 kronor av hyran för montern.
        ! ska | Skogsby kommun | kommun | Skogsby
        ska-a | Etableringsmark | s=information n=- | Färdiga tomter för industri i Skogsby.
        ! hbr | Export Hub Norrviden | privat | Norrvidens län
        hbr-a | Montercheck | s=bidrag n=hitta_kund | Småföretag i hela länet får 30 000 kronor mot kvitto \
        på ytan på en mässa i utlandet.
        hbr-b | Gratis exportsamtal | s=radgivning n=hitta_marknad | Sitt ner med en rådgivare en timme och \
        gå igenom vilka länder som är värda ett försök.
        hbr-c | Labelling clinic | s=radgivning n=regler lang=en | Bring your product and learn what tests \
        and marks the European market asks for. Members pay nothing, others 1,000 kronor.
        """

    static let relations = """
        same nor-c rgn-b
        complements nor-a rik-a
        hands_off_to rik-b try-a
        requires rgn-a glo-a
        hands_off_to ham-a rgn-c
        parallel_by_territory vid-a syd-a exclusive_mandate
        exclusive_mandate vid-c syd-c
        substitutes glo-a hbr-b partial
        partial glo-b eun-a substitutes
        partial ham-b hbr-a
        partial eun-b hbr-c substitutes
        substitutes vid-b syd-b partial
        grey rgn-c x glo-a,hbr-b,nor-c
        grey ham-a x glo-a,hbr-b,nor-c
        grey rgn-b x glo-a,hbr-b
        grey nor-c x glo-a,hbr-b
        grey rik-a x rik-b,try-a
        grey eun-b x vid-b,syd-b
        grey hbr-c x vid-b,syd-b
        grey vid-c x syd-a
        grey vid-a x syd-c
        grey rgn-a x glo-b
        """
}
