/// The codes of each facet with their labels; stable, as data.
///
/// Sizes and ages are spans (`0-249`), areas are places (`lan/…`), markets are also ISO 3166-1 codes: those are not
/// listed here.
public enum FacetVocabulary {
    public struct Entry: Hashable, Sendable {
        public let code: String
        public let swedish: String
        public let english: String

        init(_ code: String, _ swedish: String, _ english: String) {
            self.code = code
            self.swedish = swedish
            self.english = english
        }
    }

    /// In the order in which they are shown.
    public static func entries(of facet: FacetName) -> [Entry] { table[facet] ?? [] }

    public static func entry(_ code: String, of facet: FacetName) -> Entry? {
        byCode[facet]?[code]
    }

    /// What a facet is called.
    public static func name(of facet: FacetName) -> (swedish: String, english: String) {
        names[facet] ?? (facet.rawValue, facet.rawValue)
    }

    private static let byCode: [FacetName: [String: Entry]] = table.mapValues { entries in
        Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static let names: [FacetName: (swedish: String, english: String)] = [
        .supportType: ("Typ av stöd", "Support type"), .need: ("Behov", "Need"), .phase: ("Exportfas", "Export phase"),
        .dealStage: ("Affärens skede", "Deal stage"), .companySize: ("Företagsstorlek", "Company size"),
        .companyAge: ("Företagsålder", "Company age"), .sector: ("Bransch", "Sector"),
        .market: ("Marknad", "Target market"), .area: ("Var företaget finns", "Where the company is"),
        .cost: ("Kostnad", "Cost"), .standing: ("Aktörens ställning", "Provider's standing"),
        .mandate: ("Mandat", "Mandate"), .funding: ("Finansiering", "Funding"),
        .groups: ("Särskilda målgrupper", "Special groups"), .combination: ("Kombination", "Combination"),
        .availability: ("Tillgänglighet i tid", "Availability"), .delivery: ("Form", "Delivery"),
    ]

    private static let table: [FacetName: [Entry]] = [
        .supportType: [
            Entry("information", "Information och vägledning", "Information"),
            Entry("radgivning", "Rådgivning", "Advice"),
            Entry("coachning", "Coachning, mentor", "Coaching, mentoring"),
            Entry("utbildning", "Utbildning, seminarium", "Training"),
            Entry("marknadsinfo", "Marknadsinformation och -analys", "Market intelligence"),
            Entry("partnersok", "Partnersökning, matchning", "Partner search"),
            Entry("natverk", "Nätverk, exportklubb", "Network"),
            Entry("delegation", "Delegationsresa", "Delegation"),
            Entry("massa", "Mässa, utställning", "Trade fair"),
            Entry("utlandsnarvaro", "Utlandsnärvaro, etablering", "Presence abroad"),
            Entry("lan", "Lån", "Loan"),
            Entry("villkorslan", "Villkorslån", "Conditional loan"),
            Entry("bidrag", "Bidrag, check", "Grant, voucher"),
            Entry("garanti", "Garanti, riskdelning", "Guarantee"),
            Entry("forsakring", "Kreditförsäkring", "Credit insurance"),
            Entry("exportkredit", "Exportkredit", "Export credit"),
            Entry("riskkapital", "Riskkapital", "Equity"),
            Entry("handelsdokument", "Handelsdokument, intyg", "Trade documents"),
            Entry("handelshinder", "Handelshinder, problemlösning", "Barriers, problem-solving"),
            Entry("inkubator", "Inkubator, accelerator", "Incubator"),
            Entry("program", "Sammansatt program", "Composite programme"),
        ],
        .need: [
            Entry("hitta_marknad", "Välja marknad", "Choose market"),
            Entry("hitta_kund", "Hitta kund, partner", "Find buyer"),
            Entry("fa_betalt", "Säkra betalning", "Get paid"),
            Entry("finansiera_order", "Finansiera order, rörelsekapital", "Finance order"),
            Entry("investera", "Investera, växa", "Invest"),
            Entry("regler", "Regler, tull, märkning", "Rules, customs"),
            Entry("dokument", "Exportdokument", "Documents"),
            Entry("ip_avtal", "Avtal, immaterialrätt", "Contracts, IP"),
            Entry("kompetens", "Kompetens", "Skills"),
            Entry("etablera", "Etablera bolag utomlands", "Establish"),
            Entry("hallbarhet", "Hållbarhetskrav", "Sustainability"),
            Entry("digital", "E-handel, digitalisering", "Digital"),
            Entry("hitta_ratt", "Hitta rätt aktör", "Find the right actor"),
        ],
        .phase: [
            Entry("nyfiken", "Nyfiken, ej exportmogen", "Curious"),
            Entry("forbereder", "Förbereder, exportmogen", "Preparing"),
            Entry("forsta_affaren", "Första affären", "First deal"),
            Entry("expanderar", "Expanderar till nya marknader", "Expanding"),
            Entry("etablerar", "Etablerar sig utomlands", "Establishing"),
            Entry("underleverantor", "Underleverantör till exportör", "Sub-supplier to exporter"),
        ],
        .dealStage: [
            Entry("forhandling", "Införsäljning, förhandling", "Negotiation"),
            Entry("tillverkning", "Tillverkning", "Manufacture"),
            Entry("leverans", "Leverans", "Delivery"),
            Entry("kredittid", "Kredittid", "Credit period"),
        ],
        .sector: [
            Entry("alla", "Alla branscher", "All sectors"), Entry("lantbruk", "Lantbruk och fiske", "Farming, fishing"),
            Entry("service", "Lokal service", "Local service"), Entry("innovation", "Innovation", "Innovation"),
            Entry("industri", "Tillverkning", "Manufacturing"), Entry("bygg_tra", "Bygg och trä", "Building, timber"),
            Entry("livsmedel", "Livsmedel", "Food"), Entry("besoksnaring", "Besöksnäring", "Tourism"),
            Entry("it", "Data och it", "Software"), Entry("life_science", "Hälsa och läkemedel", "Life science"),
            Entry("miljoteknik", "Miljöteknik", "Cleantech"),
            Entry("kreativa", "Kulturella och kreativa", "Creative industries"),
        ],
        .market: [
            Entry("norden", "Norden", "Nordic countries"), Entry("eu_ees", "EU och EES", "EU and EEA"),
            Entry("efta", "Efta", "EFTA"), Entry("utanfor_eu", "Utanför EU", "Outside the EU"),
            Entry("utanfor_eu_efta", "Utanför EU och Efta", "Outside the EU and EFTA"),
            Entry("utanfor_sverige", "Utanför Sverige", "Outside Sweden"),
            Entry("varlden", "Hela världen", "Worldwide"),
        ],
        .cost: [
            Entry("gratis", "Kostnadsfritt", "Free"), Entry("medlem", "Medlemspris", "Members' price"),
            Entry("avgift", "Avgift, premie", "Fee, premium"), Entry("ranta", "Ränta", "Interest"),
            Entry("konsultarvode", "Konsultarvode", "Consultant's fee"),
            Entry("medfinansiering", "Egen insats", "Own contribution"),
        ],
        .standing: [
            Entry("myndighet", "Myndighet", "Agency"), Entry("region", "Region", "Region"),
            Entry("lansstyrelse", "Länsstyrelse", "County administrative board"),
            Entry("statligt_bolag", "Statligt bolag", "State-owned company"),
            Entry("stat_naringsliv", "Stat och näringsliv", "State and business"),
            Entry("handelskammare", "Handelskammare", "Chamber of commerce"),
            Entry("eu_natverk", "EU-nätverk", "EU network"), Entry("nordisk", "Nordisk", "Nordic"),
            Entry("kommun", "Kommun", "Municipality"),
            Entry("akademi_inkubator", "Akademi, inkubator", "Academia, incubator"),
            Entry("privat", "Privat", "Private"),
        ],
        .mandate: [
            Entry("ensamratt", "Ensamrätt i området", "Exclusive"), Entry("huvudansvar", "Huvudansvar", "Lead"),
            Entry("kompletterar", "Marknadskompletterande", "Market-complementing"), Entry("oppen", "Öppen", "Open"),
        ],
        .funding: [
            Entry("statlig", "Statlig", "State"), Entry("regional", "Regional", "Regional"), Entry("eu", "EU", "EU"),
            Entry("medlem", "Medlemmar", "Members"), Entry("kund", "Kunderna", "Customers"),
            Entry("stiftelse", "Stiftelse", "Foundation"),
        ],
        .groups: [
            Entry("kvinnor", "Kvinnor som driver företag", "Women-led"),
            Entry("utrikesfodda", "Utrikes födda", "Foreign-born owners"),
            Entry("underleverantorer", "Exportörers underleverantörer", "Exporters' sub-suppliers"),
            Entry("innovationsbolag", "Innovationsbolag", "Innovation companies"),
            Entry("organisationer", "Organisationer", "Organisations"), Entry("unga", "Unga", "Young people"),
            Entry("inkubatorbolag", "Inkubatorns bolag", "Incubator companies"),
            Entry("medlemmar", "Medlemmar", "Members"),
        ],
        .combination: [
            Entry("kombinerbar", "Kan kombineras", "Combinable"),
            Entry("tak_tillsammans", "Gemensamt tak", "Common ceiling"),
            Entry("ej_kombinerbar", "Kan inte kombineras", "Not combinable"),
            Entry("forsumbart_stod", "Försumbart stöd", "De minimis"),
            Entry("bank_forst", "Banken först", "Bank first"),
        ],
        .availability: [
            Entry("lopande", "Löpande", "Ongoing"), Entry("fonster", "Ansökningsperiod", "Application window"),
            Entry("engang", "Engångs, tillfällig", "One-off"), Entry("vilande", "Vilande", "Paused"),
            Entry("upphord", "Upphört", "Ended"),
        ],
        .delivery: [
            Entry("fysiskt", "På plats", "On site"), Entry("digitalt", "Digitalt", "Online"),
            Entry("telefon", "Telefon", "Telephone"), Entry("sjalvbetjaning", "Självbetjäning", "Self-service"),
            Entry("via_bank", "Via banken", "Through the bank"),
        ],
        .area: [Entry("sverige", "Hela landet", "Whole country")],
    ]
}
