/// Whole offerings of our own invention, marked as in ``FieldExamples``: what one sentence means may hang on another.
enum OfferingExamples {
    static let swedish = """
        # Tillväxtlån
        Lånebeloppet är [amount_min=100000|lägst 100 000] och [amount_max=5000000|högst 5 miljoner kronor].
        Löptiden är [term_months=60|fem år] och de [grace_months=12|första tolv månaderna] är amorteringsfria.
        Räntan ligger för närvarande på [interest=7.95|7,95 %].
        Målgruppen är aktiebolag med [employees_max=249|färre än 250 anställda] och en årsomsättning som [turnover_max=50000000|inte överstiger 50 miljoner euro].
        Du får besked [processing_days=14|inom två veckor].
        # Affärscheck för internationalisering
        Checken är på [amount_min=50000|50 000]–[amount_max=250000|250 000 kr] och täcker [rate_max=50|maximalt 50 %] av projektets kostnader.
        Företaget ska ha [employees_min=2|mellan 2] och [employees_max=49|49 anställda] och [turnover_min=3000000|minst 3 mnkr] i omsättning.
        Medfinansiering med [own_share_min=50|minst 50 procent] krävs.
        Sista ansökningsdag > [deadline=2027-02-15|15 februari 2027]
        Budget > [budget=4000000|4 miljoner kronor]
        # Exportcheck
        Med exportchecken kan du anlita extern expertis. Stödet ges med [rate_max=75|upp till 75 procent] av de godkända kostnaderna.
        Du kan söka [amount_max=100000|högst 100 000 kronor] under en treårsperiod.
        Ansökan stänger [deadline=2027-03-31|den 31 mars 2027 kl. 23.59].
        # Frukostseminarium om frihandelsavtal
        Välkommen till ett frukostseminarium [date=2027-02-04|torsdag 4 februari 2027] kl. 8–9.30.
        Det är [cost=gratis|kostnadsfritt] att delta men anmälan krävs, [deadline=2027-02-01|senast 1 februari].
        # Rörelsekreditgaranti
        Vi delar risken med banken genom att garantera [cover_pct=80|80 procent] av kreditbeloppet.
        Garantin kan ges för krediter på [amount_max=100000000|högst 100 Mkr] och med en löptid på [term_months=36|högst tre år].
        Företaget ska omsätta [turnover_max=5000000000|mindre än 5 miljarder kronor] per år.
        # Kurs: Incoterms
        När > [date=2027-04-21|21 april 2027], 09.00–16.00
        Pris > [price_member=3900|3 900 kr] (medlem), [price=5200|5 200 kr] (icke medlem)
        Antal platser > [seats=20|20]
        # Mentorprogram
        Under ett år får du [hours=15|15 timmar] med en erfaren mentor.
        Programmet är [cost=gratis|gratis] för bolag som är [age_max_years=3|yngre än tre år].
        Nästa omgång startar [date=2027-09-01|1 september 2027].
        # Ursprungscertifikat
        Pris medlemmar > [price_member=310|310 kr]
        Pris övriga > [price=520|520 kr]
        Handläggningstid > [processing_days=1|1 arbetsdag]
        # Inkubatorplats
        Du kan sitta hos oss i [term_months=24|högst 24 månader]. Hyran är [price=2500|2 500 kr] i månaden.
        För bolag som startades för [age_max_years=2|mindre än två år] sedan.
        # Partnersökning
        Via nätverket når du partner i [countries=60|över 60 länder].
        Tjänsten kostar [price=35000|35 000 kronor] exklusive moms och tar ungefär sex veckor.
        Kontakta oss på [contact=partner@natverket.se|partner@natverket.se].
        # Innovationsbidrag
        Ni kan få [amount_max=300000|300 000 kr], dock [rate_max=70|högst 70 procent] av era kostnader.
        Utlysningen är öppen [opens=2027-01-11|11 januari] – [deadline=2027-02-28|28 februari 2027].
        Totalt finns [budget=12000000|12 miljoner kronor] att söka.
        Besked > Senast i maj 2027
        # Växtkraft
        Bidrag på [amount_max=200000|upp till 200 tkr] för små företag ([employees_max=9|max 9 anställda]).
        Du kan ansöka [availability=lopande|löpande under hela året].
        Egen insats: [own_share_min=40|minst 40 %].
        # Exportlån för hantverkare
        Låna från [amount_min=20000|20 000 kronor] och [amount_max=500000|upp till en halv miljon].
        Lånet löper på [term_months=36|36 månader] utan amortering de [grace_months=6|första sex månaderna].
        Vi grundades 1994 och har 40 anställda på 12 orter.
        Sedan starten har vi lånat ut 900 miljoner kronor.
        # Energisamtal
        En rådgivare kommer hem till företaget [cost=gratis|utan kostnad]. Boka på [contact=0910-12 34 56|0910-12 34 56].
        I kommunen finns 1 200 företag och 35 000 invånare.
        # Landsbygdsstöd
        Stödet täcker [rate=40|40 procent] av investeringen, som ska uppgå till [amount_min=200000|minst 200 000 kronor].
        Ansökningar som kommit in [deadline=2027-04-30|senast den 30 april 2027] prioriteras.
        Läs mer i förordning (2015:407).
        # Juridisk rådgivning
        Medlemmar får [hours=3|tre timmar] rådgivning utan kostnad per år. Därefter kostar det [price=1200|1 200 kr] i timmen.
        # Ägarskifteslån
        [amount_max=2000000|Max 2 miljoner kronor]. Banken ska bidra med minst 50 procent av finansieringen.
        Amorteringstid [term_months=84|7 år], varav [grace_months=12|ett år] kan vara amorteringsfritt.
        """

