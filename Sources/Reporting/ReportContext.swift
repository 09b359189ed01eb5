import Language
public import Model

/// The names of what findings and changes point at.
public struct ReportContext: Sendable {
    public var offerings: [Identifier<Offering>: OfferingReference]
    public var promoters: [Identifier<Promoter>: Promoter]
    public var sources: [Identifier<Source>: Source]

    public init(offerings: [Offering], promoters: [Promoter], sources: [Source]) {
        self.init(offerings.map(OfferingReference.init), promoters: promoters, sources: sources)
    }

    public init(_ offerings: [OfferingReference], promoters: [Promoter] = [], sources: [Source] = []) {
        self.offerings = Dictionary(offerings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.promoters = Dictionary(promoters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func reference(_ id: Identifier<Offering>) -> OfferingReference {
        offerings[id] ?? OfferingReference(id: id, promoter: "", title: id.rawValue, url: "")
    }

    public func promoterName(_ id: Identifier<Promoter>) -> String {
        promoters[id]?.name ?? id.rawValue
    }

    /// ”Exportlånet” hos Almi.
    func title(_ id: Identifier<Offering>, _ language: TextLanguage) -> String {
        guard let offering = offerings[id] else { return Bilingual.quoted(id.rawValue, language) }
        let place = Bilingual(" hos ", " at ")[language]
        return Bilingual.quoted(offering.title, language) + place + promoterName(offering.promoter)
    }

    /// The source's address without what every address has.
    func sourceAddress(_ id: Identifier<Source>?) -> String {
        guard let id else { return "" }
        let url = sources[id]?.url ?? id.rawValue
        return ["https://", "http://"].first { url.hasPrefix($0) }.map { String(url.dropFirst($0.count)) } ?? url
    }
}
