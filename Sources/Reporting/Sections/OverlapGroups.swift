import Model

/// Offerings of which every two overlap: a reader is told of such a group once, and one agreement settles it.
///
/// Greedy, in the order of the findings: the whole of all greatest cliques would be costly to find, and a finding can
/// stand in one group only. Grows with overlaps × offerings.
struct OverlapGroups {
    /// Two make a pair, not a group.
    private static let fewest = 3

    private let groups: [Identifier<Finding>: [Identifier<Offering>]]

    init(_ findings: [Finding]) {
        let overlaps = findings.filter { $0.kind == .overlap && $0.offerings.count == 2 }
        var neighbours: [Identifier<Offering>: Set<Identifier<Offering>>] = [:]
        for overlap in overlaps {
            neighbours[overlap.offerings[0], default: []].insert(overlap.offerings[1])
            neighbours[overlap.offerings[1], default: []].insert(overlap.offerings[0])
        }
        var groups: [Identifier<Finding>: [Identifier<Offering>]] = [:]
        for overlap in overlaps where groups[overlap.id] == nil {
            let shared = neighbours[overlap.offerings[0], default: []]
                .intersection(neighbours[overlap.offerings[1], default: []])
            var group = overlap.offerings
            for candidate in shared.sorted() where neighbours[candidate, default: []].isSuperset(of: group) {
                group.append(candidate)
            }
            guard group.count >= Self.fewest else { continue }
            for member in overlaps where groups[member.id] == nil && Set(member.offerings).isSubset(of: group) {
                groups[member.id] = group
                for (one, other) in [(0, 1), (1, 0)] {
                    neighbours[member.offerings[one]]?.remove(member.offerings[other])
                }
            }
        }
        self.groups = groups
    }

    /// The group that the overlap belongs to, if it is in one.
    subscript(_ finding: Finding) -> [Identifier<Offering>]? { groups[finding.id] }
}
