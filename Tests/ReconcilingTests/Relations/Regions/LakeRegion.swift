/// A fictitious lake county: short pages that refer to each other.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum LakeRegion {
    static let offers = """
        ! sjk | Sjölandsfinans | statligt_bolag | Sjölands län
        sjk-till | Tillväxtfinansiering | s=lan n=investera | Ni har en plan för nästa steg men banken vill \
        inte ta hela risken. Då kan vi gå in vid sidan av med ett lån på {amount_min=300000|300 000 kronor} \
        till {amount_max=10000000|10 miljoner kronor} för förvärv, ägarskifte eller en ny produktionslinje. \
        ¶ Vi tar en högre risk än banken och därför är också räntan högre. Bolaget får ha \
        {employees_max=249|högst 249 anställda}.
        sjk-mikro | Kom-igång-lån | s=lan n=investera | Behöver du bara en mindre summa? Nya och små bolag \
        kan låna {amount_max=250000|upp till 250 000 kronor} hos oss utan att pantsätta huset. Pengarna kan \
        gå till verktyg, lager eller marknadsföring.
        sjk-exp | Exportrörelse | s=lan n=finansiera_order | När affärerna utomlands tar fart binds mycket \
        kapital i lager och kundfordringar. Med den här krediten, {amount_max=4000000|som mest 4 miljoner \
        kronor}, klarar ni inköp och löner tills exportkunden har betalat. ¶ Exportgarantimyndigheten kan \
        garantera hälften av lånet, vilket vi hjälper till att ordna.
        sjk-hall | Omställningslånet | s=lan n=hallbarhet,investera | Ska ni byta till fossilfri produktion, \
        återbruka material eller minska energiåtgången? Den som investerar i omställning får räntan nedsatt \
        med en procentenhet.
        sjk-rad | Affärsutvecklare export | s=radgivning n=hitta_marknad | En erfaren exportrådgivare sitter \
        ned med er och reder ut vilka länder ni bör satsa på först och hur ni når dit. Utan kostnad för \
        bolag i Sjölands län. ¶ Ska ni hitta distributörer på plats går uppdraget vidare till Svensk \
        Exporthandels säljkontor.
        sjk-ven | Såddinvesteringar | s=riskkapital n=investera | Sjölandsfinans går in som minoritetsägare \
        i unga teknikbolag, alltid tillsammans med privata medinvesterare. Första investeringen är \
        {amount_max=5000000|högst 5 miljoner kronor}.
        ! egm | Exportgarantimyndigheten | myndighet | Sverige
        egm-del | Lånegaranti | s=garanti n=finansiera_order | Bankens och andra finansiärers förlustrisk \
        minskar när vi garanterar {cover_pct=50|50 procent} av lånet till ett exportföretag. ¶ Det är \
        långivaren som ansöker och betalar garantipremien. Garantin kan täcka både rörelsekrediter och \
        investeringslån.
        egm-kop | Fordransgaranti | s=garanti n=fa_betalt | Säljer ni på kredit till en utländsk köpare? Med \
        vår garanti får ni {cover_pct=95|95 procent} av beloppet om köparen inte betalar, oavsett om det \
        beror på konkurs eller på krig i landet. ¶ Är köparen ett företag inom EU och kredittiden under två \
        år ska ni i stället vända er till marknaden, det vill säga privata kreditförsäkrare som Tryggkredit.
        egm-land | Landriskbedömning | s=marknadsinfo n=fa_betalt | Vi publicerar analyser av \
        betalningsviljan i 150 länder. Rapporterna är gratis att läsa.
        ! try | Tryggkredit | privat | Sverige
        try-oms | Omsättningsförsäkring | s=forsakring n=fa_betalt | Teckna en försäkring för alla era \
        fakturor mot företagskunder i Europa. Premien är en promille av omsättningen. Kredittiden får vara \
        {term_months=12|högst tolv månader}.
        try-upp | Kundbevakning | s=marknadsinfo n=fa_betalt | Månadsabonnemang där vi larmar när någon av \
        era utländska kunder får betalningsproblem. 490 kronor i månaden.
        try-inkasso | Inkasso utomlands | s=handelshinder,radgivning n=fa_betalt | Vi driver in förfallna \
        fakturor i 60 länder. Arvode tas bara ut om ni får pengarna.
        ! bnk | Sjölands Sparbank | privat | Sjölands län
        bnk-exp | Exportkredit | s=exportkredit,lan n=finansiera_order | Checkräkningskredit eller lån med \
        exportordern som säkerhet. Vi finansierar företag som sålt för {amount_min=2000000|minst 2 miljoner \
        kronor} till utlandet. Räntan är rörlig.
        bnk-rem | Remburser och inkassodokument | s=handelsdokument n=fa_betalt | En remburs innebär att \
        köparens bank lovar att betala när du visar upp rätt papper. Vi aviserar, granskar och bekräftar. \
        Avgiften framgår av prislistan.
        bnk-gron | Gröna företagslån | s=lan n=hallbarhet,investera | Lägre ränta till företag som gör \
        miljöförbättrande investeringar, exempelvis solceller eller eldrivna fordon.
        ! reg | Region Sjöland | region | Sjölands län
        reg-int | Internationaliseringsstöd | s=bidrag n=hitta_marknad,kompetens | Regionens stöd ger små \
        företag möjlighet att köpa in expertis inför en satsning på en ny marknad. Vi står för {rate=50|50 \
        procent} av konsultkostnaden, {amount_max=150000|max 150 000 kronor}. ¶ För att få söka krävs att ni \
        först har träffat Sjölandsfinans affärsutvecklare.
        reg-mass | Mässtöd | s=bidrag n=hitta_kund | Delta som utställare på en utländsk mässa så ersätter \
        regionen {rate=40|40 procent} av hyra, frakt och montermaterial. Stödet betalas ut i efterskott.
        reg-inv | Regionalt investeringsstöd | s=bidrag n=investera | Stöd till byggnader, maskiner och \
        inventarier med {rate_max=30|upp till 30 procent}. Gäller alla branscher utom jordbruk; jordbrukare \
        söker hos Länsstyrelsen.
        reg-digi | Digicheck | s=bidrag n=digital | Ta hjälp av en it-konsult för att införa affärssystem, \
        ai eller säkrare nätverk. Checken är värd {amount_max=100000|högst 100 000 kronor} och täcker halva \
        fakturan. ¶ Kan med fördel kombineras med Digitalt Lyft hos Sjölands Science Park, som hjälper till \
        med behovsanalysen.
        reg-port | Exportcenter Sjöland | s=information n=hitta_ratt | Ni berättar vad ni behöver och inom \
        ett dygn ringer rätt organisation upp er. Bakom exportcentret står Region Sjöland och sju andra \
        organisationer. Tjänsten är avgiftsfri. ¶ Handlar frågan om ursprungsintyg kopplar vi er till \
        Sjölands Handelskammare.
        reg-fou | Innovationsstöd | s=bidrag n=investera | Har ni en idé till en ny vara eller tjänst som \
        måste testas? Regionen finansierar {rate=60|60 procent} av kostnaden för test och prototyp. ¶ Bolag \
        som är antagna till Sjölands Science Parks inkubator är välkomna att söka men det är inget krav.
        ! lst | Länsstyrelsen Sjöland | lansstyrelse | Sjölands län
        lst-jord | Investeringsstöd till jordbruk och trädgård | s=bidrag n=investera | Du som är \
        lantbrukare eller odlare kan få stöd med {rate=40|40 procent} när du bygger växthus, stall eller \
        gårdsbutik.
        lst-inv | Regionalt investeringsstöd | s=bidrag n=investera | Företag som köper maskiner eller \
        bygger nytt kan få bidrag med {rate_max=30|högst 30 procent} av utgifterna. Sedan årsskiftet prövas \
        ansökningarna av regionen.
        lst-klim | Klimatmiljonen | s=bidrag n=hallbarhet,investera | Bidrag till åtgärder som tydligt \
        minskar utsläpp: laddstationer, biogas, spillvärme. Den del som bidraget inte täcker kan finansieras \
        med Sjölandsfinans omställningslån.
        ! hks | Sjölands Handelskammare | handelskammare | Sjölands län
        hks-doc | Handelsdokument | s=handelsdokument n=dokument | Ursprungsintyg, fakturalegaliseringar och \
        andra certifikat som mottagarlandet kräver. Vi är ensamma behöriga att utfärda dem för bolag i \
        Sjölands län. Medlemmar betalar 250 kronor, övriga 450 kronor.
        hks-ata | ATA-carnet | s=handelsdokument n=dokument | Passet för varor som ska utomlands \
        tillfälligt, till exempel till en mässa. Carneten är giltig i ett år. För företag i Sjölands län.
        hks-tull | Tull från A till Ö | s=utbildning n=regler,kompetens | Tvådagarskurs i import- och \
        exportprocedurer, tullvärde och klassificering. Kursavgift {price=7900|7 900 kronor}. Alla är \
        välkomna, du behöver inte vara medlem.
        hks-saljres | Säljresa till Nederländerna | s=delegation n=hitta_kund | Vi åker till Rotterdam \
        {date=2027-04-20|20–22 april 2027} och träffar importörer som vi har valt ut åt er. Ni får minst fem \
        möten. Deltagaravgift {price=14500|14 500 kronor}.
        hks-natv | Exportgruppen | s=natverk n=kompetens | Åtta exportchefer från olika branscher möts \
        varannan månad för att dela problem och lösningar. Ingår i medlemskapet.
        hks-jur | Juristjouren | s=radgivning n=ip_avtal | Som medlem får du en halvtimmes gratis genomgång \
        av ditt agent- eller distributörsavtal.
        ! hkb | Bergslands Handelskammare | handelskammare | Bergslands län
        hkb-doc | Ursprungsintyg och certifikat | s=handelsdokument n=dokument | Exporterar du till ett land \
        som vill ha bevis för ursprunget? Företag i Bergslands län beställer intyget i vår e-tjänst. 390 \
        kronor styck.
        hkb-ata | ATA-carnet | s=handelsdokument n=dokument | Varuprover, utställningsgods och \
        yrkesutrustning kan föras in tullfritt i 80 länder med en ATA-carnet. Utfärdas till bolag med säte i \
        Bergslands län.
        hkb-tull | Tullkurs för nybörjare | s=utbildning n=regler,kompetens | En dag om hur en \
        tulldeklaration fylls i, vad en varukod är och när tullfrihet gäller. Öppen för alla oavsett \
        medlemskap och hemort. {price=4200|4 200 kronor}.
        ! seh | Svensk Exporthandel | stat_naringsliv | Sverige
        seh-rad | Exportsamtalet | s=radgivning n=hitta_marknad | Boka en timme med en exportrådgivare som \
        går igenom er mognad, era tänkbara marknader och nästa steg. Kostar ingenting för bolag med \
        {employees_max=249|färre än 250 anställda}.
        seh-salj | Distributörssökning | s=partnersok n=hitta_kund | Våra lokala säljkontor kartlägger, \
        kontaktar och utvärderar distributörer åt er i valfritt land. Fast pris från 70 000 kronor.
        seh-etab | Etableringspaketet | s=utlandsnarvaro n=etablera | Registrering av dotterbolag, \
        bankkonto, rekrytering och bokföring i 25 länder. Vi debiterar per timme.
        seh-skol | Exportlyftet | s=program,utbildning n=kompetens,hitta_marknad | Ett halvårslångt program \
        i grupp där tio bolag lär sig att bygga en exportorganisation. Deltagandet är kostnadsfritt men ni \
        ska avsätta tid för fyra tvådagarsträffar.
        seh-regl | Regelhjälpen | s=radgivning n=regler | Which customs duty, tax or labelling applies to \
        your product abroad? Our trade desk answers within three working days, free of charge.
        ! een | Enterprise Network Sjöland | eu_natverk | Sjölands län
        een-part | European partner database | s=partnersok n=hitta_kund | Publish a profile in Europe's \
        largest partnering database and get in touch with agents, manufacturers and research partners. The \
        service is funded by the EU and costs you nothing.
        een-regl | EU Single Market advice | s=radgivning n=regler | CE marking, VAT rules or public \
        procurement: our advisers explain what the Single Market demands of your product.
        een-fond | EU funding advice | s=radgivning n=investera | Is your innovation a match for Horizon \
        Europe or the EIC Accelerator? We check your idea against open calls and proofread the proposal.
        een-hall | Hållbarhetskollen | s=radgivning n=hallbarhet | Tre besök av en hållbarhetsrådgivare som \
        mäter ert klimatavtryck och tar fram en handlingsplan. Betalas av EU.
        ! ssp | Sjölands Science Park | akademi_inkubator | Sjölands län
        ssp-ink | Inkubatorn | s=inkubator n=investera | För dig med en skalbar idé: tolv månader med coach, \
        kontor och kontakter med investerare. Vi tar inga ägarandelar och ingen avgift.
        ssp-eu | Ansökningshjälp Horisont Europa | s=radgivning n=investera | Våra innovationsrådgivare \
        hjälper forskningsnära bolag att välja EU-utlysning och att skriva en ansökan som håller.
        ssp-digi | Digitalt Lyft | s=radgivning n=digital | Industriföretag får en kostnadsfri kartläggning \
        av hur mogen fabriken är för uppkoppling och automation.
        ssp-ver | Verifieringsmedel | s=bidrag n=investera | Upp till {amount_max=100000|100 000 kronor} \
        till inkubatorns bolag för att bevisa att tekniken fungerar. Endast för bolag med plats i \
        Inkubatorn.
        ! kom | Vikstads kommun | kommun | Vikstad
        kom-lots | Näringslivskontoret | s=information n=hitta_ratt | Vi svarar på frågor om tillstånd, \
        bygglov och mark och ser till att du hamnar hos rätt handläggare. Tänker du exportera lämnar vi över \
        till Exportcenter Sjöland.
        kom-mark | Lediga tomter | s=information n=- | Vill du bygga i Vikstad? Här är de industritomter som \
        kommunen har till salu.
        kom-mass | Vikstads mässbidrag | s=bidrag n=hitta_kund | Företag i Vikstad kan få \
        {amount_max=15000|15 000 kronor} för att ställa ut på mässa utomlands.
        ! kod | Älgbo kommun | kommun | Älgbo
        kod-lots | Företagslots | s=information n=hitta_ratt | Företagslotsen i Älgbo samlar alla kommunens \
        handläggare runt ett bord, så att du slipper springa mellan kontoren.
        kod-mark | Mark och lokaler | s=information n=- | Letar du efter tomt eller lokal i Älgbo? Sök i \
        listan eller ring.
        kod-nyst | Gratis starta eget-rådgivning | s=radgivning n=investera | Vi bjuder på en timme med en \
        rådgivare som går igenom affärsidé, budget och bolagsform.
        """

    static let relations = """
        same reg-inv lst-inv substitutes
        hands_off_to reg-inv lst-jord
        hands_off_to sjk-rad seh-salj
        hands_off_to egm-kop try-oms partial
        hands_off_to reg-port hks-doc
        hands_off_to kom-lots reg-port
        complements egm-del sjk-exp
        complements lst-klim sjk-hall hands_off_to
        complements reg-digi ssp-digi
        requires reg-int sjk-rad
        substitutes sjk-rad seh-rad partial
        partial sjk-hall bnk-gron substitutes
        partial sjk-exp bnk-exp substitutes
        partial reg-mass kom-mass substitutes
        substitutes hks-tull hkb-tull partial
        partial seh-salj een-part substitutes
        substitutes een-fond ssp-eu partial
        partial seh-regl een-regl substitutes
        partial reg-fou ssp-ver substitutes
        exclusive_mandate hks-doc hkb-doc parallel_by_territory
        parallel_by_territory hks-ata hkb-ata exclusive_mandate
        parallel_by_territory kom-mark kod-mark
        grey kom-lots x kod-lots,kod-mark,reg-port,kom-mark
        grey kod-lots x reg-port,kom-mark
        grey kod-nyst x kom-lots,kom-mark,reg-port,ssp-ink
        grey egm-land x try-upp
        grey try-inkasso x try-upp,egm-kop,bnk-rem
        grey bnk-rem x egm-kop,try-oms,hks-doc,hkb-doc
        grey egm-del x sjk-till,sjk-mikro,bnk-exp,bnk-gron,sjk-hall
        grey egm-kop x egm-del
        grey egm-del x try-oms
        grey een-hall x ssp-digi
        grey sjk-rad,seh-rad,reg-port x seh-skol,sjk-rad,seh-rad,reg-port,kom-lots,kod-lots,kod-nyst
        grey reg-int x sjk-rad,seh-rad,seh-skol
        grey hks-saljres x seh-salj,een-part
        grey een-regl,seh-regl x hks-tull,hkb-tull,hks-doc,hkb-doc
        grey lst-klim x reg-inv,bnk-gron
        grey sjk-hall x lst-inv
        grey reg-inv,lst-inv x sjk-till
        grey seh-skol x hks-natv,hks-tull,hkb-tull
        grey reg-fou x ssp-ink,een-fond,ssp-eu
        grey sjk-ven x ssp-ink
        grey ssp-digi x een-fond,reg-fou
        grey sjk-till x bnk-gron,bnk-exp
        grey sjk-exp x egm-kop
        grey kod-nyst x sjk-mikro,sjk-rad,seh-rad,ssp-eu,een-fond,een-regl,een-hall
        """
}
