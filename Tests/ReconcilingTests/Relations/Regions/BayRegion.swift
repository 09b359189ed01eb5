/// A fictitious bay: plain pages, as most are.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum BayRegion {
    static let offers = """
        ! lan | Älvstadens Företagskredit | statligt_bolag | Älvstads län
        lan-a | Expansionslån | s=lan n=investera | Investera i nya maskiner, köp en konkurrent eller öppna \
        en andra fabrik. Lånet är på {amount_min=250000|minst 250 000 kronor} och banken deltar alltid.
        lan-b | Litet lån för nystartade | s=lan n=investera | Har företaget funnits i mindre än två år kan \
        ni låna {amount_max=100000|upp till 100 000 kronor}.
        lan-c | Exportkapital | s=lan n=finansiera_order | När ordern är större än kassan: vi lånar ut till \
        råvaror och löner, {amount_max=3500000|max 3,5 miljoner kronor}, tills kunden utomlands betalar. \
        Över det beloppet hänvisar vi till Exportkreditbolaget.
        lan-d | Omställningskredit | s=lan n=hallbarhet,investera | För er som minskar energianvändningen \
        eller byter till biobränsle. Går att kombinera med Länsstyrelsens klimatstöd.
        lan-e | Exportrådgivare | s=radgivning n=hitta_marknad | Boka ett kostnadsfritt möte om vilka \
        marknader som passar er produkt.
        ! exp | Exportkreditbolaget | statligt_bolag | Sverige
        exp-a | Finansiering av exportorder | s=lan n=finansiera_order | Rörelsekapital till exportföretag \
        vid stora order, {amount_min=3500000|från 3,5 miljoner kronor}. Statens Riskkontor kan garantera upp \
        till hälften.
        exp-b | Buyer credit | s=exportkredit n=fa_betalt lang=en | We lend to your customer abroad so that \
        you are paid on delivery.
        ! ris | Statens Riskkontor | myndighet | Sverige
        ris-a | Rörelsegaranti | s=garanti n=finansiera_order | Vi delar risken med den som lånar ut till \
        ett exportföretag och täcker 50 procent. Ansökan görs av långivaren.
        ris-b | Export credit guarantee | s=garanti n=fa_betalt lang=en | If your foreign buyer does not pay \
        we compensate you for 95 per cent. For short credit within the EU please turn to a private insurer.
        ! pri | Säker Faktura AB | privat | Sverige
        pri-a | Kreditförsäkring | s=forsakring n=fa_betalt | Försäkrar era fakturor till kunder i EU mot \
        konkurs och sen betalning.
        ! reg | Region Älvstad | region | Älvstads län
        reg-a | Exportcheck | s=bidrag n=hitta_marknad,kompetens | Stöd med 50 procent till konsulthjälp när \
        ett litet företag ska in på en ny marknad. Ni måste först ha haft ett möte med Företagskreditens \
        exportrådgivare.
        reg-b | Mässcheck | s=bidrag n=hitta_kund | Ersättning för monterhyra på utländska mässor, \
        {amount_max=50000|högst 50 000 kronor}.
        reg-c | Investeringsbidrag | s=bidrag n=investera | Bidrag till byggnader och maskiner. Lantbruk \
        söker hos Länsstyrelsen Älvstad.
        reg-d | Digitaliseringscheck | s=bidrag n=digital | Hälften av kostnaden för en konsult som inför \
        e-handel eller affärssystem.
        reg-e | Export Älvstad | s=information,radgivning n=hitta_ratt | En väg in till alla som hjälper \
        företag att exportera. Du får kontakt med rätt person inom 24 timmar.
        ! lst | Länsstyrelsen Älvstad | lansstyrelse | Älvstads län
        lst-a | Investeringsstöd till jordbruk | s=bidrag n=investera | För lantbrukare som bygger stall \
        eller växthus.
        lst-b | Klimatstöd | s=bidrag n=hallbarhet,investera | Bidrag till åtgärder som minskar utsläpp. Vi \
        betalar upp till hälften.
        ! kam | Älvstads Handelskammare | handelskammare | Älvstads län
        kam-a | Ursprungsintyg | s=handelsdokument n=dokument | Utfärdas till företag i Älvstads län.
        kam-b | ATA-carnet | s=handelsdokument n=dokument | För tillfällig export av prover och utrustning. \
        Gäller företag i Älvstads län.
        kam-c | Kurs: Tull i praktiken | s=utbildning n=regler,kompetens | Heldag om tulldeklarationer och \
        varukoder. Öppen för alla. {price=4500|4 500 kronor}.
        kam-d | Export network | s=natverk n=kompetens lang=en | Members meet four times a year to share \
        experience of foreign markets.
        ! dal | Daldals Handelskammare | handelskammare | Daldals län
        dal-a | Certifikat och ursprungsintyg | s=handelsdokument n=dokument | Vi är enda instans i Daldals \
        län som får utfärda ursprungsintyg.
        dal-b | ATA carnet | s=handelsdokument n=dokument lang=en | Duty-free temporary import into 80 \
        countries. Issued to companies in Daldals län.
        dal-c | Tullkurs | s=utbildning n=regler,kompetens | Lär dig fylla i tulldeklarationen rätt. Alla \
        företag är välkomna, var i landet ni än finns.
        ! bus | Sverigehandeln | stat_naringsliv | Sverige
        bus-a | Marknadsrådgivning | s=radgivning n=hitta_marknad | Gratis genomgång av var i världen er \
        produkt har störst chans.
        bus-b | Partnersökning | s=partnersok n=hitta_kund | Vi hittar distributörer och agenter åt er i 40 \
        länder. Arvode per timme.
        bus-c | Office abroad | s=utlandsnarvaro n=etablera lang=en | Rent an office and let us run your \
        local company while you grow.
        bus-d | Svensk monter | s=massa n=hitta_kund | Ställ ut tillsammans med andra på mässor i Tyskland. \
        Regionens mässcheck kan användas här.
        ! een | Europanätet | eu_natverk | Sverige
        een-a | Find partners in Europe | s=partnersok n=hitta_kund lang=en | Free matchmaking with \
        distributors, suppliers and research partners.
        een-b | EU-finansiering | s=radgivning n=investera | Vi hjälper er att hitta rätt EU-program och \
        granskar ansökan.
        een-c | Regler på EU-marknaden | s=radgivning n=regler | Fråga oss om CE-märkning, produktsäkerhet \
        och kemikalier.
        ! ink | Hamnens inkubator | akademi_inkubator | Älvstads län
        ink-a | Inkubatorplats | s=inkubator n=investera | Kontor och coachning i ett år för nya \
        teknikbolag.
        ink-b | EU application support | s=radgivning n=investera lang=en | We help startups choose a \
        Horizon Europe call and write the application.
        ! kob | Björkby kommun | kommun | Björkby
        kob-a | Näringslivslots | s=information,radgivning n=hitta_ratt | Lotsen hjälper dig hitta rätt i \
        kommunen. Exportfrågor skickar vi vidare till Export Älvstad.
        kob-b | Lediga lokaler | s=information n=- | Se vilka lokaler och tomter som finns i Björkby.
        kob-c | Montercheck | s=bidrag n=hitta_kund | Företag i Björkby får 8 000 kronor när de ställer ut \
        utomlands.
        ! kos | Stenby kommun | kommun | Stenby
        kos-a | Tomter och lokaler | s=information n=- | Ledig mark för företag i Stenby.
        """

    static let relations = """
        hands_off_to lan-c exp-a
        hands_off_to ris-b pri-a partial
        hands_off_to reg-c lst-a
        hands_off_to kob-a reg-e
        complements lan-d lst-b
        complements exp-a ris-a
        complements bus-d reg-b
        requires reg-a lan-e
        substitutes lan-e bus-a partial
        partial reg-b kob-c substitutes
        partial bus-b een-a substitutes
        substitutes een-b ink-b partial
        substitutes kam-c dal-c partial
        exclusive_mandate kam-a dal-a parallel_by_territory
        parallel_by_territory kam-b dal-b exclusive_mandate
        parallel_by_territory kob-b kos-a
        grey ris-a x lan-a,lan-b,lan-c,lan-d,pri-a,exp-b
        grey exp-b x pri-a,ris-b,lan-c
        grey reg-e x lan-e,bus-a,kob-b
        grey kob-a x kos-a,lan-e,bus-a
        grey reg-a x bus-a
        grey een-c x kam-c,dal-c
        grey lst-b x reg-c
        grey bus-d x een-a,kob-c
        """
}
