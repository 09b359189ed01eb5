/// What a company asked the region's centre for: it weighs the gaps.
public struct CompanyNeed: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<CompanyNeed>
    /// The company's own words.
    public var text: String
    /// Codes that the table itself gave: they win over what the words show.
    public var stated: [FacetName: [String]]
    /// How many companies asked for it, 1 or more.
    public var weight: Int

    public init(id: Identifier<CompanyNeed>, text: String, stated: [FacetName: [String]] = [:], weight: Int = 1) {
        self.id = id
        self.text = text
        self.stated = stated
        self.weight = weight
    }
}
