/// A fictitious forest county whose pages avoid the usual words.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum SpruceRegion {
    static let offers = """
        ! vax | Växjönfonden | statligt_bolag | Granhults län
        vax-kop | Förvärvslån | s=lan n=investera | Tänker du ta över ett bolag när ägaren går i pension? \
        Växjönfonden kan skjuta till upp till en tredjedel av köpesumman bredvid bankens del. Återbetalning \
        på fem till åtta år.
        vax-ung | Nystart 35 | s=lan n=investera | Du som är under 35 och driver ditt första företag kan \
        låna {amount_max=150000|högst 150 000 kronor}. Ingen personlig borgen.
        vax-ord | Likviditetslån vid stora order | s=lan n=finansiera_order | En utländsk kund har tecknat \
        kontrakt men betalar först sextio dagar efter leverans. Vi hjälper er att hålla ut: \
        {amount_max=2500000|som mest 2,5 miljoner kronor}. Större krediter än så förmedlar vi till \
        Norrskensbankens exportavdelning.
        vax-kli | Grön ränta | s=lan n=hallbarhet,investera | En procentenhet lägre ränta på lån till \
        solceller, värmepumpar och eltruckar.
        vax-exp | Exportcoach | s=radgivning,coachning n=hitta_marknad | Ni som säljer bra hemma men ännu \
        inte utomlands får tio timmar med en coach. Tillsammans väljer ni land, säljkanal och prisnivå. \
        Bekostas av staten.
        ! gar | Statens Garantikontor | myndighet | Sverige
        gar-lan | Delad risk för långivare | s=garanti n=finansiera_order | Kontoret tar hälften av \
        förlusten om ett exportföretag inte kan betala tillbaka sin rörelsekredit. Långivaren söker. \
        Garantin används ofta ihop med Växjönfondens likviditetslån.
        gar-kun | Kundgaranti | s=garanti n=fa_betalt | Din köpare i ett osäkert land blir din trygghet: vi \
        ersätter {cover_pct=90|90 procent} av fakturan om den aldrig betalas. Är köparen i Norden eller EU \
        och krediten kortare än ett år ber vi dig tala med ett kreditförsäkringsbolag.
        gar-tor | Questions on country risk | s=radgivning n=fa_betalt lang=en | Call our analysts and hear \
        how likely you are to be paid in the country where your buyer is. Free for Swedish exporters.
        ! akt | Aktiv Kreditförsäkring | privat | Sverige
        akt-hel | Whole-turnover policy | s=forsakring n=fa_betalt lang=en | Insures all invoices to \
        business customers in Europe against insolvency and late payment. The premium follows your turnover.
        ! nsb | Norrskensbanken | privat | Granhults län
        nsb-exp | Exportavdelningen: kredit mot order | s=lan n=finansiera_order | För affärer \
        {amount_min=2500000|från 2,5 miljoner kronor}: vi betalar era leverantörer medan varorna tillverkas \
        och får tillbaka pengarna när köparen har gjort rätt för sig. Statens Garantikontor kan bära en del \
        av risken.
        nsb-gro | Green loan | s=lan n=hallbarhet,investera lang=en | Investing in charging stations, biogas \
        or better insulation? Our green loan comes at a lower rate of interest.
        nsb-val | Valutasäkring | s=radgivning n=fa_betalt | Lås kursen i dag på de dollar du får om ett \
        halvår. Våra mäklare förklarar terminer och optioner.
        ! reg | Region Granhult | region | Granhults län
        reg-uta | Utlandspengen | s=bidrag n=hitta_marknad,kompetens | Regionen skjuter till 60 procent när \
        ett företag med {employees_max=30|högst 30 anställda} köper hjälp att undersöka en ny exportmarknad, \
        dock {amount_max=120000|inte mer än 120 000 kronor}. Ansökan prövas först sedan ni har gjort \
        Handelsrådets exporttest.
        reg-mas | Monterbidrag | s=bidrag n=hitta_kund | Halva monterhyran tillbaka när ni deltar på en \
        mässa i ett annat land. Bidraget kan tas i anspråk i Handelsrådets Sverigepaviljong.
        reg-byg | Stöd för nyinvesteringar | s=bidrag n=investera | Anslag till företag som uppför lokaler \
        eller skaffar maskiner. Regionen står för en fjärdedel. Skogsägare och lantbrukare hör hemma hos \
        Länsstyrelsen.
        reg-rob | Robotchecken | s=bidrag n=digital | Tillverkande företag kan få 80 000 kronor för att låta \
        en utomstående specialist utreda om en robot lönar sig.
        reg-ing | Exportingången Granhult | s=information,radgivning n=hitta_ratt | Ring ett nummer i \
        stället för åtta. Vi tar reda på vilken av länets exporthjälpare som kan just din sak. Vill du \
        jämföra marknader bokar vi tid hos Handelsrådet; gäller det intyg till tullen får du \
        handelskammarens nummer.
        reg-liv | Servicestöd till lanthandlare | s=bidrag n=investera | Den sista butiken i byn kan få \
        ersättning för kyldiskar, kassasystem och hemkörning.
        ! lst | Länsstyrelsen i Granhult | lansstyrelse | Granhults län
        lst-lan | Stöd till gårdar | s=bidrag n=investera | Djurstallar, dränering, gårdsmejerier. Du som \
        brukar jord eller skog får 30–50 procent av utgiften.
        lst-kli | Klimatanslag för företag | s=bidrag n=hallbarhet,investera | Byter ni ut fossil energi mot \
        förnybar kan staten betala upp till 45 procent. Återstoden finansierar ni gärna med Växjönfondens \
        gröna ränta.
        lst-uta | Utlandspengen | s=bidrag n=hitta_marknad,kompetens | För företag med \
        {employees_max=30|högst 30 anställda} i Granhults län: 60 procent av arvodet till den som undersöker \
        en ny exportmarknad åt er, {amount_max=120000|max 120 000 kronor}.
        ! han | Handelsrådet | stat_naringsliv | Sverige
        han-val | Market selection talk | s=radgivning n=hitta_marknad lang=en | Bring your product and we \
        will rank the ten most promising countries with you. One hour, no fee, for companies with \
        {employees_max=249|fewer than 250 employees}.
        han-tes | Exporttest | s=radgivning n=hitta_marknad | Är ni mogna för export? Trettio frågor på \
        nätet och ett samtal om svaren.
        han-age | Hitta återförsäljare | s=partnersok n=hitta_kund | Vi finns i 35 länder och letar rätt på \
        ombud, provisionssäljare och grossister. Ni betalar per timme.
        han-pav | Sverigepaviljong | s=massa n=hitta_kund | Dela tak med andra svenska bolag på årets stora \
        mässor. Priset inkluderar möbler, el och värdar.
        han-res | Till Texas med träindustrin | s=delegation n=hitta_kund | Fyra dagar med färdiga möten hos \
        husbyggare, {date=2027-05-03|3–6 maj 2027}. Resan görs tillsammans med Granhults Handelskammare.
        han-eta | Företag i annat land | s=utlandsnarvaro n=etablera | Vi bildar bolaget, öppnar kontot, hyr \
        kontoret och anställer er första säljare.
        han-hin | Barrier desk | s=handelshinder n=regler lang=en | Has a foreign authority stopped goods \
        that comply with the rules? Report it and we take it up with the government in question.
        han-reg | Tull- och produktsvar | s=radgivning n=regler | Vi tar reda på tullsats, moms och \
        märkningskrav för er produkt i det land ni siktar på.
        ! hkg | Granhults Handelskammare | handelskammare | Granhults län
        hkg-int | Intyg och legaliseringar | s=handelsdokument n=dokument | Bara vi får utfärda \
        ursprungsintyg i Granhults län. Skicka fakturan digitalt så får du intyget samma dag.
        hkg-ata | Carnet för tillfällig utförsel | s=handelsdokument n=dokument | Slipp tull på verktyg, \
        prover och mässgods. Utfärdas till företag i Granhults län.
        hkg-inc | Incoterms | s=utbildning n=regler,kompetens | Förmiddagskurs om vem som bär kostnad och \
        risk på vägen. Den som vill får komma, medlem eller ej. {price=2700|2 700 kronor}.
        hkg-res | Texas: trähus och byggmöten | s=delegation n=hitta_kund | Affärsresa {date=2027-05-03|3–6 \
        maj 2027} ihop med Handelsrådet.
        hkg-avt | Fråga juristen | s=radgivning n=ip_avtal | Medlemmar får agent- och licensavtal lästa av \
        en affärsjurist.
        hkg-klu | Export breakfast club | s=natverk n=kompetens lang=en | Members meet over breakfast every \
        other month and compare notes on selling abroad.
        ! hkb | Blålands Handelskammare | handelskammare | Blålands län
        hkb-int | Certificates of origin | s=handelsdokument n=dokument lang=en | Issued the same day to \
        exporters in Blåland County.
        hkb-ata | ATA-carnet | s=handelsdokument n=dokument | Ett pass för varor som ska hem igen. För bolag \
        i Blålands län.
        hkb-inc | Leveransklausuler för säljare | s=utbildning n=regler,kompetens | På tre timmar reder vi \
        ut DAP, FCA och de andra. Du kan delta varifrån du vill. {price=2100|2 100 kronor}.
        hkb-tel | Exportjouren | s=radgivning n=hitta_marknad | Medlemsföretag i Blålands län ringer hit om \
        länder, säljkanaler och priser.
        ! eun | EU-noden Granhult | eu_natverk | Granhults län
        eun-par | Business partners in 50 countries | s=partnersok n=hitta_kund lang=en | We publish what \
        you make or look for, and answer those who write back. Paid for by the EU.
        eun-reg | CE-märkning steg för steg | s=radgivning n=regler | Vår rådgivare läser direktiven med er \
        och talar om vilka prov och papper varan behöver på EU-marknaden. Avgiftsfritt.
        eun-med | EU-program för er idé | s=radgivning n=investera | Vi matchar projektet med öppna \
        utlysningar i Horisont Europa och läser utkastet med bedömarens ögon.
        eun-hal | Hållbarhetslyftet | s=radgivning n=hallbarhet | Under tre besök mäter vi klimatpåverkan \
        och sätter upp mål som era kunder godtar.
        ! ink | Kuben Science Park | akademi_inkubator | Granhults län
        ink-pla | Kuben Incubator | s=inkubator n=investera lang=en | Desk, business coach and investor \
        contacts for up to two years. For startups with a scalable idea.
        ink-ver | Idépengar | s=bidrag n=investera | Bolag i Kuben Incubator kan få {amount_max=60000|60 000 \
        kronor} till prototyp eller patentansökan. Andra kan inte söka.
        ink-eu | EU proposal clinic | s=radgivning n=investera lang=en | We read your Horizon Europe draft \
        the week before the deadline and tell you what the reviewers will say.
        ink-hel | Desk in Helsinki | s=utlandsnarvaro n=etablera lang=en | Our sister park lends companies \
        from Kuben a desk for one quarter.
        ! byk | Bygdaby kommun | kommun | Bygdaby
        byk-lot | Näringslivslotsen | s=information,radgivning n=hitta_ratt | En person på kommunen följer \
        ditt ärende från bygglov till serveringstillstånd. Frågor om export lotsas vidare till \
        Exportingången Granhult.
        byk-tom | Etablera i Bygdaby | s=information n=- | Lediga tomter, kontorsytor och lagerhallar på \
        karta.
        byk-sta | Dags att starta eget? | s=radgivning n=investera | Kommunens företagsrådgivare går igenom \
        affärsplan, F-skatt och försäkringar med dig. Gratis för den som bor i Bygdaby.
        byk-mas | Mässtian | s=bidrag n=hitta_kund | 10 000 kronor till företag i Bygdaby som ställer ut \
        utomlands. Lämnas inte till den som har fått regionens monterbidrag.
        ! skn | Skönby kommun | kommun | Skönby
        skn-tom | Mark för företag | s=information n=- | Industritomter vid riksvägen och lokaler i centrum.
        skn-sta | Nyföretagarrådgivning | s=radgivning n=investera | Vi bollar din idé och din budget. \
        Kostar inget för skönbybor.
        skn-lan | Skönbylånet | s=lan n=investera | Kommunen lånar ut 75 000 kronor räntefritt till den som \
        startar företag i Skönby.
        """

    static let relations = """
        same reg-uta lst-uta substitutes
        same han-res hkg-res substitutes
        hands_off_to vax-ord nsb-exp
        hands_off_to gar-kun akt-hel partial
        hands_off_to reg-byg lst-lan
        hands_off_to reg-ing han-val
        hands_off_to reg-ing hkg-int
        hands_off_to byk-lot reg-ing
        complements gar-lan vax-ord
        complements gar-lan nsb-exp
        complements reg-mas han-pav
        complements lst-kli vax-kli
        requires reg-uta han-tes
        substitutes vax-exp han-val partial
        partial vax-kli nsb-gro substitutes
        partial reg-mas byk-mas substitutes
        partial han-age eun-par substitutes
        substitutes eun-med ink-eu partial
        substitutes hkg-inc hkb-inc partial
        partial han-eta ink-hel substitutes
        partial han-reg eun-reg substitutes
        partial vax-ung skn-lan substitutes
        partial han-val hkb-tel substitutes
        exclusive_mandate hkg-int hkb-int parallel_by_territory
        parallel_by_territory hkg-ata hkb-ata exclusive_mandate
        parallel_by_territory byk-tom skn-tom
        parallel_by_territory byk-sta skn-sta
        grey gar-tor x akt-hel,gar-kun,nsb-val
        grey nsb-val x gar-kun,akt-hel,han-reg,gar-tor,hkb-tel
        grey gar-lan x vax-kop,vax-ung,nsb-gro,akt-hel,vax-kli
        grey han-tes x vax-exp,hkb-tel,reg-ing
        grey vax-exp x hkb-tel,reg-ing,lst-uta,reg-uta
        grey reg-uta,lst-uta x han-val,han-tes
        grey reg-ing x hkb-tel,byk-lot,byk-sta,skn-sta
        grey lst-kli x reg-byg,nsb-gro
        grey byk-sta,skn-sta x byk-lot,ink-pla,byk-tom,skn-tom,eun-med,ink-eu,vax-exp,reg-ing,eun-hal
        grey byk-lot x skn-tom,skn-sta
        grey han-res,hkg-res x han-age,eun-par,han-pav
        grey hkg-inc,hkb-inc x han-reg,eun-reg
        grey han-hin x eun-reg,hkg-int,hkb-int
        grey reg-rob x ink-ver
        grey vax-kop x nsb-gro
        grey skn-lan x vax-kop,vax-kli,nsb-gro
        grey nsb-exp x gar-kun
        grey hkg-klu x han-val,vax-exp
        grey hkg-avt x ink-ver
        """
}
