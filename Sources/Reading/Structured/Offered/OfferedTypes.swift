import Model

/// Which of schema.org's types an offering can have. Organisations, articles, breadcrumbs and sites are none.
enum OfferedTypes {
    /// What a thing of these types is as an offering; nil where it is none.
    static func nature(of item: StructuredItem) -> Observation.Nature? {
        let names = item.typeNames
        if names.contains(where: isEvent) { return .event }
        return names.contains { services.contains($0) } ? .service : nil
    }

    /// Whether a thing holds others that may be offerings.
    static func isHolder(_ item: StructuredItem) -> Bool {
        item.typeNames.contains { holders.contains($0) }
    }

    /// The properties of a holder that lead to what it holds.
    static let holding = [
        "itemListElement", "item", "itemOffered", "makesOffer", "hasOfferCatalog", "mainEntity", "about", "event",
        "events",
    ]

    private static func isEvent(_ name: String) -> Bool {
        name == "Event" || name == "CourseInstance" || name == "Hackathon" || name == "Festival"
            || (name.hasSuffix("Event") && !name.hasPrefix("Publication"))
    }

    private static let services: Set<String> = [
        "Service", "GovernmentService", "FinancialProduct", "LoanOrCredit", "MortgageLoan", "InvestmentOrDeposit",
        "PaymentService", "CurrencyConversionService", "Grant", "MonetaryGrant", "FundingScheme", "Course",
        "EducationalOccupationalProgram", "WorkBasedProgram", "WebAPI", "Offer", "PublicService",
    ]

    private static let holders: Set<String> = [
        "ItemList", "ListItem", "OfferCatalog", "Offer", "AggregateOffer", "WebPage", "CollectionPage", "ItemPage",
        "SearchResultsPage", "Organization", "GovernmentOrganization", "LocalBusiness", "FinancialService", "NGO",
        "Corporation", "EducationalOrganization", "ProfessionalService",
    ]
}
