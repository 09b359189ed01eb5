extension Subjects {
    /// Markets, customers, presence abroad, finding the way.
    static let markets: [Subject] = [
        Subject(
            "market_choice", ["hitta_marknad"],
            strong: [
                "jämför … marknader", "vilket land … börja", "vilka marknader", "in på … marknaden", "ny exportmarknad",
                "välja land", "väljer land", "välja marknad", "valet av marknad", "valet av land", "var … sälja",
                "marknadsprioriter*", "marknadspotential*", "marknadsrådgiv*", "land att börja", "marknad att börja",
                "vart i världen", "vilken del av världen",
                "marknadsval~", "val av marknad~", "val av land", "vilket land", "vilka länder", "välj~ … marknad~",
                "välj~ … land", "väljer marknad", "rangordn* … marknad~", "länder mot varandra", "marknadsanalys~",
                "ny marknad", "nya marknader", "vilken marknad", "rätt marknad", "exportmarknad~",
                "market choice", "choose … market~", "which market~", "new market~", "jämför … marknad~",
                "jämför … länder",
                "landval~", "marknadsstudie~", "var i världen", "utländsk marknad", "utländska marknader",
                "prioritera marknad~", "exportstrategi~", "marknadsplan~", "marknadsstrategi~", "marknaderna",
            ],
            weak: [
                "säljväg~", "lansering~", "exportråd*", "marknad~", "länder", "exportrådgiv*", "ut på export",
                "ut i världen", "go abroad", "export market~", "nästa steg", "internationalisera*", "efterfrågan i",
            ]),
        Subject(
            "beginners", ["hitta_marknad", "kompetens"],
            strong: [
                "aldrig … exportera~", "aldrig … sålt", "inte … exporterat", "startdag~", "exportkörkort~",
                "nykomling*", "nytt för er att exportera", "kliva ut på export", "export för första gången",
                "first-time exporter*", "första gången utomlands", "ovana vid export", "nyfikna på export",
                "nybörjare~", "redo för export", "exportmog*", "exportens grunder", "export från början",
                "börja exportera", "första exportaffär~", "ny på export", "aldrig exporterat", "aldrig har exporterat",
                "kom igång med export", "komma igång med export",
                "exportskola~ för nybörjare", "starta export", "grundkurs i export", "export för nybörjare",
                "start exporting", "export readiness", "exporttest~", "mognadstest~", "är ni redo", "är du redo",
                "första steg~ mot export", "första steg~ ut",
                "var börjar man", "grunderna i export", "beginner~", "first export", "steg till export",
                "steg mot export", "exportgrund*", "introduktion till export",
            ],
            weak: [
                "mognad~", "grunder~", "åtgärdslista~", "vad krävs", "handlingsplan~", "startgrop*", "från noll",
                "introduktion~", "första steget",
            ]),
        Subject(
            "export_plan", ["hitta_marknad"],
            strong: [
                "exportplan~", "*exportplan*", "internationaliseringscheck~", "internationaliseringsplan~",
                "exportsatsning~", "exportcheck~", "export plan~",
            ],
            weak: ["planering~", "exportfrämj*", "exportsamverkan"]),
        Subject(
            "buyers", ["hitta_kund"],
            strong: [
                "kundsök*", "nätverkets databas", "utländska inköpare", "möjliga köpare", "sök köpare", "hitta partner",
                "köpare , leverantörer", "köpare eller", "inköpare i", "söker … underleverantörer", "säljkanal~",
                "säljpartner~", "ombud i", "ombud utomlands", "handelspartner~", "partnersökning~", "nya kundkontakter",
                "återförsälj*", "agentsök*", "agenter", "distributör*", "utländska köpare", "köpare i", "partnersök*",
                "hitta~ … köpare", "hitta~ … kund~", "hittad av köpare", "samarbetspartner~", "affärspartner~",
                "importör*", "utvecklingspartner~", "matchning~", "matchmak*", "find … buyer~",
                "distributor~", "reseller~", "agent~ abroad", "business partner~", "partnerprofil~", "bli hittad",
                "kundsök*", "förbokade möten", "partnerdatabas~", "nya kunder i", "nya kunder utomlands",
                "potentiella kunder", "leads", "grossist~",
            ],
            weak: [
                "köpare", "kunder i", "kontakter i", "partner~", "agent~", "inköpschef~", "inköpare", "utsända",
                "profil", "säljmöten", "underleverantör*", "buyer~", "partner~ in",
            ]),
        Subject(
            "fairs", ["hitta_kund"],
            strong: [
                "mässa", "mässan", "mässor", "mässorna", "monter~", "*monter~", "fackmäss*", "mäss*", "utställ*",
                "trade fair~", "booth~", "exhibition~", "*mässan", "*mässa", "*mässor", "ställa ut", "paviljong~",
                "monterplats~",
            ],
            weak: ["visa upp", "exhibit~"]),
        Subject(
            "journeys", ["hitta_kund"],
            strong: [
                "avresa", "resan går", "resa till", "vi reser",
                "delegation~", "*delegation~", "affärsresa~", "affärsresor", "exportresa~", "inköpsresa~",
                "marknadsresa~", "trade mission~", "*resa till", "vi besöker", "möten med inköpschef~",
                "inköpschef~ i", "gruppresa~", "säljresa~",
            ],
            weak: ["besök~", "resa", "resor"]),
        Subject(
            "presence", ["etablera"],
            strong: [
                "hyr~ … utomlands",
                "bolagsbildning*", "registrerar … bolag", "registrerar dotterbolag*", "undersöka en etablering",
                "etablering", "etablera sig", "hyr kontor", "lokalt bolag", "anställa … i landet",
                "plats hos vårt kontor",
                "kontor utomlands", "skrivbord i utlandet", "utlandskontor~", "systerinkubator~",
                "kontorsplats~ utomlands", "dotterbolag~", "filial~", "bolag utomlands", "bilda … bolag i",
                "etablera~ … utomlands", "etablera~ i", "etablering~ i", "etablering utomlands", "soft landing",
                "mjuklandning~", "establish*", "office abroad", "desk abroad", "subsidiar*", "säljkontor~",
                "representationskontor~", "adress i … länder", "egen adress", "utomlands under", "på plats i … länder",
                "utlandsetabler*", "flytta in",
                "prov* marknaden", "kontorsplats~ i", "grannland*",
            ],
            weak: ["arbetsplats~", "skrivbord", "kontorsplats~", "etabler*", "utlandet", "adress"]),
        Subject(
            "right_actor", ["hitta_ratt"],
            strong: [
                "vem … kan hjälpa", "en kontakt in", "rätt person i rätt", "guidar … rätt", "alla som hjälper",
                "vart man vänder sig", "vem som gör", "vilken aktör", "vilken främjare", "lots … vidare",
                "rätt person", "rätt aktör~", "rätt främjare", "rätt hjälp", "rätt rådgivare", "exportfrämjare",
                "exportfrämjarna", "rätt organisation", "en väg in", "en dörr in", "lotsar … vidare", "lotsar dig",
                "lotsar er", "lots~", "exportlots~", "alla främjare", "alla exportfrämj*",
                "vem som kan hjälpa", "right person", "right actor", "find … right", "rätt dörr", "vet inte vart",
                "vem man ska", "vart du ska vända dig", "vart ni ska vända er", "vem som gör vad", "samlad ingång",
                "en ingång", "one-stop", "hitta rätt", "vem hjälper", "regionalt exportcenter",
                "exportcenter", "exportcentrum", "slussar", "rätt myndighet",
            ],
            weak: [
                "pekar ut", "hänvisar dig", "kontaktperson", "främjare",
            ]),
    ]
}
