/// A fictitious coast: what its promoters say, and the truth of it, for measuring facets and relations as a whole.
///
/// `! promoter | name | standing | territory`, then `id | title | support types | needs | text`, a typed field marked
/// `{name=value|words}`.
enum CoastRegion {
    static let offers = """
        ! fond | Kustfonden | statligt_bolag | Kustbygdens län
        fond-bygg | Utbyggnadskredit | lan | investera | Ska hallen bli dubbelt så stor? Kustfonden går in med \
        500 000 till 8 miljoner kronor bredvid din bank, som tar minst hälften. Vi amorterar på sju år.
        fond-liten | Startkassan | lan | investera | Nystartad och i behov av en symaskin, en släpkärra eller \
        ett första varulager? Du får låna 30 000–150 000 kronor utan säkerhet.
        fond-order | Leveranskredit | lan | finansiera_order | Kunden i Polen betalar först om 90 dagar men \
        stålet måste köpas nu. Vi lägger ut pengarna, {amount_max=5000000|högst 5 miljoner kronor}. Behöver du \
        mer än så tar Fjordbanken vid. Statens exportborgen kan stå för en del av vår risk.
        fond-miljo | Energikredit | lan | hallbarhet | Byt ut dieseltrucken eller lägg solceller på taket. \
        Räntan är en procentenhet lägre än på våra andra lån. Pengarna kan läggas ovanpå Länsstyrelsens \
        energibidrag.
        fond-ide | Utvecklingskapital | lan,villkorslan | investera | Till bolag som tar fram en prototyp. Går \
        försöket om intet stryker vi skulden.
        fond-coach | Tillväxtcoachning | radgivning,coachning | investera | Fem möten om prissättning, \
        organisation och kassaflöde på hemmamarknaden. Gratis för bolag med {employees_max=40|3–40 anställda}.
        fond-export | Exportcoachning | radgivning,coachning | hitta_marknad | Var finns kunderna? Tillsammans \
        med en coach ringar du in två länder och gör en tidplan. Kostnadsfritt för företag i Kustbygdens län.
        ! borgen | Statens exportborgen | myndighet | Sverige
        borgen-rorelse | Borgen för rörelsekredit | garanti | finansiera_order | Vi går i borgen för 70 procent \
        av det din långivare lånar ut till exportproduktionen. Banken, Kustfonden eller en annan långivare \
        skickar in ansökan. Borgen kompletterar lånet och ersätter det inte.
        borgen-kop | Köparborgen | garanti,forsakring | fa_betalt | Får du inte betalt för att kunden har gått \
        omkull eller för att landet spärrar valutan täcker vi 90 procent. Har du köpare inom EU och ger kortare \
        kredit än ett år ska du först prata med Fjordbanken eller ett annat privat bolag.
        borgen-tillv | Tillverkningsborgen | garanti | fa_betalt | Drar sig kunden ur medan maskinen byggs \
        ersätter vi dina utlägg.
        ! reg | Region Kustbygden | region | Kustbygdens län
        reg-konsult | Kompetenscheck | bidrag | kompetens,investera | Hyr in en expert på ekonomi, design eller \
        produktion. Regionen betalar hälften, {amount_max=120000|upp till 120 000 kronor}. För \
        {employees_max=25|2–25 anställda}.
        reg-maskin | Stöd till investeringar | bidrag | investera | Maskiner, lokaler och inventarier: upp till \
        30 procent av kostnaden kan du få tillbaka. Jordbrukare vänder sig i stället till Länsstyrelsen.
        reg-massa | Utställarbidrag | bidrag | hitta_kund | Åk på branschmässa utomlands och få 40 procent av \
        monterhyran betald, {amount_max=50000|högst 50 000 kronor}.
        reg-it | Automatiseringscheck | bidrag | digital | Ersättning till konsult när lagret, kassan eller \
        bokföringen ska skötas av ett datasystem. En kartläggning från kommunens digitalcoach godtas som \
        underlag.
        reg-affar | Landsbygdsbutiken | bidrag | investera | Stöd till dagligvarubutiker och drivmedelsstationer\
         på landsbygden. Anslaget för 2026 är 9 miljoner kronor.
        reg-prov | Provkundsbidraget | bidrag | investera | Unga bolag får {amount_max=200000|upp till 200 000 \
        kronor} för att testa sin lösning hos en första kund. Ett skriftligt omdöme från Kustfondens \
        tillväxtcoachning ska bifogas, annars behandlas inte ansökan.
        reg-ratt | Exportväxeln | information,radgivning | hitta_ratt | Ett nummer till alla som hjälper företag\
         utomlands. Säg vad du behöver så kopplas du till rätt människa inom ett dygn. Frågor om vilka länder \
        som passar skickar vi vidare till Handelsbyrån. Kostar inget att ringa.
        reg-samv | Utlysning: gemensam exportsatsning | bidrag | hitta_marknad | Organisationer som stöttar \
        exporterande företag kan söka medel. Ansökan {deadline=2027-02-15|stänger 15 februari 2027}.
        ! lst | Länsstyrelsen Kustbygden | lansstyrelse | Kustbygdens län
        lst-konsult | Kompetenscheck | bidrag | kompetens,investera | Småföretag med {employees_max=25|högst 25 \
        anställda} får 40 procent av konsultens arvode, {amount_max=120000|som mest 120 000 kronor}.
        lst-maskin | Investeringsstöd | bidrag | investera | Nya maskiner eller lokaler? Staten bidrar med upp \
        till 30 procent. För 2022 har vi 20 miljoner att fördela.
        lst-gard | Stöd till livsmedelsförädling | bidrag | investera | För bönder och fiskare som vill göra \
        ost, charkuterier eller konserver. 40 procent av utgifterna ersätts.
        lst-energi | Energibidrag | bidrag | hallbarhet | Laddstationer, värmepumpar och biogas. Bidraget täcker\
         halva investeringen och resten kan Kustfondens energikredit finansiera.
        ! kam | Kustbygdens Handelskammare | handelskammare | Kustbygdens län
        kam-ursp | Ursprungscertifikat | handelsdokument | dokument | Bevisar för tullen i importlandet var \
        varan är tillverkad. Vi utfärdar dem åt företag i Kustbygdens län.
        kam-ata | ATA-carnet | handelsdokument | dokument | Ta med utrustning till ett land utanför EU och hem \
        igen utan att betala tull. För företag i Kustbygdens län.
        kam-rad | Exporttimmen | radgivning | hitta_marknad | Fråga vår exportchef om länder och säljkanaler, en\
         timme per kvartal. Ingår i medlemskapet för företag i Kustbygdens län.
        kam-inco | Incoterms på djupet | utbildning | regler,kompetens | Halvdag om vem som betalar frakten, \
        försäkrar godset och bär risken. 2 900 kronor. Deltagare från hela Sverige är välkomna.
        kam-tull | Tulldeklarationen rad för rad | utbildning | regler,kompetens | Kurs den {date=2027-03-03|3 \
        mars 2027} för ekonomiassistenter och speditörer. 3 800 kronor.
        kam-borja | Börja exportera | utbildning | hitta_marknad,kompetens | En heldag för dig som ännu inte \
        säljer utomlands: pris, kontakter och de vanligaste misstagen. 1 400 kronor.
        kam-resa | Exportresa till Riga | delegation | hitta_kund | Möt möbelfabriker i Riga \
        {date=2027-03-16|16–18 mars 2027}. Vi ordnar resan ihop med Handelsbyrån. Anmäl dig \
        {deadline=2027-02-10|före 10 februari 2027}.
        ! gkam | Skogslandets Handelskammare | handelskammare | Skogslandets län
        gkam-ursp | Ursprungscertifikat | handelsdokument | dokument | Bevisar för tullen i importlandet var \
        varan är tillverkad. Vi utfärdar dem åt företag i Skogslandets län.
        gkam-ata | ATA-carnet | handelsdokument | dokument | Ta med utrustning till ett land utanför EU och hem \
        igen utan att betala tull. För företag i Skogslandets län.
        gkam-rad | Exporttimmen | radgivning | hitta_marknad | Fråga vår exportchef om länder och säljkanaler, \
        en timme per kvartal. Ingår i medlemskapet för företag i Skogslandets län.
        gkam-inco | Leveransvillkor på webben | utbildning | regler,kompetens | Tre timmar framför datorn: \
        Incoterms, transportförsäkring och riskövergång. 1 900 kronor, alla i Sverige får vara med.
        ! byra | Handelsbyrån | stat_naringsliv | Sverige
        byra-rad | Marknadsguidning | radgivning | hitta_marknad | Träffa en av våra rådgivare och få en lista \
        på de tre länder där din vara har störst chans. Utan kostnad för bolag med {employees_max=249|upp till \
        249 anställda}. Ursprungscertifikat och carneter gör vi inte, de köps hos Kustbygdens Handelskammare.
        byra-dag | Exportklar? | utbildning | hitta_marknad,kompetens | Verkstad på en dag för bolag utan \
        exportvana. Ni får göra ett mognadstest och lämnar med en plan. Gratis, 20 stolar.
        byra-skola | Exportskolan | utbildning | kompetens | Sex träffar om prissättning, kontrakt och logistik \
        för exportsäljare. 14 000 kronor.
        byra-agent | Agentsökning | partnersok | hitta_kund | Våra kontor i 30 länder letar fram agenter och \
        importörer åt dig, till fast pris 65 000 kronor.
        byra-massa | Svensk paviljong | massa | hitta_kund | Stå tillsammans med tio andra svenska företag på \
        nio internationella mässor. Vi sköter bygge och bemanning.
        byra-resa | Riga: möbelindustrin tar emot | delegation | hitta_kund | Tre dagar hos inköpare i Riga, \
        {date=2027-03-16|16–18 mars 2027}, i samarbete med Kustbygdens Handelskammare. Sista \
        {deadline=2027-02-10|svarsdag 10 februari 2027}.
        byra-tull | Tullfrågan | radgivning | regler | Mejla frågor om tullar, moms eller produktmärkning i ett \
        land så får du svar på en vecka. Tjänsten är gratis.
        byra-plats | Kontor på prov | utlandsnarvaro | etablera | Hyr in dig på ett av våra kontor i 25 länder \
        medan du lär känna marknaden. 7 500 kronor i månaden.
        ! eu | Europanoden | eu_natverk | Sverige
        eu-partner | Kontaktbörsen | partnersok | hitta_kund | Vi annonserar ditt företag för importörer och \
        samarbetspartner i hela EU, gratis för bolag med {employees_max=249|högst 249 anställda}.
        eu-regler | Produktregler i Europa | radgivning | regler | Vilka direktiv, märkningar och språkkrav \
        måste varan uppfylla för att få säljas i EU? Vi hjälper dig att läsa dem.
        eu-hall | Hållbarhetsgenomgång | radgivning | hallbarhet | Tio timmar med en rådgivare om energi, \
        leverantörer och kundernas miljökrav. Helt kostnadsfritt.
        eu-fond | Hitta EU-stöd | radgivning | investera | Vi visar vilka EU-program som är öppna för er \
        utvecklingsidé och kommenterar er ansökan innan den går iväg.
        eu-moten | Köparmöten: livsmedel i Bryssel | partnersok | hitta_kund | Färdigbokade samtal med belgiska \
        grossister {date=2027-03-04|4 mars 2027}. Anmälan {deadline=2027-02-12|senast 12 februari 2027}.
        ! bank | Fjordbanken Export AB | privat | Sverige
        bank-kredit | Fakturaförsäkring EU | forsakring | fa_betalt | Försäkra hela kundreskontran inom EU, \
        kredittid högst ett år. 90 procent ersätts om kunden inte betalar.
        bank-enskild | Enstaka affär | forsakring | fa_betalt | Försäkring av ett enda exportkontrakt, var i \
        världen köparen än finns, kredit upp till tre år.
        bank-order | Produktionsfinansiering | lan | finansiera_order | Kredit för att tillverka det utlandet \
        har beställt, {amount_min=6000000|från 6 miljoner kronor}. Statens exportborgen kan läggas ovanpå.
        bank-koll | Köparkontroll | marknadsinfo | fa_betalt | Årsredovisning, styrelse och skulder för din \
        tilltänkta kund i 90 länder. 590 kronor styck.
        ! ink | Dockan Inkubator | akademi_inkubator | Kustbygdens län
        ink-plats | Inkubatorplats | inkubator | investera | Arbetsrum, affärscoach och kollegor i samma sits. \
        Avgiftsfritt i arton månader för bolag som är högst fem år.
        ink-prov | Kundtestbidrag | bidrag | investera | Högst 75 000 kronor för att ta reda på om någon vill \
        köpa. Endast för bolag med inkubatorplats.
        ink-eu | Ansökningsstugan | radgivning | investera | Vi väljer EU-program åt er och går igenom texten \
        innan den skickas in. Gratis för företag i länet.
        ink-europa | Europanoden på Dockan | partnersok | hitta_kund | Dockan är lokalt ombud för Europanoden. \
        Vi hjälper länets småföretag att finna importörer och samarbetspartner i EU. Kostnadsfritt.
        ink-norr | Nordisk landning | utlandsnarvaro | etablera | Sitt tre månader hos en inkubator i Oslo eller\
         Helsingfors. Kräver inkubatorplats hos oss.
        ! vik | Vikhamns kommun | kommun | Vikhamns kommun
        vik-lokal | Tomter och lokaler | information,radgivning | - | Letar du efter verkstad, kontor eller mark\
         i Vikhamn? Berätta vad du behöver så återkommer vi med förslag.
        vik-start | Starta eget-samtal | radgivning | - | Fundera på firma i Vikhamn tillsammans med en \
        rådgivare: bolagsform, tillstånd, budget. Gratis.
        vik-massa | Mässbidrag | bidrag | hitta_kund | Kommunen ger 15 000 kronor till montern när du ställer ut\
         utomlands. Ett samtal med Exportväxeln krävs innan du söker.
        vik-export | Exportguiden | information,radgivning | hitta_ratt | För företag i Vikhamn som är nyfikna \
        på utlandet: vi visar vem som hjälper till med vad. Funderar du på länder ordnar vi ett möte hos \
        Handelsbyrån.
        vik-energi | Energibesök | radgivning | hallbarhet | Energi- och klimatrådgivaren kommer ut, mäter och \
        ger råd om lägre förbrukning. För företag i Vikhamn.
        ! sjo | Sjöleds kommun | kommun | Sjöleds kommun
        sjo-lokal | Tomter och lokaler | information,radgivning | - | Letar du efter verkstad, kontor eller mark\
         i Sjöled? Berätta vad du behöver så återkommer vi med förslag.
        sjo-start | Starta eget-samtal | radgivning | - | Fundera på firma i Sjöled tillsammans med en \
        rådgivare: bolagsform, tillstånd, budget. Gratis. Saknar du pengar till starten finns Kustfondens \
        Startkassa.
        sjo-lan | Sjöledslånet | lan | investera | Räntefritt lån på 40 000 kronor från sparbanksstiftelsen till\
         nystartade företag i kommunen.
        sjo-digital | Digitalcoachen | radgivning | digital | En coach besöker företaget och visar hur order, \
        lager och fakturor kan skötas enklare. Projektet löper ut i december 2026.
        sjo-export | Exportguiden | information,radgivning | hitta_ratt | För företag i Sjöled som är nyfikna på\
         utlandet: vi visar vem som hjälper till med vad.
        """

