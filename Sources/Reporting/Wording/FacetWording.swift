import Language
import Model

/// What facets are called in sentences.
enum FacetWording {
    static func label(_ facet: FacetName, _ language: TextLanguage) -> String {
        labels[facet]?[language] ?? facet.rawValue
    }

    /// Codes parted by commas, as people call them: "Säkra betalning, Investera".
    static func codes(_ codes: String, of facet: FacetName, _ language: TextLanguage) -> String {
        Bilingual.list(
            codes.split(separator: ",").map { code in
                guard let entry = FacetVocabulary.entry(String(code), of: facet) else { return String(code) }
                return Bilingual(entry.swedish, entry.english)[language]
            }, language)
    }

    private static let labels: [FacetName: Bilingual] = [
        .supportType: Bilingual("typ av stöd", "support type"), .need: Bilingual("behov", "need"),
        .phase: Bilingual("exportfas", "export phase"), .dealStage: Bilingual("affärens skede", "deal stage"),
        .companySize: Bilingual("företagsstorlek", "company size"),
        .companyAge: Bilingual("företagets ålder", "company age"),
        .sector: Bilingual("bransch", "sector"), .market: Bilingual("marknad", "target market"),
        .area: Bilingual("var företaget ska finnas", "where the company must be"), .cost: Bilingual("kostnad", "cost"),
        .standing: Bilingual("aktörens ställning", "the provider's standing"),
        .mandate: Bilingual("uppdrag", "mandate"),
        .funding: Bilingual("finansiering", "funding"), .groups: Bilingual("målgrupp", "target group"),
        .combination: Bilingual("kombination med andra stöd", "combination"),
        .availability: Bilingual("när det går att söka", "when it can be had"),
        .delivery: Bilingual("form", "delivery"),
    ]
}
