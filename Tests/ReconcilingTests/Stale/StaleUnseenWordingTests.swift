import Model
import Testing

@testable import Reconciling

/// Sentences that were written with their labels before the rules met them, on Tuesday 10 March 2026.
@Suite struct `Stale wording from pages that the rules had not seen` {
    @Test(
        arguments: [
            // A closed round, or money that is gone.
            ("Ansökan är tyvärr stängd för i år.", .closedRound),
            ("Samtliga platser i vårens program är fördelade.", .closedRound),
            ("Årets budget är intecknad.", .closedRound),
            ("Det finns inga medel att söka för närvarande.", .closedRound),
            ("Vi har nått taket för årets ansökningar och tar inte in fler.", .closedRound),
            ("Inlämningen stängde klockan 15 den 2 februari.", .closedRound),
            ("Checken är slut för den här gången.", .closedRound),
            ("Stängd: ansökningsperioden löpte ut den 31 januari 2026.", .closedRound),
            ("The programme is no longer open for new entrants.", .closedRound),
            ("All vouchers have been allocated.", .closedRound),
            ("Registration has closed.", .closedRound),
            ("Anmälningstiden har gått ut.", .closedRound),
            // Money of a year that is over.
            ("Årets ram är 6 miljoner kronor (2024).", .budgetYear),
            ("För budgetåret 2025 har nämnden avsatt 3,5 miljoner kronor.", .budgetYear),
            ("Medlemsavgiften 2025 är 4 500 kronor.", .budgetYear),
            ("Prislista 2024", .budgetYear),
            ("Vi har 9 miljoner att fördela i år, 2025.", .budgetYear),
            ("The budget for 2025 is EUR 2 million.", .budgetYear),
            ("Stödet omfattar totalt 15 miljoner kronor under 2025.", .budgetYear),
            ("Gällande taxa (2023): 650 kronor per stämpel.", .budgetYear),
            // A project that is over.
            ("Insatsen drivs av projektet Grön gräns, som löper 2021–2024.", .endedProject),
            ("Projektet pågick 2020 till 2023.", .endedProject),
            (
                "Rådgivningen finansierades av ett regionalfondsprojekt som tog slut vid årsskiftet 2024/2025.",
                .endedProject
            ),
            ("Vårt treåriga projekt slutredovisades i maj 2025.", .endedProject),
            ("The project ran until December 2024.", .endedProject),
            ("Projekttid: 2022-09-01–2025-08-31", .endedProject),
            // A campaign that is over.
            ("Just nu: 30 procents rabatt till och med sista november 2025.", .endedCampaign),
            ("Introduktionserbjudandet gällde till årsskiftet 2025/2026.", .endedCampaign),
            ("På grund av covid-19 har vi förlängt löptiden med ett år.", .endedCampaign),
            ("Special offer valid until 31 December 2025.", .endedCampaign),
            // A season that is over.
            ("Julstängt 23 december 2025–6 januari 2026.", .seasonal),
            ("Program hösten 2025", .seasonal),
            ("Drop-in varje tisdag under höstterminen 2025.", .seasonal),
            // It is offered no more.
            ("Vi erbjuder inte längre den här tjänsten.", .withdrawn),
            ("Lånet är under avveckling och beviljas inte till nya kunder.", .withdrawn),
            ("Den här insatsen har upphört.", .withdrawn),
            ("This service has been discontinued.", .withdrawn),
            ("Checken avskaffades vid årsskiftet.", .withdrawn),
            ("Programmet är nedlagt.", .withdrawn),
            // It is somebody else's now.
            ("Sedan den 1 januari är det Regionen som beslutar om stödet.", .wrongOwner),
            ("Ärendena hanteras numera av Tillväxtverket.", .wrongOwner),
            ("Uppdraget gick vid årsskiftet över till Handelskammaren.", .wrongOwner),
            ("Since July the scheme is run by the Regional Council.", .wrongOwner),
            // The contact has left.
            ("Vår rådgivare Ulla Strand gick i pension i december.", .contactLeft),
            ("Kontakta Per Holm (tjänstledig till 28 februari 2026).", .contactLeft),
            ("Maria Lund är inte kvar hos oss; ny handläggare utses.", .contactLeft),
            ("Our adviser Eva Berg left us in November.", .contactLeft),
        ] as [(String, FindingReason)]) func `is flagged`(text: String, reason: FindingReason)
    {
        #expect(`Stale evidence on the page`.reasons(text) == [reason])
    }