    /// `relation a b also-right`; `grey a,b x c,d`: pairs that can be defended either way. Others are unrelated.
    static let relations = """
        same lst-konsult reg-konsult substitutes
        same lst-maskin reg-maskin substitutes
        same kam-resa byra-resa substitutes
        same ink-europa eu-partner substitutes,partial
        substitutes byra-rad fond-export partial
        substitutes byra-dag kam-borja partial
        substitutes kam-inco gkam-inco partial
        substitutes eu-fond ink-eu partial
        partial byra-rad kam-rad substitutes
        partial byra-rad gkam-rad substitutes
        partial fond-export kam-rad substitutes
        partial byra-tull eu-regler substitutes
        partial eu-hall vik-energi substitutes
        partial byra-agent eu-partner substitutes
        partial byra-agent ink-europa substitutes
        partial reg-massa vik-massa substitutes
        partial reg-ratt vik-export substitutes
        partial reg-ratt sjo-export substitutes
        partial reg-prov ink-prov substitutes
        partial fond-liten sjo-lan substitutes
        partial borgen-kop bank-enskild substitutes,hands_off_to
        partial byra-plats ink-norr substitutes
        hands_off_to fond-order bank-order
        hands_off_to reg-maskin lst-gard
        hands_off_to reg-ratt byra-rad
        hands_off_to vik-export byra-rad
        hands_off_to borgen-kop bank-kredit partial
        hands_off_to byra-rad kam-ursp
        hands_off_to byra-rad kam-ata
        hands_off_to sjo-start fond-liten
        complements borgen-rorelse fond-order
        complements borgen-rorelse bank-order
        complements lst-energi fond-miljo
        complements reg-it sjo-digital
        requires vik-massa reg-ratt
        requires reg-prov fond-coach complements
        parallel_by_territory kam-ata gkam-ata exclusive_mandate
        parallel_by_territory kam-ursp gkam-ursp exclusive_mandate
        parallel_by_territory kam-rad gkam-rad
        parallel_by_territory fond-export gkam-rad unrelated
        parallel_by_territory vik-lokal sjo-lokal
        parallel_by_territory vik-start sjo-start
        parallel_by_territory vik-export sjo-export
        unrelated kam-ata gkam-ursp
        unrelated kam-ursp gkam-ata
        grey byra-rad,fond-export,kam-rad,gkam-rad,reg-ratt,vik-export,sjo-export x byra-rad,fond-export,kam-\
        rad,gkam-rad,reg-ratt,vik-export,sjo-export
        grey byra-rad,fond-export,kam-rad,gkam-rad,reg-ratt,vik-export,sjo-export x byra-dag,kam-borja,byra-\
        skola,reg-samv
        grey byra-dag,kam-borja x byra-dag,kam-borja,byra-skola
        grey byra-rad,byra-tull x kam-ata,kam-ursp,gkam-ata,gkam-ursp
        grey borgen-rorelse x fond-order,bank-order,fond-bygg,fond-ide
        grey borgen-tillv,borgen-kop x bank-kredit,bank-enskild,bank-koll
        grey kam-resa,byra-resa,eu-moten,byra-massa x byra-agent,eu-partner,ink-europa,kam-resa,byra-resa,eu-\
        moten,byra-massa
        grey kam-tull,kam-inco,gkam-inco x byra-skola,byra-tull,eu-regler
        grey sjo-lan x fond-bygg,fond-ide,fond-miljo
        grey fond-coach,fond-export x sjo-digital,vik-start,sjo-start,ink-plats
        grey fond-ide x ink-prov,reg-prov
        grey ink-plats x vik-start,sjo-start
        grey vik-massa x byra-massa
        grey lst-energi x reg-maskin,lst-maskin
        grey lst-konsult,reg-konsult x ink-prov
        """
}