    static let english = """
        # Export Credit Insurance
        We cover [cover_pct=90|90 percent] of the loss if your buyer does not pay.
        Available for credits of [term_months=24|up to 24 months] and contracts [amount_min=500000|from SEK 500,000].
        You will hear from us [processing_days=10|within ten working days].
        # Growth Voucher
        The voucher pays for [rate_max=60|no more than 60 per cent] of consultancy fees, [amount_max=80000|up to EUR 80,000].
        Companies must have [employees_min=5|at least 5] and [employees_max=249|at most 249 employees].
        Apply [deadline=2027-05-01|no later than 1 May 2027].
        # Trade Mission to Toronto
        Join us in Toronto on [date=2027-06-14|14–17 June 2027]. The fee is [price=18500|SEK 18,500] excluding VAT.
        There is room for [seats=15|15 participants].
        """

    /// Figures that are none of the offering's.
    static let withoutFields = """
        # Om oss
        Vi har funnits sedan 1975 och har 60 medarbetare på fyra kontor.
        Under 2025 hjälpte vi 800 företag i länet, en ökning med 12 procent.
        Omsättningen var 45 miljoner kronor förra året.
        Länet står för 9 procent av Sveriges export, 120 miljarder kronor.
        # Exportprogram för träbranschen
        Sverige exporterar trävaror för 50 miljarder kronor om året till 80 länder.
        Vi söker dig som har varit anställd i minst fem år.
        Programmet bygger på fyra moduler med två veckors mellanrum.
        Enligt en undersökning från maj 2026 vill 65 procent av företagen exportera mer.
        Läs vår rapport från den 12 maj 2026.
        # Rådgivning om tull
        Från den 1 juli 2028 gäller nya tullregler för paket under 150 euro.
        Momsen är 25 procent.
        Vi svarar i telefon vardagar 9–12.
        Frihandelsavtalet tar bort 98 procent av tullarna.
        # Investeringsstöd
        Stödet betalas ut i efterskott. Du måste slutredovisa inom 60 dagar.
        Projektet får pågå i tre år.
        Exempel: Bageriet fick 85 000 kronor till en ny ugn.
        Investeringar under 50 000 kronor stöds inte.
        Du kan inte få stöd om du redan har fått 300 000 euro i stöd av mindre betydelse under tre år.
        Anna Ek, handläggare, har arbetat här i tio år.
        # Företagslån
        Dröjsmålsräntan är 16 procent.
        Förra året lånade vi ut 250 miljoner kronor till 400 bolag.
        Senast uppdaterad den 3 maj 2026.
        Borgen krävs för halva lånet.
        """
}