    @Test(arguments: [
        "Nettoomsättningen ska ha överstigit 3 miljoner kronor under 2025.",
        "Bifoga bokslut för 2024 och 2025.", "Företaget ska ha haft minst en anställd under hela 2025.",
        "Under 2025 förmedlade vi 140 kontakter.", "År 2024 gick 60 procent av checkarna till industriföretag.",
        "Taket höjdes 2023 från 200 000 till 300 000 kronor.", "Regionen antog sin strategi 2021.",
        "Bolaget ska vara registrerat före den 1 januari 2025.",
        "Gäller investeringar som har gjorts efter 1 juli 2025.",
        "Ansökan stänger den 14 april 2026.", "Utlysningen öppnar igen i september.",
        "Stängt för lunch 12–13.", "Antalet platser är begränsat och brukar ta slut.",
        "Kursen blir lätt fullbokad: anmäl dig i tid.", "Om medlen tar slut stänger vi ansökan i förtid.",
        "Projekt som avslutades före 2025 kan inte få stöd.", "Stödet ges till projekt som pågår högst 24 månader.",
        "Slutrapporten ska lämnas senast tre månader efter att projektet avslutades.",
        "Programperioden är 2021–2027.", "Projektet avslutas i augusti 2026.",
        "Erbjudandet gäller nya medlemmar.", "Rabatten gäller till och med 31 december 2026.",
        "Efter pandemin har många företag bytt marknad.", "Sommaren 2026 har vi öppet som vanligt.",
        "Vi arbetar med företag under hela året, höst som vår.", "Resan går i höst.",
        "När företaget inte längre finns kvar upphör garantin.", "Garantin upphör när lånet är betalt.",
        "Tillväxtverket beslutar om stödet och vi hjälper dig att söka.",
        "Vi tog över exportrådgivningen från länsstyrelsen 2022.", "Har din kontaktperson slutat? Ring växeln.",
        "Personal som slutar under projekttiden ska anmälas till oss.",
        "Nya handläggare har börjat hos oss.", "The fund was set up in 2019 and has invested EUR 40 million.",
        "Applicants must have been trading since 2024.", "We will close the call when the budget is used up.",
        "Utlysningen 2025 gav 34 ansökningar. Nästa öppnar den 4 maj 2026.",
        "Räntan följer Riksbankens styrränta från och med 2024.", "Stämpelavgiften är oförändrad sedan 2023.",
    ]) func `is not flagged`(text: String) {
        #expect(`Stale evidence on the page`.reasons(text).isEmpty)
    }

