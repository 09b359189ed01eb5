import Model

/// Decodes the promoters one after the other, and collects their sources.
struct PromoterDecoder {
    private(set) var promoters: [Promoter] = []
    private(set) var sources: [Source] = []
    private var taken = TakenIdentifiers(kind: "promoter")
    private var decoder: SourceDecoder
    private let complaints: Complaints

    init(
        defaults: SourceDefaults, limits: Limits, complaints: Complaints,
        selectorProblem: @escaping ConfigurationCheck.SelectorJudge
    ) {
        self.complaints = complaints
        decoder = SourceDecoder(
            defaults: defaults, limits: limits, complaints: complaints, selectorProblem: selectorProblem)
    }

    /// Adds the promoter of `node`; one that lacks what is required is left out, its sources are checked all the same.
    mutating func add(_ node: Node) {
        guard
            let unnamed = Section(node, name: "a promoter", keys: KnownKeys.promoter, complaints: complaints)
        else { return }
        let id = unnamed.identifier()
        let section = unnamed.named(id.map { "the promoter '\($0.value)'" } ?? "the promoter")
        section.require("id", "name")
        if let id { taken.take(id, complaints: complaints) }
        let name = section.text("name")?.value
        let promoter = Promoter(
            id: Identifier(id?.value ?? ""), name: name ?? "", url: section.webAddress("url")?.value,
            contact: section.text("contact")?.value,
            standing: section.code("standing", among: KnownCodes.standings),
            territory: section.text("territory")?.value)
        if id != nil, name != nil { promoters.append(promoter) }
        for source in section.list("sources") ?? [] {
            if let source = decoder.decode(source, of: promoter.id) { sources.append(source) }
        }
    }
}
