import FoundationEssentials
import Model
import Testing

@testable import Reconciling

/// More ways to say the same, and near misses, beside those of ``Stale evidence on the page``.
@Suite struct `Stale evidence in other words` {
    @Test(arguments: [
        "Medlen för i år är fördelade.", "Potten är tom.", "Ansökningstiden har gått ut.", "Alla platser är tagna.",
        "Sista ansökningsdag har passerat.", "Ansökan är stängd för i år.", "Omgången stängde 3 februari 2026.",
        "Det går inte att söka stödet just nu.", "Budgeten är slut.", "Vi har stängt för nya ansökningar.",
        "Erbjudandet är fulltecknat.", "Applications are closed.", "The budget has been used up.",
        "Anslaget för 2025 uppgår till 3 miljoner kronor.", "I år, 2025, har vi 4 miljoner att fördela.",
        "2024 års budget är 12 mnkr.", "Potten för 2023 är 800 000 kronor.", "Avgiften för 2024 är 450 kr.",
        "For 2024, SEK 5 million is available.", "Pilotprojektet löpte ut i maj 2025.",
        "Projektet, som finansierades av regionalfonden, tog slut 2024.",
        "Satsningen upphörde vid årsskiftet 2024/2025.",
        "Initiativet gäller till och med juni 2025.", "The project ended in June 2024.", "Programmet pågick 2020–2022.",
        "Erbjudandet gäller under hösten 2025.", "Sommarerbjudande 2025: halva priset.",
        "På grund av covid-19 sker alla möten digitalt.", "Jubileumserbjudande till och med 31 december 2025.",
        "Julöppet 2024", "Vårens program 2025", "Växeln är stängd under midsommar 2025.",
        "Garantin erbjuds inte längre.", "Tjänsten lades ned 2024.", "Kursen är inställd.", "Checken är avskaffad.",
        "Anna Berg har gått i pension. Kontakta växeln.", "Er kontakt Per Ek arbetar inte längre hos oss.",
        "Sedan 1 januari 2025 är det Region Björkland som handlägger stödet.",
        "Numera ansvarar Tillväxtverket för checken.",
    ]) func `is found`(text: String) {
        #expect(!StaleRulesSample.reasons(text).isEmpty)
    }

    @Test(arguments: [
        "Medlen fördelas löpande under året.", "Potten är 5 miljoner kronor.", "Ansökningstiden går ut 3 maj 2026.",
        "Alla platser fördelas efter ansökan.", "Om budgeten tar slut stänger vi.", "Projektet avslutas i maj 2027.",
        "Du ansöker när projektet är avslutat.", "Slutrapporten lämnas när projektet är slut.",
        "Vi startade 2019 som ett projekt.", "Sedan 2021 har 300 företag fått stöd.",
        "Under våren 2025 deltog 40 företag.", "Vårens kurser startar i april.",
        "Anslaget för 2026 är 3 miljoner kronor.",
        "För perioden 2021–2027 finns 90 miljoner kronor.", "Lagen (2014:200) gäller.", "Öppet alla dagar utom jul.",
        "Bolaget ska ha lämnat årsredovisning för 2024.", "Omsättningen 2024 ska vara minst 3 miljoner kronor.",
        "Stödet gäller investeringar som görs efter 1 januari 2025.", "Vi ställer in siktet på nya marknader.",
        "Företaget får inte ha upphört med sin verksamhet.", "Lånet är slutbetalt efter fem år.",
        "Garantin upphör att gälla när krediten är återbetald.", "Efter pandemin har fler börjat exportera.",
        "Stödet kan sökas till och med 31 december 2027.", "Åter på kontoret i höst med nya kurser!",
        "Region Björkland ansvarar för regional utveckling.", "Handläggaren har lämnat besked inom tio dagar.",
        "Fakturan ska ha betalats innan projektet avslutas.", "Kampanjen Handla lokalt pågår hela 2026.",
    ]) func `is left alone`(text: String) {
        #expect(StaleRulesSample.reasons(text).isEmpty)
    }
}

enum StaleRulesSample {
    static func reasons(_ text: String) -> [FindingReason] { `Stale evidence on the page`.reasons(text) }
}
