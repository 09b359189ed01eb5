extension SupportTypeWords {
    /// The heads of what promoters call their help: in Swedish the last part of a compound says what the thing is.
    static let heads: [WeighedWords] = [
        WeighedWords(
            "lan", 4,
            [
                "*belåning", "*belåningen", "*lånet", "*krediten", "*köp av fakturor", "fakturaköp", "brygglån",
                "*förskott", "kapitallån", "rörelselån", "vi lånar", "låna pengar", "ta ett lån", "ett lån", "lånet",
                "kontokredit*", "leasing",
            ], isForTitles: true),
        WeighedWords(
            "bidrag", 4,
            [
                "stöd", "*miljonen", "*medel", "*medlen", "*stipendiet", "*stipendium", "*kronan", "*kontribution",
                "*ersättning", "*ersättningen", "*subvention",
            ], isForTitles: true),
        WeighedWords(
            "bidrag", -4,
            [
                "eget kapital", "arbetsmedel", "livsmedel*", "hjälpmedel", "läkemedel*", "förpackningsmedel",
                "stöd av en", "stöd i", "stöd från rådgiv*", "*livsmedel",
            ]),
        WeighedWords(
            "garanti", 4,
            ["*garantin", "*garantier", "*garantierna", "*borgen", "*säkerheten", "garanterar", "motgaranti~"],
            isForTitles: true),
        WeighedWords(
            "forsakring", 4,
            [
                "skydd", "*skydd", "*skyddet", "*försäkring", "*försäkringen", "*försäkringar", "kundförlustskydd~",
                "betalningsskydd~", "*kreditskydd*",
            ], isForTitles: true),
        WeighedWords(
            "exportkredit", 4, ["exportkredit*", "köparkredit*", "leverantörskredit*", "köparlån"], isForTitles: true),
        WeighedWords(
            "riskkapital", 4,
            [
                "såddinvester*", "*såddinvester*", "minoritetsägare", "medinvester*", "ägarinvester*", "*kapitalfond*",
                "riskkapital*", "ägarkapital*", "saminvester*", "andelar i bolag", "aktier i",
            ], isForTitles: true),
        WeighedWords(
            "radgivning", 4,
            [
                "*rådgivare", "*rådgivaren", "*rådgivarna", "*rådgivning", "*rådgivningen", "*jour", "*jouren",
                "*juristhjälp", "*hjälpen", "*vägledaren", "*vägledare", "*affärsutvecklare", "affärsutvecklare",
                "*konsultation", "*samtalet", "*timmen", "*bollplank", "*hjälp", "*lyssnare", "*doktorn",
                "*experten", "exporttimme~",
            ], isForTitles: true),
        WeighedWords(
            "radgivning", 3,
            [
                "*analysen", "*kollen", "*genomlysning*", "*genomgång", "*genomgången", "*kartläggning*",
                "kartläggning~",
                "behovsanalys*", "nulägesanalys*", "*kontrollen", "*checklista", "rådgör~", "vägleder",
                "*lotsning",
            ], isForTitles: true),
        WeighedWords(
            "radgivning", 2,
            ["kartläggning~", "nulägesanalys*", "genomlysning*", "behovsanalys*", "driver in", "hjälper ni", "lotsar"]),
        WeighedWords(
            "forsakring", -6, ["patentskydd", "designskydd", "mönsterskydd", "dataskydd*", "varumärkesskydd"]),
        WeighedWords(
            "coachning", 4, ["*coachning", "*coachningen", "*coaching", "*mentor", "*mentorskap", "mentorprogram*"],
            isForTitles: true),
        WeighedWords(
            "coachning", 5, ["mentor*", "*mentor*", "fadder*", "coach*"], isForTitles: true),
        WeighedWords(
            "coachning", 4,
            [
                "mentor*", "rutinerad* … företagare", "rutinerad exportör*", "erfaren exportör*",
                "erfaren* … företagare",
                "erfaren exportchef", "drivit företag", "drivit bolag", "följer dig", "följer er", "bollplank",
            ]),
        WeighedWords(
            "partnersok", 5,
            ["*jakt på", "återförsäljare~", "distributör~", "agenter", "affärspartner*", "köpare"], isForTitles: true),
        WeighedWords(
            "information", 3.2,
            ["organisation … har svaret", "aktör … har svaret", "den som har svaret", "vilka … hjälper till med vad"]),
        WeighedWords(
            "utbildning", 4,
            [
                "*kurs", "*kursen", "*kurser", "*kurserna", "*skola", "*skolan", "*akademi", "*akademin", "*utbildning",
                "*utbildningen", "*seminariet", "*seminarium", "*seminarieserie", "*webbinarium", "*webbinariet",
                "*workshop", "*workshopen", "*körkort", "*körkortet", "*lektion*", "*dagen", "tvådagarskurs*",
                "endagskurs*", "*föreläsning*", "*verkstaden", "*campus",
            ], isForTitles: true),
        WeighedWords("utbildning", -4, ["konkurs*"]),
        WeighedWords(
            "marknadsinfo", 4,
            [
                "*rapport", "*rapporten", "*rapporter", "*bevakning", "*bevakningen", "*upplysning", "*upplysningen",
                "*upplysningar", "*barometer", "*barometern", "*statistik", "*statistiken", "*riskbedöm*", "*index",
                "*översikt", "*översikten", "*prognos", "*undersökning", "landfakta", "*nyhetsbrev", "marknadsdata",
                "*kreditbetyg",
            ], isForTitles: true),
        WeighedWords(
            "partnersok", 4,
            [
                "*sökning", "*sökningen", "*matchning", "*matchningen", "*matchmaking", "köparträff*", "*köparmöte*",
                "inköparmöte*", "inköparträff*", "*partnerdatabas*", "partnersök*", "*kundsökning*", "leverantörsmöte*",
                "hitta … affärspartner*", "speeddejt*", "speed dating",
            ], isForTitles: true),
        WeighedWords(
            "partnersok", -4,
            ["ansökning", "ansökningen", "*ansökning", "*ansökningen", "undersökning*", "*undersökning*"]),
        WeighedWords(
            "natverk", 4,
            [
                "*nätverk", "*nätverket", "*klubb", "*klubben", "*gruppen", "*grupp", "*forum", "*forumet", "*kretsen",
                "*rådet", "*frukost", "*frukosten", "*lunchen", "*mingel", "*minglet", "*klustret",
                "delar erfarenhet*", "dela erfarenhet*", "dela problem", "utbyta erfarenhet*", "utbyter erfarenhet*",
                "möts … månad", "ses … månad", "träffas … månad",
            ], isForTitles: true),
        WeighedWords(
            "natverk", -4,
            [
                "målgrupp*", "koncernring", "*finansiering", "*försäljning", "*rådgivning", "målgruppen",
                "arbetsgruppen", "företagsgrupp*",
            ]),
        WeighedWords(
            "delegation", 4,
            [
                "*resa", "*resan", "*resor", "*delegation", "*delegationen", "*delegationer", "*inspirationsresa",
                "gruppresa*", "säljresa*", "studieresa*", "vi åker till", "följ med oss",
            ], isForTitles: true),
        WeighedWords(
            "delegation", -4,
            ["tjänsteresa*", "resa och", "kostnader för resa", "resor och", "rundresa", "*kostnad … resa"]),
        WeighedWords(
            "massa", 4,
            [
                "*mässa", "*mässan", "*mässor", "*monter", "*montern", "*monterplats*", "*utställning", "*paviljong",
                "*paviljongen",
            ], isForTitles: true),
        WeighedWords(
            "utlandsnarvaro", 4,
            [
                "*etablering", "*etableringen", "etableringspaket*", "etableringstjänst*", "etableringshjälp*",
                "dotterbolag*", "bolagsbildning*", "registrering av dotterbolag", "bolagsregistrering*",
                "*utlandskontor*",
                "skrivbord i", "kontorsplats i", "kontor i", "företagshotell*", "landningsbana*", "språngbräda*",
                "bolag på plats",
            ], isForTitles: true),
        WeighedWords(
            "utlandsnarvaro", -4,
            ["säljkontor", "nyetablering*", "etablering i kommun*", "kontor i kommun*", "lediga kontor*"]),
        WeighedWords(
            "handelsdokument", 4,
            [
                "*intyg", "*intyget", "*intygen", "*certifikat", "*certifikatet", "*carnet", "*carneten", "carnet",
                "*legalisering*", "*handelsdokument*", "remburs", "*remburs*", "*attestering*", "*bestyrkande*",
                "exportpapper*", "tullpass*", "*dokumentation för export",
            ], isForTitles: true),
        WeighedWords(
            "handelsdokument", -4,
            ["personbevis", "registreringsbevis", "läkarintyg", "skatteintyg", "bankintyg", "inkassodokument*"]),
        WeighedWords(
            "handelshinder", 4,
            [
                "handelshinder*", "*marknadshinder", "marknadstillträde*", "hinder för handel*", "hinder på",
                "importförbud*",
            ], isForTitles: true),
        WeighedWords(
            "inkubator", 4,
            ["*inkubator", "*inkubatorn", "inkubatorplats*", "preinkub*"],
            isForTitles: true),
        WeighedWords(
            "program", 3.4,
            [
                "*program", "*programmet", "*paketet", "*resan steg*", "halvårslång*", "*sprint*", "*accelerator",
                "*acceleratorn",
            ],
            isForTitles: true),
        WeighedWords(
            "information", 4,
            [
                "*lots", "*lotsen", "*växel", "*växeln", "*ingång", "*ingången", "*center", "*centret", "*centrum",
                "*porten", "*guiden", "*vägvisare", "*vägvisaren", "*kompass", "*kompassen", "*portalen",
                "rätt handläggare", "rätt organisation", "ledig mark", "lediga tomter", "lediga lokaler",
                "tomter", "industritomter", "mark och lokaler", "*kontaktcenter", "*näringslivskontor*",
                "näringslivskontor*", "samlar … handläggare", "*karta", "*kartan", "*kalender", "*kalendern",
            ], isForTitles: true),
        WeighedWords(
            "information", -4,
            ["datacenter", "köpcenter", "testcenter", "*logistikcenter", "säkerhetscenter", "rapport*"]),
        WeighedWords("marknadsinfo", 2, ["publicerar", "klassar", "rangordnar … länder", "sammanställer"]),
        WeighedWords(
            "information", 3.2,
            [
                "industrimark*", "butiksläge*", "verksamhetsmark*", "ledig mark", "lediga tomter", "lediga lokaler",
                "vad som är ledigt", "till salu", "tomter", "mark och lokaler",
            ]),
        WeighedWords(
            "radgivning", 4, ["*lots", "*lotsen", "*guiden", "*vägvisaren", "*ingången"], isForTitles: true),
        WeighedWords(
            "radgivning", 2,
            [
                "resonera*", "ring och", "förklarar vilk*", "reder ut", "ger besked", "rättar", "tänk högt",
                "hör av dig med", "kartläggning~", "nulägesanalys*", "genomlysning*", "behovsanalys*", "driver in",
            ]),
        WeighedWords(
            "utbildning", 2,
            [
                "förmiddag~", "eftermiddag~", "halvdag~", "heldag~", "kväll~", "fallstudie~", "övar", "övning~",
                "skärmen",
                "alla är välkomna", "öppet för deltagare", "lär~ er", "lär~ dig", "tillfällen",
            ]),
        WeighedWords("forsakring", 4, ["kreditförsäkr*", "försäkrad*", "försäkringen", "försäkringar"]),
        WeighedWords(
            "forsakring", -6, ["patentskydd", "designskydd", "mönsterskydd", "dataskydd*", "varumärkesskydd"]),
        WeighedWords("exportkredit", -9, ["*försäkring~", "*garanti~"]),
        WeighedWords(
            "riskkapital", 4,
            ["köper in sig", "affärsängel*", "affärsängl*", "går in som ägare", "såddinvestering*"]),
        WeighedWords(
            "marknadsinfo", 4,
            ["upphandlingsbevakning*", "bevakar upphandling*", "affärsmöjlighet*", "analytiker", "landanalys*"]),
        WeighedWords(
            "bidrag", 3.2,
            [
                "kronor till företag", "kronor till bolag", "kronor till den som", "kronor till dig som",
                "kronor för att",
                "anslag till", "regionen skjuter till", "kommunen skjuter till", "står för en fjärdedel",
                "står för en tredjedel", "staten kan betala", "kan staten betala", "får … procent av utgift*",
                "får … procent av kostnad*", "kan få ersättning för", "halva … tillbaka", "procent av utgiften",
            ]),
        WeighedWords(
            "lan", 4,
            [
                "skjuta till … köpesumman", "kommunen lånar ut", "kredit mot order", "vi betalar … leverantörer",
                "lånar ut … kronor",
            ]),
        WeighedWords(
            "garanti", 3.2,
            [
                "tar hälften av förlusten", "delad risk", "delar förlusten", "tar … del av förlusten",
                "svarar för … förlusten",
            ]),
        WeighedWords(
            "utlandsnarvaro", 3.2,
            [
                "bildar bolaget", "bildar bolag", "öppnar kontot", "hyr kontoret", "i annat land", "lånar ut skrivbord",
                "systerpark*", "skrivbord hos",
            ]),
        WeighedWords(
            "partnersok", 3.2,
            [
                "letar rätt på", "letar upp", "ombud", "provisionssäljare", "hitta återförsäljare", "hitta kunder",
                "hitta partner", "presentera* … för köpare", "annons om vad ni söker",
            ]),
        WeighedWords(
            "utbildning", 2,
            ["kan delta", "delta varifrån", "på … timmar", "kursen", "förmiddagskurs~", "deltar", "deltagare"]),
        WeighedWords(
            "information", 3.2,
            ["kontorsytor", "lagerhallar", "ledig* … lokal*", "ledig* … mark", "följer ditt ärende", "ring ett nummer"]),
        WeighedWords(
            "radgivning", 3.2,
            [
                "bollar din idé", "bollar idén", "bolla idén", "går igenom affärsplan*", "ringer hit", "tar reda på",
                "läser utkast*", "läser direktiven", "lästa av", "läst av en", "kan fråga", "mäter vi", "besök av en",
            ]),
        WeighedWords(
            "coachning", 4,
            [
                "sparring*", "parar ihop dig med", "parar ihop er med", "matchar dig med en erfaren",
                "erfaren näringslivs*",
                "näringslivsprofil*", "som själv har byggt", "som själv har drivit", "som själv har sålt",
                "har gjort resan", "gått samma väg", "erfaren företagsledare", "vid din sida",
            ]),
        WeighedWords("program", -3, ["adept*", "mentor*"], isForTitles: true),
        WeighedWords(
            "information", 3.2,
            [
                "vart du ska vända dig", "vart ni ska vända er", "vart du kan vända dig", "vem … löser din fråga",
                "vem … löser er fråga", "vilken instans", "vilken myndighet", "vilken organisation",
                "vem som svarar på",
                "hittar rätt bland",
            ]),
        WeighedWords(
            "partnersok", 3.2,
            [
                "söker köpare", "söker samarbete*", "söker leverantör*", "databas över företag", "företagsdatabas*",
                "efterlysning*", "kortlista", "tänkbara återförsäljare", "tänkbara kunder", "tänkbara köpare",
            ]),
        WeighedWords(
            "handelsdokument", 4,
            [
                "bestyrka faktur*", "bestyrker faktur*", "bestyrka fullmakt*", "bestyrker fullmakt*", "stämpla faktur*",
                "stämplar faktur*", "exportpapper*", "exporthandling*",
            ]),
        WeighedWords(
            "inkubator", 4,
            [
                "affärscoach … kontorsplats", "kontorsplats … coach", "kontorsplats … labb", "antagen efter intervju",
                "antas efter intervju", "*inkubator* för", "plats i … inkubator",
            ]),
        WeighedWords(
            "garanti", 3.2,
            [
                "halva kreditrisken", "lämna över … kreditrisk*", "del av kreditrisken", "garantin ersätter",
                "garantin täcker",
            ]),
        WeighedWords("garanti", 4, ["delad *risk", "delad risk", "riskdelning*"], isForTitles: true),
        WeighedWords("forsakring", -3, ["garantin ersätter", "garantin täcker", "statlig garanti"]),
        WeighedWords("marknadsinfo", 4, ["landrisk*", "riskbedömning* … länder", "bedömning* … länder"]),
        WeighedWords(
            "bidrag", 3.2,
            [
                "bekostar hälften", "bekostar en del", "lägger … kronor på", "lägger … kronor när",
                "skjuter till … kronor",
                "hälften av räkningen", "hälften av notan", "del av räkningen", "del av notan",
            ]),
        WeighedWords(
            "radgivning", 2, ["sätter upp", "hjälper till att sätta upp", "per timme", "kr i timmen", "timarvode"]),
    ]
}
