/// What made-up offerings are made of.
enum Words {
    static let promoters = [
        "Företagskraft *", "* Näringslivsbolag", "Nyföretagarcentrum *", "* Science Park", "Sparbanken *",
        "Handelskammaren *",
        "* kommun", "Inkubatorn i *", "Coompanion *", "Region *", "* Innovation AB", "Stiftelsen * Tillväxt",
    ]
    static let forms = [
        "Lån", "Bidrag", "Rådgivning", "Mentorskap", "Garanti", "Riskkapital", "Utbildning", "Nätverk", "Inkubation",
        "Checkar",
        "Såddlån", "Stipendium", "Coachning", "Finansiering", "Accelerator", "Stöd",
    ]
    /// Each stands for a form: two that a page may write for it.
    static let otherForms: [String: [String]] = [
        "Lån": ["Företagslån", "Kredit"], "Bidrag": ["Medel", "Ekonomiskt bidrag"],
        "Rådgivning": ["Vägledning", "Kostnadsfri rådgivning"],
        "Mentorskap": ["Mentorprogram", "Mentor"], "Garanti": ["Kreditgaranti", "Borgen"],
        "Riskkapital": ["Ägarkapital", "Investering"],
        "Utbildning": ["Kurs", "Utbildningar"], "Nätverk": ["Företagsnätverk", "Nätverksträffar"],
        "Checkar": ["Check", "Konsultcheck"],
        "Stipendium": ["Stipendier", "Pris"], "Coachning": ["Affärscoachning", "Coach"],
        "Stöd": ["Företagsstöd", "Hjälp"],
    ]
    static let needs = [
        "export", "digitalisering", "nya produkter", "energibesparing", "generationsskifte", "start av företag",
        "innovation", "kompetens",
        "patent och varumärken", "klimatomställning", "investeringar i maskiner", "internationalisering",
        "affärsutveckling", "rekrytering",
        "hållbar turism", "cirkulära affärsmodeller", "livsmedelsförädling", "besöksnäring", "verifiering av idéer",
        "marknadsundersökning",
        "likviditet", "elektrifiering", "produktionsutveckling", "automation", "socialt företagande",
        "forskning i samverkan",
        "skogsbruk", "spelutveckling", "rymdteknik", "medicinteknik", "kulturella näringar", "fiske och vattenbruk",
        "e-handel",
        "cybersäkerhet", "upphandling", "ägarbyte", "kvalitetsarbete", "arbetsmiljö", "design", "materialåtervinning",
    ]
    static let groups = [
        "små företag", "unga företagare", "kvinnor som driver företag", "industriföretag", "nystartade bolag",
        "lantbrukare", "föreningar",
        "utrikes födda företagare", "tillverkande företag", "tjänsteföretag", "forskare", "studenter",
        "underleverantörer", "familjeföretag",
        "bolag i tidig fas", "växande företag", "kooperativ", "gruvnäringens leverantörer", "företag på landsbygden",
        "handlare",
    ]
    static let folders = [
        "erbjudanden", "tjanster", "stod", "for-foretag", "finansiering", "vart-utbud", "foretag/stod",
    ]

    private static let texts = [
        "{promoter} erbjuder {form} till {group} som vill satsa på {need}.", "Du kan få upp till {amount} kronor.",
        "Erbjudandet riktar sig till {group} i {place} med omnejd.",
        "Ansökan görs i vår e-tjänst och handläggs inom {number} veckor.",
        "Villkoret är att företaget har minst {number} anställda och en omsättning under {number} miljoner kronor.",
        "Genom {brand} får ni en kontaktperson som följer arbetet från start till mål.",
        "Insatsen pågår till och med {year}.",
        "Vi träffas på plats i {place} eller digitalt, som det passar er.",
        "Läs mer om hur {brand} har hjälpt andra med {need}.",
        "Medlen får användas till konsulter, utrustning och löner som hör till {need}.",
        "Projektet medfinansieras av Europeiska unionen.",
        "Kontakta oss i god tid före sista ansökningsdag.", "Beslut fattas av styrelsen {number} gånger om året.",
        "Stödet ges enligt reglerna om försumbart stöd.", "Ni betalar själva minst {number} procent av kostnaden.",
        "Målet är att fler av {group} ska våga ta nästa steg.",
        "Programmet omfattar {number} träffar och enskild handledning.",
    ]
    private static let firstParts = [
        "Nor", "Syd", "Berg", "Lind", "Ek", "Sand", "Häll", "Björk", "Gran", "Sten", "Al", "Ås", "Hög", "Väst", "Öst",
        "Mo", "Ram", "Skog", "Back",
        "Fors", "Ask", "Rönn", "Ulv", "Varg", "Tall", "Älv", "Kvarn", "Kyrk", "Salt", "Silver", "Järn", "Koppar", "Ry",
        "Tors", "Frö", "Od", "Hede",
    ]
    private static let lastParts = [
        "sta", "by", "köping", "vik", "torp", "hult", "ås", "näs", "berga", "bo", "lunda", "sele", "sjö", "fors",
        "hamn", "ryd", "stad", "tuna", "mark",
        "sund", "ö", "holm", "träsk", "liden", "böle", "löv", "rud", "inge", "heden", "dal",
    ]
    private static let brandParts = [
        "lyft", "kraft", "språng", "växt", "ny", "fram", "klok", "start", "bygg", "hjul", "spår", "rot", "gren", "ljus",
        "våg", "topp", "båge", "steg",
        "nav", "puls", "kedja", "bro", "eld", "stråk",
    ]

    static func place(_ lottery: inout Lottery) -> String {
        (lottery.happens(15) ? lottery.pick(from: ["Norra ", "Södra ", "Gamla "]) : "") + lottery.pick(from: firstParts)
            + lottery.pick(from: lastParts)
    }

    static func brand(_ lottery: inout Lottery) -> String {
        let word =
            lottery.pick(from: firstParts) + lottery.pick(from: brandParts)
            + (lottery.happens(40) ? lottery.pick(from: brandParts) : "")
        return lottery.happens(30) ? "\(word) \(2 + lottery.number(below: 4))" : word
    }

    static func sentences(_ lottery: inout Lottery) -> [String] {
        var chosen = texts
        lottery.shuffle(&chosen)
        return chosen.prefix(3 + lottery.number(below: 6)).map { sentence in
            sentence.split(separator: "{number}", omittingEmptySubsequences: false).map(String.init)
                .reduce(into: [String]()) { parts, part in
                    if !parts.isEmpty { parts.append("\(2 + lottery.number(below: 48))") }
                    parts.append(part)
                }.joined().replacing("{year}", with: "\(2025 + lottery.number(below: 5))")
        }
    }

    /// As an address writes it: `Lån för export` is `lan-for-export`.
    static func slug(_ text: String) -> String {
        let plain = text.lowercased().replacing("å", with: "a").replacing("ä", with: "a").replacing("ö", with: "o")
        return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
