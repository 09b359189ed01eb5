/// A fictitious hill county, a third of it in English, with a chamber that alone may issue certificates.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum HillRegion {
    static let offers = """
        ! nkv | Norrkusten Invest AB | privat | Norrkustens län
        nkv-seed | Seed rounds with co-investors | s=riskkapital n=investera lang=en | Norrkusten Invest \
        buys between 5 and 20 per cent of young technology companies in their first or second round. We \
        never invest alone.
        nkv-angel | Änglakvällen | s=natverk,riskkapital n=investera | Fyra gånger om året ställer sex bolag \
        upp på scen inför länets affärsänglar. Anmäl ditt bolag {deadline=2027-02-20|senast 20 februari \
        2027}.
        ! alf | Statliga Företagslån | statligt_bolag | Sverige
        alf-bas | Företagslånet | s=lan n=investera | Du som driver aktiebolag och vill satsa framåt kan \
        ansöka om finansiering för marknadsinsatser, ny personal eller inventarier. Beloppet bestäms efter \
        behov, dock {amount_max=10000000|inte över 10 miljoner kronor}. ¶ Vi går aldrig in ensamma. \
        Affärsbanken ska stå för minst lika mycket som vi.
        alf-mikro | Mikrolånet | s=lan n=investera | För den nystartade firman som inte får låna i banken: \
        {amount_max=200000|max 200 000 kronor} till startkostnader.
        alf-inn | Innovationslånet | s=lan,villkorslan n=investera | Utveckling av nya produkter är osäker. \
        Därför delar vi risken: går projektet inte i mål efterskänks hela eller delar av skulden.
        alf-exp | Exportlånet | s=lan n=finansiera_order | Fått en stor beställning från utlandet? Vi \
        finansierar tillverkningen tills pengarna har kommit in, {amount_max=3000000|högst 3 miljoner \
        kronor}. Är behovet större tar Svenska Exportbanken vid.
        alf-mentor | Mentor Eget Företag | s=coachning n=kompetens | Ett år tillsammans med en erfaren \
        företagsledare som lyssnar och utmanar. Mentorn arbetar ideellt och du betalar ingenting.
        ! seb | Svenska Exportbanken | statligt_bolag | Sverige
        seb-order | Financing of export orders | s=lan n=finansiera_order lang=en | Large export orders tie \
        up cash. We provide working capital of {amount_min=3000000|at least SEK 3 million} to the exporter, \
        or refinance the exporter's own bank. Interest is fixed for the whole term.
        seb-buyer | Köparkredit | s=exportkredit n=fa_betalt,finansiera_order | Vi lånar ut till er kund i \
        utlandet, så att den kan betala er kontant vid leverans. Riskgarantinämnden täcker normalt 85 \
        procent av krediten.
        seb-green | Green transition loan | s=lan n=hallbarhet,investera lang=en | A discounted rate for \
        exporters whose investment cuts emissions in line with the Paris agreement. From SEK 50 million.
        ! rgn | Riskgarantinämnden | myndighet | Sverige
        rgn-rorelse | Garanti till exportörens bank | s=garanti n=finansiera_order | Med nämnden som \
        borgensman vågar banken låna ut mer. Vi svarar för {cover_pct=75|75 procent} av kreditbeloppet och \
        banken för resten. Premien betalas av banken, som också skickar in ansökan.
        rgn-fordran | Garanti för kundens betalning | s=garanti n=fa_betalt | Skyddar mot att köparen \
        ställer in betalningarna. Vi garanterar affärer i de flesta länder. ¶ Korta krediter till köpare i \
        västvärlden lämnar vi till privata bolag, till exempel Nordisk Kreditförsäkring.
        rgn-motg | Counter-guarantees for bonds | s=garanti n=finansiera_order lang=en | When the buyer asks \
        for an advance payment bond, your bank issues it and we cover half the bank's risk.
        rgn-land | Landpolicy | s=marknadsinfo n=fa_betalt | Hur stor är risken att en stat slutar betala? \
        Nämnden klassar alla länder i sju grupper och publicerar skälen.
        ! nkf | Nordisk Kreditförsäkring | privat | Norden
        nkf-oms | Kreditförsäkring för hela försäljningen | s=forsakring n=fa_betalt | Ersättning när en \
        kund i Norden, övriga Europa eller USA går omkull eller betalar mer än sex månader för sent. Premie: \
        0,2 procent av försäljningen.
        nkf-kupp | Kreditupplysning på företag | s=marknadsinfo n=fa_betalt | Bokslut, betalningshistorik \
        och rekommenderad kreditgräns för bolag i hela världen. Pris {price=390|390 kronor} per rapport.
        ! rhn | Region Hälsinglid | region | Hälsinglids län
        rhn-check | Internationaliseringscheck | s=bidrag n=hitta_marknad,kompetens | Små bolag som vill \
        utomlands kan få hälften av kostnaden för konsulter, översättningar och marknadsundersökningar \
        betald, {amount_max=250000|upp till 250 000 kronor}. Företag i Hälsinglids län med \
        {employees_max=49|2–49 anställda}. ¶ Före ansökan ska företaget ha genomfört Exporthusets \
        exporttest.
        rhn-maskin | Stöd till maskiner och byggnader | s=bidrag n=investera | Regionen kan bevilja \
        {rate_max=35|upp till 35 procent} i bidrag när ett företag i länet bygger ut eller köper ny \
        utrustning. För gårdar och fiske finns motsvarande stöd på länsstyrelsen.
        rhn-massa | Utställningsstöd | s=bidrag n=hitta_kund | Planerar ni att visa era produkter på en \
        fackmässa utanför Sverige? Halva kostnaden för monterhyra och montertransport ersätts, \
        {amount_max=60000|dock max 60 000 kronor}. Kan användas i Exporthusets gemensamma montrar.
        rhn-dig | Digital check | s=bidrag n=digital | Pengar till konsulttimmar när verkstaden ska \
        automatiseras eller kundregistret flytta till molnet.
        rhn-vag | Vägen ut – länets exportcenter | s=information n=hitta_ratt | Sex organisationer, ett \
        telefonnummer. Vi lyssnar på vad ni vill och ser till att rätt rådgivare hör av sig inom en \
        arbetsdag. Gäller det val av land är det Exporthuset som ringer.
        ! lhn | Länsstyrelsen i Hälsinglid | lansstyrelse | Hälsinglids län
        lhn-gard | Investeringsstöd för lantbrukare och fiskare | s=bidrag n=investera | Ska du bygga \
        ladugård, anlägga bevattning eller köpa ett nytt fiskeredskap? Vi betalar 40 procent.
        lhn-check | Internationaliseringscheck | s=bidrag n=hitta_marknad,kompetens | För småföretag i \
        Hälsinglids län. Checken ger 50 procent av konsultkostnaden, {amount_max=250000|max 250 000 kronor}, \
        vid satsning på en ny marknad. Från 2026 sköts checken av regionen.
        lhn-klim | Klimatpengen | s=bidrag n=hallbarhet,investera | Upp till halva kostnaden för åtgärder \
        som ersätter olja och diesel. Bidraget får gärna förenas med ett grönt lån från Hälsinglids \
        Sparbank.
        ! hsb | Hälsinglids Sparbank | privat | Hälsinglids län
        hsb-gron | Grönt lån till företag | s=lan n=hallbarhet,investera | Ska ni byta oljepannan, sätta upp \
        solceller eller köpa ellastbilar? Räntan sänks med 0,3 procentenheter.
        hsb-fakt | Export factoring | s=lan n=finansiera_order,fa_betalt lang=en | Turn your foreign \
        invoices into cash within 24 hours. We advance 80 per cent.
        hsb-remb | Remburs och dokumentinkasso | s=handelsdokument n=fa_betalt | Tryggt betalningssätt vid \
        export: köparens bank betalar först när rätt dokument har visats upp.
        ! exh | Exporthuset | stat_naringsliv | Sverige
        exh-land | Landvalsanalys | s=radgivning n=hitta_marknad | Er rådgivare väger samman konkurrens, \
        köpkraft och tullar för tio länder och rekommenderar var ni bör börja. Kostnadsfritt för företag med \
        {employees_max=249|under 250 anställda}.
        exh-test | Exporttestet | s=radgivning n=hitta_marknad | På en timme går vi igenom var ni står: \
        produkt, pris, personal, pengar. Ni får en skriftlig bedömning av er exportmognad. Gratis.
        exh-ag | Agent and distributor search | s=partnersok n=hitta_kund lang=en | Consultants in 40 \
        countries identify, contact and interview possible agents on your behalf. Fixed fee from SEK 85,000.
        exh-mont | Gemensamma montrar | s=massa n=hitta_kund | Vi hyr golvet, bygger och bemannar. Ni tar \
        med produkten. {price=28000|28 000 kronor} per mässa.
        exh-kont | Desk abroad | s=utlandsnarvaro n=etablera lang=en | Rent a desk at one of our 30 offices \
        and let our staff handle salaries, bookkeeping and registration of your local company.
        exh-hind | Anmäl handelshinder | s=handelshinder n=regler | Har tullen i ett annat land börjat kräva \
        nya intyg, eller godkänns inte ert svenska prov? Berätta för oss. Vi tar upp det med landets \
        myndigheter utan kostnad.
        exh-kurs | Sälj på export | s=utbildning n=kompetens | Tre kursdagar för säljare som ska möta \
        utländska inköpare: förhandling, kulturskillnader och kontrakt. {price=12500|12 500 kronor}.
        exh-tull | Tullsvar | s=radgivning n=regler | Mejla er fråga om tullsatser, ursprungsregler eller \
        exportkontroll. Svar inom två arbetsdagar, utan kostnad.
        ! hhk | Hälsinglids Handelskammare | handelskammare | Hälsinglids län
        hhk-urs | Ursprungsintyg och stämplade fakturor | s=handelsdokument n=dokument | För företag i \
        Hälsinglids län. Intyget visar var varan är gjord. 300 kronor, 180 för medlemmar.
        hhk-ata | ATA-carnet för varor på resa | s=handelsdokument n=dokument | Ska ni visa prover utanför \
        EU och ta hem dem igen? Med carneten slipper ni betala tull och moms vid gränsen. Utfärdas av oss \
        för Hälsinglids län.
        hhk-inco | Incoterms 2020 – halvdag | s=utbildning n=regler,kompetens | Vem betalar frakten och när \
        går risken över? Praktiska övningar. Alla är välkomna oavsett ort. {price=2400|2 400 kronor}.
        hhk-klubb | Exportlunchen | s=natverk n=kompetens | Tredje torsdagen varje månad äter medlemmarna \
        lunch och berättar om sina affärer i utlandet.
        hhk-resa | Inköparresa: Hamburgs hamn | s=delegation n=hitta_kund | Besök hos fyra rederier och \
        deras inköpschefer {date=2027-05-11|11–13 maj 2027}. Arrangeras med Exporthuset. {price=9800|9 800 \
        kronor} exklusive resa.
        hhk-avtal | Kontraktskollen | s=radgivning n=ip_avtal | En advokat läser igenom ert \
        återförsäljaravtal innan ni skriver på. Två timmar ingår för medlemmar.
        ! skk | Södra Kustens Handelskammare | handelskammare | Kustlands län
        skk-urs | Certificates of origin and attested invoices | s=handelsdokument n=dokument lang=en | We \
        are the only body entitled to issue certificates of origin in Kustland County. Order online before \
        noon and collect the same day.
        skk-ata | ATA-carnet | s=handelsdokument n=dokument | Tullfritt tillfälligt in i 79 länder. Vi \
        utfärdar carneter till bolag i Kustlands län.
        skk-inco | Leveransvillkor i praktiken | s=utbildning n=regler,kompetens | Webbkurs på tre timmar om \
        Incoterms, transportförsäkring och skador under färd. Öppen för deltagare i hela landet.
        ! een | Europe Desk Mitt | eu_natverk | Sverige
        een-match | Matchmaking days | s=partnersok n=hitta_kund lang=en | Twenty-minute meetings with \
        companies from thirty countries at fairs around Europe. You choose whom to meet from the online \
        profiles. No fee.
        een-prof | Partnerprofil | s=partnersok n=hitta_kund | Vi skriver tillsammans en annons om vad ni \
        söker – tillverkare, agent eller forskningspartner – och sprider den i 50 länder. Gratis för \
        småföretag.
        een-ce | Does my product meet EU rules? | s=radgivning n=regler lang=en | Ask our advisers about CE \
        marking, chemicals, packaging and labelling before you sell in another member state. Free.
        een-fond | Vägvisare till EU-pengar | s=radgivning n=investera | Vilket program passar er \
        innovation? Vi läser av projektidén, pekar ut rätt utlysning och granskar ansökan innan den skickas.
        een-gron | Sustainability check | s=radgivning n=hallbarhet lang=en | A specialist visits your \
        factory, measures energy and waste, and writes a plan that your customers will accept.
        ! ink | Gnistan | akademi_inkubator | Hälsinglids län
        ink-plats | Gnistans inkubator | s=inkubator n=investera | Tolv bolag åt gången får rum, coach och \
        nätverk medan idén blir en affär. Antagning två gånger om året.
        ink-ver | Verifieringspengar | s=bidrag n=investera | Upp till {amount_max=80000|80 000 kronor} för \
        att pröva om tekniken håller. Bara för bolag som är antagna till Gnistans inkubator.
        ink-eu | Horisontverkstad | s=radgivning,utbildning n=investera | Vi sitter bredvid när ni skriver \
        er ansökan till EU:s ramprogram, från utlysning till budget.
        ink-land | Landa mjukt | s=utlandsnarvaro n=etablera | Vår systerinkubator i Helsingfors lånar ut \
        skrivbord i tre månader till bolag från Gnistans inkubator.
        ! lid | Lidby kommun | kommun | Lidby
        lid-guide | Företagsguiden | s=information n=hitta_ratt | Osäker på vem som beslutar om vad? Guiden \
        på näringslivskontoret följer ditt ärende genom hela kommunhuset. Vill du exportera bokar vi ett \
        samtal hos Vägen ut.
        lid-tomt | Här kan du bygga | s=information n=- | Industrimark, kontor och butikslägen i Lidby, på \
        karta.
        lid-start | Tänker du starta eget? | s=radgivning n=investera | Kom förbi och bolla idén med vår \
        rådgivare. Det kostar inget. För dig som bor i Lidby.
        lid-massa | Lidby på mässa | s=bidrag n=hitta_kund | Kommunen ger 10 000 kronor till företag i Lidby \
        som ställer ut i utlandet. Pengarna kan inte kombineras med regionens utställningsstöd.
        ! ask | Askö kommun | kommun | Askö
        ask-tomt | Mark och lokaler | s=information n=- | Letar du plats för verksamheten på Askö? Vi visar \
        vad som är ledigt.
        ask-start | Starta företag på ön | s=radgivning n=investera | Boka en gratis timme med kommunens \
        företagsrådgivare om affärsplan, bolagsform och tillstånd.
        ask-lan | Ö-lånet | s=lan n=investera | Nya företag på Askö kan låna 50 000 kronor räntefritt till \
        inventarier.
        """

    static let relations = """
        same lhn-check rhn-check substitutes
        hands_off_to alf-exp seb-order
        hands_off_to rgn-fordran nkf-oms partial
        hands_off_to rhn-maskin lhn-gard
        hands_off_to rhn-vag exh-land
        hands_off_to lid-guide rhn-vag
        complements rhn-massa exh-mont
        complements lhn-klim hsb-gron
        requires rhn-check exh-test
        partial rhn-massa lid-massa substitutes
        partial hsb-gron seb-green substitutes
        partial exh-ag een-prof substitutes
        partial exh-ag een-match substitutes
        partial een-fond ink-eu substitutes
        substitutes hhk-inco skk-inco partial
        partial alf-mikro ask-lan substitutes
        partial exh-kont ink-land substitutes
        exclusive_mandate hhk-urs skk-urs parallel_by_territory
        parallel_by_territory hhk-ata skk-ata exclusive_mandate
        parallel_by_territory lid-tomt ask-tomt
        parallel_by_territory lid-start ask-start
        grey rgn-rorelse x alf-exp,seb-order,seb-buyer,alf-bas,hsb-fakt,hsb-gron
        grey rgn-motg x alf-exp,seb-order,hsb-fakt,hsb-remb
        grey seb-buyer x rgn-fordran,nkf-oms,rgn-rorelse,hsb-remb,hsb-fakt,alf-exp
        grey hsb-remb x rgn-fordran,nkf-oms,hhk-urs,skk-urs,nkf-kupp
        grey hsb-fakt x seb-order,alf-exp,nkf-oms,rgn-fordran
        grey rgn-land x nkf-kupp
        grey alf-exp x rgn-motg
        grey lhn-klim x rhn-maskin,seb-green
        grey nkv-seed x ink-plats
        grey nkv-angel x ink-plats
        grey alf-inn x ink-ver,rhn-check
        grey alf-mentor x hhk-klubb,ink-plats,lid-start,ask-start
        grey lid-start,ask-start x ink-plats,lid-guide,lid-tomt,ask-tomt,rhn-vag,exh-test,een-fond,ink-eu
        grey rhn-vag x exh-test,lid-guide,exh-land
        grey exh-kurs x hhk-inco,skk-inco,hhk-klubb
        grey exh-tull x hhk-inco,skk-inco,een-ce,hhk-urs,skk-urs,hhk-ata,skk-ata
        grey exh-hind x een-ce,hhk-urs,skk-urs
        grey hhk-resa x exh-ag,een-match,een-prof,exh-mont
        grey exh-mont x een-match
        grey rhn-check,lhn-check x exh-land
        grey alf-bas x hsb-gron,ask-lan,seb-green
        grey alf-mikro x hsb-gron
        grey lid-guide x ask-tomt,ask-start
        grey een-gron x seb-green
        grey hhk-avtal x exh-kurs
        """
}
