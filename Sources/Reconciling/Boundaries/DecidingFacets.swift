public import Model

/// The facets that decide where one offering ends and the next begins (who it is for, what it gives, where).
public struct DecidingFacets: Hashable, Sendable, Codable, CustomStringConvertible {
    public static let names: [FacetName] = [
        .supportType, .need, .phase, .companySize, .companyAge, .sector, .market, .area, .mandate, .groups,
    ]

    public let codes: [FacetName: [String]]

    public init(_ facets: Facets) {
        codes = facets.codes.filter { Self.names.contains($0.key) }
    }

    /// The same codes give the same text: `need=fa_betalt;supportType=garanti,lan`.
    public var description: String {
        codes.sorted { $0.key < $1.key }.map { "\($0.key.rawValue)=\($0.value.joined(separator: ","))" }
            .joined(separator: ";")
    }
}

extension Offering {
    public var decidingFacets: DecidingFacets { DecidingFacets(facets) }
}
