/// The facets of one offering: codes, each with the words that show it.
public struct Facets: Hashable, Sendable, Codable {
    /// Found in the text, by code; a code of ``companySize`` or ``companyAge`` is `min-max` (`0-249`, `10-`).
    public var found: [FacetName: [FacetCode]]
    /// Set by a person: wins over what is found, whatever later readings find.
    public var set: [FacetName: [String]]

    public init(found: [FacetName: [FacetCode]] = [:], set: [FacetName: [String]] = [:]) {
        self.found = found
        self.set = set
    }

    /// The codes that hold: a person's, else the found ones, in order and each once.
    public subscript(name: FacetName) -> [String] {
        if let codes = set[name] { return codes.sorted() }
        return Swift.Set((found[name] ?? []).map(\.code)).sorted()
    }

    /// The words that show a facet, all its codes' together.
    public func quotations(for name: FacetName) -> [Quotation] {
        (found[name] ?? []).compactMap(\.quotation)
    }

    /// Every facet that has a code.
    public var codes: [FacetName: [String]] {
        var codes: [FacetName: [String]] = [:]
        for name in FacetName.allCases where !self[name].isEmpty { codes[name] = self[name] }
        return codes
    }
}

/// One code, and the words that it was found in; without words where it comes from the promoter's declaration.
public struct FacetCode: Hashable, Sendable, Codable {
    public var code: String
    public var quotation: Quotation?
    /// How sure the rule is, 0…1.
    public var confidence: Double

    public init(_ code: String, _ quotation: Quotation? = nil, confidence: Double = 1) {
        self.code = code
        self.quotation = quotation
        self.confidence = confidence
    }
}
