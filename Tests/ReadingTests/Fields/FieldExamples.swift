/// Sentences of our own about offerings that do not exist, each with the fields that it states.
///
/// `[field=value|words]` marks a field with its words; `Label > text` is a labelled fact, `# title` the offering's title.
enum FieldExamples {
    static let swedish = """
        # Havslånet
        Du kan låna [amount_min=120000|mellan 120 000] och [amount_max=2500000|2,5 miljoner kronor] till utrustning.
        Vi lånar ut [amount_max=400000|högst 400 000 kronor] till bolag med [employees_max=49|färre än 50 anställda].
        Lånet betalas tillbaka på [term_months=66|fem och ett halvt år].
        De första [grace_months=6|sex månaderna] är amorteringsfria.
        Räntan är just nu [interest=6.4|6,4 procent].
        Den som sparar energi får en ränterabatt på [interest_discount=0.5|0,5 procentenheter].
        Löptid > [term_months=48|48 månader]
        Besked lämnas [processing_days=10|inom tio arbetsdagar].
        Företaget ska ha [employees_min=3|minst tre] och [employees_max=30|högst 30 medarbetare].
        Bolaget får vara [age_max_years=4|högst fyra år gammalt].
        Du ska omsätta [turnover_min=3000000|minst 3 miljoner kronor].
        Banken står för minst hälften av summan.
        Belopp > [amount_max=750000|upp till 750 000 kronor]
        # Mässbidraget
        Bidraget täcker [rate_max=45|högst 45 procent] av monterhyran, [amount_max=60000|dock max 60 000 kr].
        Du får ersättning för [rate=55|55 procent] av kostnaderna.
        Resten, [own_share_min=45|45 procent], betalar du själv.
        Egeninsatsen är [own_share_min=30|minst 30 procent].
        För företag med [employees_min=2|2][employees_max=40|–40 anställda].
        Ansök [deadline=2027-03-15|senast den 15 mars 2027].
        Sista ansökningsdag > [deadline=2027-04-01|1 april 2027]
        Ansökan öppnar [opens=2027-02-01|1 februari 2027].
        Ansökan är öppen [opens=2027-02-01|1 februari]–[deadline=2027-02-28|28 februari 2027].
        Utlysningen har en budget på [budget=7500000|7,5 miljoner kronor].
        I år fördelar vi [budget=3000000|3 miljoner kronor].
        Ansökan > [availability=lopande|Löpande]
        Vi tar emot ansökningar [availability=lopande|året runt].
        Kommunen ger [amount_max=15000|15 000 kronor] till din första mässa.
        Stöden får tillsammans uppgå till 300 000 kronor.
        I fjol beviljade vi 12 miljoner kronor.
        Av dem som fick stöd växte 80 procent.
        Hur mycket? > [amount_min=70000|70 000][amount_max=350000|–350 000 kr]
        Minsta belopp är [amount_min=12000|12 000 kronor].
        Vi bekostar [rate_max=85|upp till 85 procent] av provtagningen.
        Nästa ansökningsomgång: [opens=2027-01-12|12 januari]–[deadline=2027-02-06|6 februari 2027].
        Nästa stoppdatum: [deadline=2027-04-16|16 april 2027].
        Ansök [deadline=2027-02-11|före midnatt den 11 februari 2027].
        Ansökan ska vara hos oss [deadline=2027-05-20|20 maj 2027].
        Beslut ges [processing_days=16|cirka 16 arbetsdagar] efter att ansökan är komplett.
        # Köpgarantin
        Vi täcker [cover_pct=70|70 procent] av förlusten.
        Garantin omfattar [cover_pct=60|60 procent] av krediten, [amount_max=20000000|upp till 20 miljoner kronor].
        Garantin gäller i [term_months=24|två år].
        Köparens kredit får vara [term_months=18|högst 18 månader].
        Koncernen får omsätta [turnover_max=500000000|högst 500 miljoner kronor].
        Affärer [amount_min=40000|från 40 000 kronor].
        # Kurs i exportteknik
        Kursen hålls [date=2027-03-09|9 mars 2027] kl. 9–16 och kostar [price=3900|3 900 kr].
        Pris > [price=2600|2 600 kr]
        Medlemmar betalar [price_member=1800|1 800 kr], övriga [price=2700|2 700 kr].
        [price_member=950|950 kr] för medlemmar och [price=1400|1 400 kr] för icke-medlemmar.
        Det finns [seats=24|24 platser].
        Anmäl dig [deadline=2027-03-01|före den 2 mars 2027].
        Deltagaravgift [price=500|500 kr] exklusive moms.
        Datum > [date=2027-05-20|20 maj 2027]
        [price=460|460 kr] (medlem [price_member=340|340 kr])
        Startdatum > [date=2027-02-10|2027-02-10]
        Vi tar med [seats=14|14 bolag] till mässan.
        # Exportrådgivning
        Tid > [hours=7|7 timmar]
        Leverans > [processing_days=28|inom fyra veckor]
        Rådgivningen är [cost=gratis|kostnadsfri].
        Du får [hours=20|20 timmar] rådgivning, [cost=gratis|helt utan kostnad].
        Rådgivare finns på plats i [countries=38|38 länder].
        Skriv till [contact=export@exempel.se|export@exempel.se] så svarar vi [processing_days=1|nästa arbetsdag].
        Ring [contact=090-12 34 56|090-12 34 56].
        För bolag med [employees_max=249|under 250 anställda] och [turnover_max=50000000|högst 50 miljoner euro] i omsättning.
        Vi har 120 medarbetare i hela landet.
        Vi har funnits i 30 år.
        Projektet pågår till och med den 31 december 2027.
        Vi har öppet tolv timmar om dygnet.
        Vår årsrapport från den 3 maj 2026 finns att läsa.
        Beloppet måste rekvireras inom 14 dagar.
        """

    static let english = """
        # Harbour Loan
        Borrow [amount_max=300000|up to SEK 300,000] for machines.
        For companies with [employees_max=9|fewer than 10 employees].
        Repaid over [term_months=30|two and a half years].
        You get an answer [processing_days=5|within five working days].
        The interest rate is [interest=5.5|5.5 percent].
        No repayments for the first [grace_months=12|12 months].
        Repayable over [term_months=84|up to seven years].
        # Trade Fair Grant
        The total envelope is [budget=1500000|EUR 1.5 million].
        The grant covers [rate_max=50|up to 50 percent] of the costs, [amount_max=40000|at most SEK 40,000].
        Apply [deadline=2027-03-15|by 15 March 2027].
        The call opens on [opens=2027-02-01|1 February 2027].
        The total budget is [budget=2000000|EUR 2 million].
        The company must be [age_max_years=5|less than five years old].
        Turnover [turnover_max=10000000|below EUR 10 million].
        Applications are accepted [availability=lopande|on a rolling basis].
        # Export course
        The course takes place on [date=2027-03-09|9 March 2027] and costs [price=4500|SEK 4,500].
        Members pay [price_member=1000|SEK 1,000], others [price=1500|SEK 1,500].
        There are [seats=12|12 seats].
        # Advice for exporters
        The service is [cost=gratis|free of charge].
        Advisers in [countries=40|40 countries].
        Our staff of 300 people speak ten languages.
        """
}
