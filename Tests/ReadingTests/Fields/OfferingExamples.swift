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
        # Grönt investeringslån
        Vi finansierar investeringen med [amount_max=1200000|som mest 1,2 MSEK]. Lånet kan sträcka sig över [term_months=120|4–10 år].
        Amorteringsfrihet kan ges i [grace_months=24|upp till två år].
        Räntan är rörlig, f.n. [interest=8.2|8,2 %].
        # Tillväxtstöd
        Stödet motsvarar [rate=50|hälften] av kostnaderna och kan som högst bli [amount_max=75000|75 000 kr].
        Vänder sig till dig med [employees_min=5|5]–[employees_max=50|50 anställda] som omsätter [turnover_min=5000000|minst 5 miljoner].
        Kräver [own_share_min=25|25 % privat medfinansiering].
        Ansökan öppen > [opens=2027-03-01|1]–[deadline=2027-03-31|31 mars 2027]
        Total budget > [budget=15000000|15 MSEK]
        Handläggningstid > [processing_days=28|cirka 4 veckor]
        # Exportgaranti
        Garantin täcker normalt [cover_pct=50|50 procent] av bankens risk. Premien är [premium_pct=1.5|1,5 procent].
        Självrisken är tio procent.
        Kredittid > [term_months=60|upp till 5 år]
        Minsta belopp > [amount_min=10000|10 000 kr]
        Maxbelopp > [amount_max=400000|400 000 kr]
        # Byggborgen
        Banken vågar låna ut mer när någon delar risken.
        Omfattning > [cover_pct=55|55 procent]
        # Ledarskapsprogram för exportchefer
        Start [date=2027-09-15|15 september 2027], åtta träffar. [seats=12|Max 12 deltagare] per grupp.
        Deltagande kostar [price=4500|4 500 kr] + moms. Anmälningstiden går ut [deadline=2027-08-20|den 20 augusti 2027].
        # Webbinarium: CE-märkning
        Tid > [date=2027-02-12|Fredag 12 februari 2027] kl. 10.00–11.00
        Sista dag att anmäla sig > [deadline=2027-02-10|2027-02-10]
        Pris > [cost=gratis|Ingen kostnad]
        # Intyg om fri försäljning
        Medlemspris > [price_member=450|450 kr]
        Ordinarie pris > [price=700|700 kr]
        Vi återkommer [processing_days=2|inom 48 timmar].
        # Exportcoach
        [hours=10|10 timmar] ingår. Målgrupp: företag som har funnits i [age_max_years=5|högst 5 år].
        Coachningen är [cost=gratis|avgiftsfri] tack vare EU-medel.
        Med kontor i [countries=40|drygt 40 länder] kan vi hjälpa dig på plats.
        # Mikrostöd
        Gäller små företag ([employees_max=49|färre än 50 anställda] och [turnover_max=10000000|högst 10 miljoner euro] i omsättning).
        Stödnivå > [rate=60|60 %]
        Belopp > [amount_min=50000|50 000]–[amount_max=300000|300 000 kr]
        Ansökan > [availability=lopande|Ingen sista ansökningsdag]
        Beslut fattas normalt [processing_days=30|inom 30 dagar] från komplett ansökan.
        # Hållbarhetscheck
        Du kan få ersättning med [amount_max=30000|högst 30 000 kronor] för att anlita en expert. Bidraget får utgöra [rate_max=80|maximalt 80 procent] av utgifterna.
        Pengarna söks [availability=lopande|löpande] så länge de räcker. Kommunen har avsatt [budget=500000|500 000 kronor] för 2027.
        # Monterplats på Hannovermässan
        Mässan pågår [date=2027-04-19|19–23 april 2027]. En plats kostar [price=45000|45 000 kr] exkl. moms; för medlemmar [price_member=39000|39 000 kr].
        Vi har plats för [seats=8|åtta företag]. Anmälan är bindande efter den 1 februari.
        # Sälj fakturan
        Vi lägger ut [advance_pct=80|80 procent] av fakturabeloppet genast.
        Avgift > [fee_pct=1.8|1,8 %] av fakturabeloppet
        # Kreditförsäkring
        Försäkringen ersätter [cover_pct=85|upp till 85 procent] av kreditbeloppet om kunden inte betalar inom sex månader.
        För företag med [turnover_min=20000000|minst 20 mkr] i omsättning.
        # Startbidrag
        För dig som startat företag under de senaste två åren. Du kan beviljas [amount_max=25000|25 000 kr].
        Frågor? Mejla [contact=start@kommunen.se|start@kommunen.se].
        # ATA-carnet
        Carneten är giltig i [term_months=12|ett år] och kostar [price=1800|1 800 kr] plus moms.
        # Affärsängelnätverk
        Vi investerar [amount_min=500000|500 000]–[amount_max=3000000|3 000 000 kr] i unga bolag, [age_max_years=7|högst sju år gamla].
        # Etableringshjälp
        Du får [hours=40|upp till 40 konsulttimmar] till ett värde av 40 000 kr.
        Tjänsten är [cost=gratis|helt kostnadsfri] för företag med säte i länet.
        # Brygglån
        När ordern är säkrad men pengarna dröjer kan vi skjuta till [amount_min=200000|mellan 200 000] och [amount_max=8000000|åtta miljoner kronor].
        Pengarna ska vara tillbaka [term_months=9|inom nio månader].
        Ni är [employees_max=99|färre än hundra på lönelistan] och har kontor i länet.
        # Patentpeng
        Vi betalar [rate=65|65 procent] av patentombudets räkning, [amount_max=35000|dock aldrig mer än 35 000 kronor].
        Bolaget ska vara [age_max_years=8|yngre än åtta år] och ha [employees_max=20|högst 20 anställda].
        Skicka in papperen [deadline=2027-03-05|senast den 5 mars 2027].
        # Omställningsstöd
        Årets pott är [budget=9000000|9 miljoner kronor]. Ansökningsperioden löper från [opens=2027-01-15|15 januari] till [deadline=2027-02-15|15 februari 2027].
        Er egen insats ska vara [own_share_min=35|minst 35 procent].
        # Landanalys
        En konsult skriver en rapport på 20 sidor om den marknad du väljer bland [countries=45|45 länder]. Den kostar [price=14500|14 500 kronor] och är klar [processing_days=21|inom tre veckor].
        # Tullkväll i Skogby
        Vi ses [date=2027-01-28|den 28 januari 2027] klockan 17.30. Inträde [price=295|295 kr], medlemmar går in gratis.
        # Delegationsresa till Hamburg
        Följ med till Hamburg [date=2027-05-10|10–12 maj 2027]. Resan kostar [price=9800|9 800 kronor] per företag och [seats=14|14 företag] får följa med.
        Anmälan [deadline=2027-03-19|senast 19 mars].
        # Exportkreditförsäkring
        Försäkringen betalar [cover_pct=95|95 procent] av fakturan om köparen blir insolvent.
        Vi tar kunder med [turnover_min=15000000|minst 15 miljoner kronor] i omsättning. Kredittiden får vara [term_months=12|högst ett år].
        # Säljcoach
        Du får [hours=8|åtta timmar] med en säljcoach. Erbjudandet är [cost=gratis|kostnadsfritt] och riktar sig till företag med [employees_min=1|en] till [employees_max=9|nio anställda].
        # Soloföretagarstöd
        För dig utan anställda. Stödet är [amount_max=18000|18 000 kronor].
        Du kan söka [availability=lopande|när som helst].
        # Lokalstöd
        Kommunen står för [rate=30|30 procent] av hyran det första året, [amount_max=5000|som mest 5 000 kr] i månaden.
        # Garanti för rörelsekapital
        Staten tar [cover_pct=75|tre fjärdedelar] av bankens risk.
        Gäller koncerner som omsätter [turnover_max=1000000000|högst en miljard kronor].
        # Yrkesutbildning för exportsäljare
        Utbildningen ges på distans under [term_months=6|sex månader] med start [date=2027-08-23|den 23 augusti 2027]. Sök [deadline=2027-04-15|senast 15 april].
        # Digital rådgivning
        Rådgivning via video. [price=0|0 kr].
        # Kom-igång-lån
        Lån utan säkerhet på [amount_max=50000|upp till 50 000 kr], [interest=4|fyra procents ränta], återbetalning på [term_months=36|tre år].
        # Miljölån
        Låna [amount_max=4000000|upp till fyra miljoner] till solceller eller laddning. Lånet ska vara återbetalt [term_months=96|efter åtta år].
        Ditt bolag sysselsätter [employees_max=49|högst 49 personer].
        # Digitaliseringscheck
        Checken ger dig [amount_max=90000|90 000 kronor] till konsulthjälp, men du måste själv skjuta till [own_share_min=50|minst hälften].
        Ansökningar behandlas [availability=lopande|löpande]. Räkna med svar [processing_days=15|inom 15 arbetsdagar].
        # Kurs i affärsengelska
        Fem kvällar med start [date=2027-02-16|16 februari 2027]. Kursavgift: [price=6200|6 200 kr], medlemmar [price_member=4900|4 900 kr].
        Gruppen rymmer [seats=10|tio deltagare]. Anmäl dig [deadline=2027-02-05|till och med 5 februari 2027].
        # Växelkursgaranti
        Vi ersätter [cover_pct=55|55 procent] av valutaförlusten på kontrakt [amount_min=100000|över 100 000 kronor].
        # Forskningscheck
        Tar in en forskare? Regionen ersätter [rate_max=80|upp till 80 procent], [amount_max=150000|högst 150 tkr] per år.
        Öppet för bolag som inte är [age_max_years=12|äldre än tolv år]. Stängs [deadline=2027-06-01|1 juni 2027].
        # Exportlots
        Din lots ringer upp [processing_days=1|nästa arbetsdag] och hjälper dig i [hours=6|sex timmar] [cost=gratis|utan att det kostar något].
        # Inkubator Nord
        Plats [term_months=18|i 18 månader]. Vi tar in [seats=6|sex bolag] per år.
        # Legalisering av handlingar
        Avgift > [price=380|380 kr] per dokument
        Tid > [processing_days=2|två arbetsdagar]
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
        # Business loan
        Loans [amount_min=50000|from SEK 50,000] [amount_max=2000000|to SEK 2 million].
        Repayment period > [term_months=60|5 years]
        Interest > from [interest=6|6 %]
        For SMEs with [employees_max=249|up to 249 employees] and annual turnover of [turnover_max=50000000|at most EUR 50 million].
        # Innovation grant
        The grant amounts to [rate=50|50 %] of eligible costs, [amount_max=10000|max EUR 10,000].
        Own contribution of [own_share_min=50|at least 50 %].
        Deadline > [deadline=2027-04-30|30 April 2027]
        # Seminar on customs
        Date > [date=2027-03-18|18 March 2027]
        Fee > [price_member=200|EUR 200] for members, [price=350|EUR 350] for non-members
        [seats=20|20 places] available.
        # Certificate of origin
        Certificates are issued [processing_days=1|the next working day]. The price is [price_member=350|SEK 350] for members and [price=600|SEK 600] for others.
        # Market study support
        We reimburse [rate=50|half] of the cost of a market study, [amount_max=60000|not exceeding SEK 60,000].
        Your company may have [employees_max=100|no more than 100 employees] and must be [age_max_years=10|younger than ten years].
        # Working capital loan
        You can borrow [amount_min=100000|between SEK 100,000] and [amount_max=1500000|1.5 million] and pay it back [term_months=36|over three years].
        The rate is currently [interest=7|7 percent].
        # Travel grant
        We pay [rate=40|40 percent] of flights and hotel, [amount_max=20000|SEK 20,000 at most].
        Open for applications until [deadline=2027-09-30|30 September 2027].
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
