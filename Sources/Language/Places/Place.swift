/// A part of Sweden that offerings are bound to.
public struct Place: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case country
        /// NUTS 2, several counties.
        case region
        case county, municipality
    }

    public let kind: Kind
    /// SCB's code: two figures of a county, four of a municipality; of a region its NUTS code, of the country `SE`.
    public let code: String
    /// The NUTS code; of a municipality its county's (NUTS 3).
    public let nuts: String
    /// "Västerbottens län", "Umeå".
    public let name: String
    /// The name as it stands alone: "Västerbotten".
    let shortName: String

    init(kind: Kind, code: String, nuts: String, name: String, shortName: String? = nil) {
        self.kind = kind
        self.code = code
        self.nuts = nuts
        self.name = name
        self.shortName = shortName ?? name
    }

    /// By which the place is known beyond Sweden's borders: NUTS, but a municipality's own code.
    public var identifier: String { kind == .municipality ? code : nuts }

    /// Every county and municipality.
    public static var all: [Place] { SwedishPlaces.counties.flatMap { [$0.county] + $0.municipalities } }
}
