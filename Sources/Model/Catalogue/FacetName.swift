/// A property with a controlled vocabulary that delimits an offering.
public enum FacetName: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case supportType, need, phase, dealStage, companySize, companyAge, sector, market, area, cost, standing, mandate
    case funding, groups, combination, availability, delivery
}

extension FacetName: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
