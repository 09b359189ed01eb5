/// A fictitious harbour county whose pages say things in other words.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum HavenRegion {
    static let offers = """
        ! kap | Kapitalhuset Norrskär | statligt_bolag | Norrskärs län
        kap-a | Tillväxtlån | s=lan n=investera | Ska ni bygga ut, köpa en maskin eller ta över ett annat \
        företag? Vi går in tillsammans med er bank och lånar ut {amount_max=8000000|högst 8 miljoner \
        kronor}. Räntan ligger något över bankens.
        kap-b | Startkredit | s=lan n=investera | För bolag yngre än tre år som inte har säkerheter nog för \
        banken. {amount_max=250000|Upp till 250 000 kronor}, amorteringsfritt första halvåret.
        kap-c | Orderkredit för utlandsaffärer | s=lan n=finansiera_order | Fått en stor beställning från \
        utlandet men måste köpa in material innan kunden betalar? Då lägger vi ut pengarna. Behövs mer än \
        {amount_max=5000000|5 miljoner kronor} tar Utlandsbanken hand om affären. ¶ Statens Exportgarantier \
        står för halva risken, vilket gör att vi vågar mer.
        kap-d | Senior vid din sida | s=coachning n=kompetens | Under ett år träffar du varje månad en \
        person som själv har byggt och sålt ett företag. Det kostar ingenting och det som sägs stannar \
        mellan er.
        kap-e | Utlandskollen | s=radgivning n=hitta_marknad | Är ni mogna att sälja utanför Sverige? På tre \
        timmar går vår rådgivare igenom produkt, pris och kapacitet och föreslår var ni bör börja. ¶ \
        Genomförs i Region Norrskärs regi, och regionen står för kostnaden.
        kap-f | Innovationslån | s=villkorslan n=investera | Lån som skrivs av om idén inte håller. För \
        bolag som sitter i Tallbackens inkubator Växthuset; andra kan tyvärr inte söka.
        ! kre | Statens Exportgarantier | myndighet | Sverige
        kre-a | Delad orderrisk | s=garanti n=finansiera_order | Den som ger er rörelsekapital kan lämna \
        över halva kreditrisken till oss. Det är banken eller kreditgivaren som ansöker, inte ni.
        kre-b | Skydd om köparen inte betalar | s=garanti n=fa_betalt | En utländsk köpare går i konkurs, \
        eller så stoppas betalningen av en myndighet: garantin ersätter {cover_pct=90|90 procent} av \
        förlusten. Fordringar med kredittid under två år på köpare i EU försäkras på den privata marknaden, \
        till exempel hos Försäkringsbolaget Polstjärnan.
        kre-c | Country risk map | s=marknadsinfo n=hitta_marknad lang=en | How risky is it to sell to Kenya \
        or Brazil? We publish an assessment for 180 countries, free for anyone to read.
        ! bol | Utlandsbanken | statligt_bolag | Sverige
        bol-a | Big-ticket working capital | s=lan n=finansiera_order lang=en | Swedish exporters with large \
        contracts may borrow {amount_min=5000000|from SEK 5 million} to cover production costs until the \
        buyer abroad has paid. A guarantee from Statens Exportgarantier is normally part of the package.
        bol-b | Köparfinansiering | s=exportkredit n=fa_betalt | Er kund får låna av oss och betalar över \
        tio år. Ni får betalt när leveransen är gjord. ¶ En garanti från Statens Exportgarantier mot att \
        köparen inte betalar måste finnas på plats innan avtalet skrivs.
        ! reg | Region Norrskär | region | Norrskärs län
        reg-a | Internationaliseringsstöd | s=bidrag n=hitta_marknad,kompetens | Ett projektbidrag som \
        täcker {rate=50|50 procent} av konsultkostnaden när ett företag med {employees_max=49|högst 49 \
        anställda} tar steget ut i världen, dock {amount_max=200000|högst 200 000 kronor}. Ansökan prövas \
        bara om Utlandskollen är gjord.
        reg-b | Byggnads- och maskinbidrag | s=bidrag n=investera | Företag som investerar i lokaler eller \
        utrustning i länet kan få {rate_max=25|upp till 25 procent} av utgiften. Jordbruksföretag prövas i \
        stället av länsstyrelsen.
        reg-c | Energispararen | s=bidrag n=hallbarhet | Vi bekostar hälften av en energikartläggning och av \
        de åtgärder den pekar ut.
        reg-d | En dörr in | s=information,radgivning n=hitta_ratt | Osäker på vart du ska vända dig? Slå en \
        signal. Vi vet vem i länet som löser din fråga om utlandet och ser till att hen ringer upp dig.
        reg-e | Utlandskollen | s=radgivning n=hitta_marknad | Regionens kostnadsfria temperaturmätare för \
        företag som funderar på export. Mötet hålls av Kapitalhuset Norrskär för vår räkning.
        reg-f | Mässbidrag | s=bidrag n=hitta_kund | Ställer ni ut på mässa utanför Norden? Sök bidrag till \
        hyra av golvyta och frakt, {amount_max=60000|som mest 60 000 kronor} per mässa.
        reg-g | Exportsteget | s=program n=hitta_marknad,kompetens | Ett halvårs utvecklingsprogram för \
        småföretag på väg ut på sin första utlandsmarknad. Upphandlad leverantör är Navigare.
        reg-h | E-handelscheck | s=bidrag n=digital | Hälften av räkningen från en konsult som bygger er \
        webbutik för utländska kunder, {amount_max=75000|högst 75 000 kronor}.
        ! lst | Länsstyrelsen i Norrskär | lansstyrelse | Norrskärs län
        lst-a | Stöd till ladugårdar och växthus | s=bidrag n=investera | Lantbrukare som bygger nytt eller \
        bygger om kan ansöka om ersättning för {rate_max=40|upp till 40 procent} av kostnaden.
        lst-b | Utsläppspengen | s=bidrag n=hallbarhet | Pengar till åtgärder som sänker utsläppen av \
        växthusgaser: byte av panna, laddstolpar, isolering. Får kombineras med regionens Energispararen, \
        men inte för samma kostnad.
        ! kam | Norrskärs Handelskammare | handelskammare | Norrskärs län
        kam-a | Intyg om ursprung | s=handelsdokument n=dokument | Stämplas inom en timme för företag med \
        säte i Norrskär. Utanför länet är det er egen kammare som gäller.
        kam-b | Tullpass för varor (ATA) | s=handelsdokument n=dokument | Ta med demonstrationsmaskinen till \
        mässan i Zürich utan att betala tull. Carneten löser du hos oss om ditt företag finns i Norrskärs \
        län.
        kam-c | Exporträtt på en dag | s=utbildning n=regler,kompetens | Kursen för dig som fyller i \
        tullpapper, väljer leveransvillkor och klassificerar varor. {price=5200|5 200 kr}, medlem \
        {price_member=3900|3 900 kr}. Alla är välkomna.
        kam-d | Exportklubben | s=natverk n=kompetens | Sex luncher per år där exportchefer byter \
        erfarenheter. Ingår i medlemskapet.
        kam-e | Adeptprogrammet | s=coachning n=kompetens | Vi parar ihop dig med en erfaren \
        näringslivsprofil ur vårt nätverk. Tio samtal under tolv månader, utan avgift.
        kam-f | Affärsresa till Polen | s=delegation n=hitta_kund | Följ med till Gdansk och Warszawa den \
        {date=2027-04-19|19 april 2027}. Utlandsrådet bokar möten med inköpare åt var och en.
        kam-g | Europakontakten | s=partnersok n=hitta_kund | Hos oss sitter Europeiska Företagsnätets \
        rådgivare för Norrskär. De för in er i nätets databas över företag som söker köpare och samarbeten.
        kam-h | Vidimering av handlingar | s=handelsdokument n=dokument | Handelskammaren är den enda i \
        Norrskär som får bestyrka fakturor och fullmakter för arabländerna.
        ! ska | Skogsbygdens Handelskammare | handelskammare | Skogsbygds län
        ska-a | Certificates of origin | s=handelsdokument n=dokument lang=en | Companies in Skogsbygds län \
        get their export papers stamped at our counter or online.
        ska-b | ATA-carneter | s=handelsdokument n=dokument | Ingen annan än vi har rätt att ställa ut \
        carneter i Skogsbygds län. Giltig ett år.
        ska-c | Tullskola | s=utbildning n=regler,kompetens | Två förmiddagar på webben om tulltaxan, \
        Incoterms och proformafakturor. Deltagare från hela landet. {price=4800|4 800 kronor}.
        ska-d | Invoices and deeds for use abroad | s=handelsdokument n=dokument lang=en | We certify \
        invoices, powers of attorney and price lists for firms in Skogsbygds län.
        ! swe | Utlandsrådet | stat_naringsliv | Sverige
        swe-a | Where should we sell next? | s=radgivning,marknadsinfo n=hitta_marknad lang=en | An adviser \
        compares demand, competition and price levels in up to five countries and tells you which to enter \
        first. Fee on request.
        swe-b | Säljkanaler | s=partnersok n=hitta_kund | Vi letar upp, granskar och kontaktar tänkbara \
        återförsäljare på plats i 35 länder. Ni får en kortlista och bokade samtal. Timarvode.
        swe-c | Eget kontor utan eget bolag | s=utlandsnarvaro n=etablera | Skrivbord, telefon och anställd \
        säljare i Mumbai, Shanghai eller São Paulo. Vi sköter löner och bokföring tills ni startar egen \
        verksamhet.
        swe-d | Polenresan | s=delegation n=hitta_kund | Tillsammans med Norrskärs Handelskammare ordnar vi \
        en resa till Gdansk och Warszawa den {date=2027-04-19|19 april 2027} med förbokade inköpsmöten.
        swe-e | Sverigemontern | s=massa n=hitta_kund | Dela yta med andra svenska bolag på Hannover Messe. \
        Företag i Norrskär kan använda regionens mässbidrag.
        swe-f | Trade barriers desk | s=handelshinder n=regler lang=en | Goods stuck at a border outside the \
        EU? Our lawyers talk to the authorities there.
        ! een | Europeiska Företagsnätet | eu_natverk | Sverige
        een-a | Meet your match in Europe | s=partnersok n=hitta_kund lang=en | Post a profile and we \
        introduce you to buyers, suppliers or licensing partners in 60 regions. The service costs nothing.
        een-b | Kemikalier, märkning och produktkrav | s=radgivning n=regler | Ställ frågan till oss: vad \
        krävs för att få sälja produkten i Frankrike? Svar inom tre dagar, gratis. Gäller det länder utanför \
        EU svarar Utlandsrådet.
        een-c | Bollplank inför EU-ansökan | s=radgivning n=investera | Horisont Europa, EIC eller LIFE? Vi \
        hjälper er att välja utlysning och läser ert utkast.
        ! ink | Tallbacken Science Park | akademi_inkubator | Norrskärs län
        ink-a | Fundraising in Brussels | s=radgivning n=investera lang=en | Tech companies get help to find \
        the right European call and someone who reviews the proposal before it goes in. Free of charge.
        ink-b | Växthuset | s=inkubator n=investera | Arton månader med affärscoach, kontorsplats och \
        tillgång till labb för forskningsnära bolag. Du blir antagen efter intervju.
        ink-d | Founder sparring | s=coachning n=kompetens lang=en | Once a month you sit down with a \
        seasoned entrepreneur who has been there before. For founders of young tech companies. No fee.
        ! vik | Viksunda kommun | kommun | Viksunda
        vik-a | Fråga näringslivsenheten | s=information,radgivning n=hitta_ratt | Vi lotsar företag i \
        Viksunda genom kommunens tillstånd. Gäller det affärer utomlands lämnar vi över till En dörr in på \
        regionen.
        vik-b | Mark att bygga på | s=information n=- | Planlagda tomter i Viksunda med bredband och väg \
        framdragna.
        vik-c | Utställarpeng | s=bidrag n=hitta_kund | Den som driver företag i Viksunda får tillbaka 10 \
        000 kronor av vad det kostar att stå med på en utländsk mässa.
        ! ber | Bergfors kommun | kommun | Bergfors
        ber-a | Tomter och industrihus | s=information n=- | Just nu finns fyra tomter och två lokaler för \
        verksamheter i Bergfors.
        ber-b | Vem svarar på vad? | s=information n=hitta_ratt | Vår företagskoordinator i Bergfors talar \
        om vilken instans som löser ditt bekymmer.
        ber-c | Nätbutikspengen | s=bidrag n=digital | Bergfors kommun lägger 20 000 kronor när en lokal \
        handlare öppnar webbutik och tar in hjälp utifrån.
        ber-d | Lånefonden för nya företag | s=lan n=investera | Kommunens fond lånar ut \
        {amount_max=100000|högst 100 000 kronor} till den som startar i Bergfors och har fått nej av banken.
        ! pol | Försäkringsbolaget Polstjärnan | privat | Sverige
        pol-a | Fakturaskydd | s=forsakring n=fa_betalt | Trygghet när du säljer på kredit till företag i \
        Europa. Betalar inte köparen betalar vi.
        ! nav | Navigare Affärsutveckling AB | privat | Norrskärs län
        nav-a | Exportsteget | s=program n=hitta_marknad,kompetens | Fyra workshoppar och sex timmar egen \
        coachning för företag som ska börja exportera. Vi levererar programmet på beställning av Region \
        Norrskär; deltagandet är kostnadsfritt.
        nav-b | Webbshop över gränsen | s=radgivning n=digital | Vi sätter upp betalning, frakt och moms för \
        nätbutiker som ska sälja i Tyskland och Norge. 1 100 kr i timmen.
        """

    static let relations = """
        same kap-e reg-e
        same kam-f swe-d
        same nav-a reg-g
        same kam-g een-a partial,substitutes
        substitutes kap-d kam-e partial
        substitutes kam-c ska-c partial
        substitutes een-c ink-a partial
        partial kap-d ink-d substitutes
        partial kam-e ink-d substitutes
        partial swe-b een-a substitutes
        partial swe-b kam-g substitutes
        partial reg-f vik-c substitutes
        partial reg-d ber-b substitutes
        partial reg-h ber-c substitutes
        partial kap-b ber-d substitutes
        complements kap-c kre-a
        complements bol-a kre-a
        complements lst-b reg-c partial
        complements swe-e reg-f
        hands_off_to kap-c bol-a
        hands_off_to kre-b pol-a partial
        hands_off_to reg-b lst-a
        hands_off_to een-b swe-f
        hands_off_to vik-a reg-d
        requires reg-a kap-e
        requires kap-f ink-b
        requires bol-b kre-b complements
        parallel_by_territory kam-a ska-a
        parallel_by_territory vik-b ber-a
        parallel_by_territory vik-a ber-b
        exclusive_mandate kam-b ska-b parallel_by_territory
        exclusive_mandate kam-h ska-d parallel_by_territory
        grey reg-d x kap-e,nav-a,vik-b,ber-a
        grey kap-e,reg-e,reg-g,nav-a,reg-a,swe-a,kre-c x kap-e,reg-e,reg-g,nav-a,reg-a,swe-a,kre-c
        grey nav-a,reg-g x kam-c,ska-c,kap-d,kam-e,ink-d
        grey ink-b x kap-d,kam-e,kap-b,een-c
        grey kre-a x kap-a,kap-b,ber-d
        grey kre-b x bol-a,kap-c
        grey bol-b x pol-a,kap-c,kre-a
        grey swe-b,een-a,kam-g x kam-f,swe-d,swe-e
        grey swe-e x vik-c,kam-f
        grey een-b x kam-c,ska-c
        grey reg-b x lst-b
        grey reg-c x lst-a
        grey vik-a x ber-a
        grey vik-b x ber-b
        grey kam-a,kam-b,kam-h x ska-a,ska-b,ska-d
        grey kap-f x een-c
        grey nav-b x reg-h,ber-c
        grey pol-a x kre-a
        grey bol-a x kap-a
        """
}