    @Test(
        arguments: [
            ("Det går för tillfället inte att lämna in nya ansökningar.", .closedRound),
            ("Potten för innovationscheckar är tömd.", .closedRound),
            ("Vårens anmälan är stängd.", .closedRound),
            ("Beslut om årets stöd är redan fattade och alla pengar utbetalade.", .closedRound),
            ("Tyvärr är alla rådgivningstimmar uppbokade.", .closedRound),
            ("Du kan inte längre anmäla dig till den här omgången.", .closedRound),
            ("Applications for this year's intake are now closed.", .closedRound),
            ("The 2025 allocation has been spent.", .closedRound),
            ("Kommunen har 800 000 kronor att dela ut under 2025.", .budgetYear),
            ("Avgifter 2025: ATA-carnet 2 100 kronor, legalisering 540 kronor.", .budgetYear),
            ("I 2024 års budget finns 2 miljoner kronor till mässbidrag.", .budgetYear),
            ("Bidraget är 20 000 kronor per företag för år 2025.", .budgetYear),
            ("Projektet finansieras av Interreg till och med juni 2025.", .endedProject),
            ("Exportlotsen var ett projekt 2021–2024.", .endedProject),
            ("Det EU-projekt som bekostade rådgivningen är avslutat sedan i höstas.", .endedProject),
            ("Pilotomgången är genomförd och projektet stängt.", .endedProject),
            ("Fri entré för alla som bokar före den 1 december 2025.", .endedCampaign),
            ("Halva priset på medlemskapet under hösten 2025!", .endedCampaign),
            ("Tillfälligt sänkt avgift till och med 2025-12-31.", .endedCampaign),
            ("Kursprogram vt 2025", .seasonal), ("Våra öppna frukostar i höst: tisdagar under hösten 2025.", .seasonal),
            ("Sommarens telefontider 2025: vardagar 9–11.", .seasonal),
            ("Vi har slutat med den här rådgivningen.", .withdrawn),
            ("Exportchecken ersattes av Affärsutvecklingscheck den 1 januari.", .withdrawn),
            ("Verksamheten är nedlagd.", .withdrawn), ("Sidan är inaktuell: stödet finns inte kvar.", .withdrawn),
            ("We no longer provide this service.", .withdrawn),
            ("Garantin ges inte till nya företag längre.", .withdrawn),
            ("Från årsskiftet handläggs ärendena av Region Norrdal.", .wrongOwner),
            ("Frågor om stödet besvaras numera av Jordbruksverket.", .wrongOwner),
            ("Responsibility has been transferred to the County Board.", .wrongOwner),
            ("Vår exportrådgivare Nils Ek har gått vidare till nya uppdrag.", .contactLeft),
            ("Sofia Lind är föräldraledig och åter den 1 december 2025.", .contactLeft),
        ] as [(String, FindingReason)]) func `a second set is flagged`(text: String, reason: FindingReason)
    {
        #expect(`Stale evidence on the page`.reasons(text) == [reason])
    }

    @Test(arguments: [
        "Har du missat sista ansökningsdag? Hör av dig så berättar vi om nästa.",
        "Stödet betalas ut när projektet är slut och redovisat.", "Om en deltagare slutar får ni skicka en annan.",
        "Ansökningar som kommer in efter stängning behandlas i nästa omgång.",
        "Omgången stänger fredag den 29 maj 2026 klockan 16.", "Alla platser är öppna för både medlemmar och andra.",
        "Budgeten för projektet ska vara slutgiltig när ni söker.", "Under 2026 satsar vi 4 miljoner kronor.",
        "Sedan starten 2019 har 62 bolag gått igenom programmet.", "Vi fick 2024 års pris för bästa rådgivning.",
        "Företaget får inte ha tagit emot mer än 300 000 euro i stöd under 2024, 2025 och 2026.",
        "Prisbasbeloppet justeras varje år.", "Projekttiden är högst 18 månader.",
        "Vi driver projektet Ny väg till och med våren 2027.", "Kampanjen startar i april 2026.",
        "Föranmälan före den 20 mars 2026 ger tio procents rabatt.", "Programmet för hösten 2026 släpps i juni.",
        "Tjänsten är ny sedan hösten 2025.", "Lånet upphör att löpa när skulden är betald.",
        "Stöd ges inte till verksamheter som har lagts ned.", "Företag som har upphört kan inte söka.",
        "Vi samarbetar med Region Norrdal, som beslutar om stödet.",
        "Du kan också vända dig till Almi, som handlägger lånen.", "Handläggaren återkommer inom två veckor.",
        "Rådgivaren har lång erfarenhet och har tidigare arbetat i Kina.", "Vi är tillbaka på kontoret efter lunch.",
        "Avtal som slöts före 2024 följer de gamla villkoren.", "Riktlinjerna beslutades i november 2023.",
        "Deltagarna från 2024 års resa berättar.", "The guarantee expires when the loan has been repaid.",
        "You may apply even if your previous project has ended.", "Founded in 2016, the hub has 45 member companies.",
    ]) func `a second set is not flagged`(text: String) {
        #expect(`Stale evidence on the page`.reasons(text).isEmpty)
    }
}
