import Model

/// Decodes the whole tree, in the order of its parts: first what holds for all sources, then the promoters.
struct DocumentDecoder {
    let complaints: Complaints
    let selectorProblem: ConfigurationCheck.SelectorJudge

    /// - Returns: the configuration, nil where what is required is missing, and where its contact stands.
    func decode(_ tree: Node) -> (configuration: RegionConfiguration?, contact: Mark) {
        guard let document = Section(tree, name: "the file", keys: KnownKeys.document, complaints: complaints) else {
            return (nil, tree.mark)
        }
        document.require("region", "contact", "promoters")
        let region = document.text("region")?.value
        let language = document.code("language", among: KnownCodes.languages).flatMap(ReportLanguage.init(rawValue:))
        let contact = self.contact(in: document)
        let bounds = document.section("limits", keys: KnownKeys.regionLimits)
        let limits = bounds.map { LimitsDecoder.decode($0, over: Limits()) }
        let shared = document.section("defaults", keys: KnownKeys.shared)
            .map { SharedDecoder.decode($0, over: SourceDefaults()) }
        let delivery = DeliveryDecoder(document: document)
        let (web, webhooks, mail) = (delivery.web(), delivery.webhooks(), delivery.mail())
        if mail != nil { complaints.note(.mailNotSent, at: document.mark(of: "mail")) }

        var promoters = PromoterDecoder(
            defaults: shared ?? SourceDefaults(), limits: limits ?? Limits(), complaints: complaints,
            selectorProblem: selectorProblem)
        for node in document.list("promoters") ?? [] { promoters.add(node) }
        if !promoters.sources.contains(where: \.enabled) {
            complaints.note(.nothingEnabled, at: document.mark(of: "promoters"))
        }
        guard let region, let contact else { return (nil, document.mark) }
        let configuration = RegionConfiguration(
            region: region, language: language ?? .swedish, contact: contact.value,
            defaults: shared ?? SourceDefaults(), limits: limits ?? Limits(),
            regionLimits: bounds.map(LimitsDecoder.region) ?? RegionLimits(), web: web, webhooks: webhooks, mail: mail,
            promoters: promoters.promoters, sources: promoters.sources)
        return (configuration, contact.mark)
    }

    private func contact(in document: Section) -> Marked<String>? {
        guard let contact = document.text("contact") else { return nil }
        guard Contact.isValid(contact.value) else {
            return document.refuse(.badContact(text: contact.value), at: contact.mark)
        }
        if Contact.isExample(contact.value) { complaints.note(.exampleContact(contact.value), at: contact.mark) }
        return contact
    }
}
