/// An organisation that offers services to companies (HSDS *organization*, CPSV-AP *Public Organisation*).
public struct Promoter: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Promoter>
    public var name: String
    public var url: String?
    /// A role address at the promoter, where corrections go.
    public var contact: String?
    /// What kind of organisation it is, a code of ``FacetName/standing``.
    public var standing: String?
    /// The place that it serves: a code (`SE331`) or a name in plain words (`Västerbottens län`, `Sverige`).
    public var territory: String?

    public init(
        id: Identifier<Promoter>, name: String, url: String? = nil, contact: String? = nil, standing: String? = nil,
        territory: String? = nil
    ) {
        self.id = id
        self.name = name
        self.url = url
        self.contact = contact
        self.standing = standing
        self.territory = territory
    }
}
