/// Pairs worth judging, without comparing everything with everything: those that share a support type and a subject,
/// a rare word, or of which one names the other.
struct PairCandidates {
    /// A larger group of one kind is parted by rare words first, so that the work stays near-linear.
    private static let largestGroup = 60
    /// A word that more offerings use proposes nothing.
    private static let rarest = 6

    static func pairs(_ profiles: [Profile], _ similarity: TextSimilarity, _ mentions: [Mention]) -> [(Int, Int)] {
        var found: Set<Pair> = []
        var groups: [String: [Int]] = [:]
        var rare: [String: [Int]] = [:]
        for profile in profiles {
            for family in profile.families {
                for (subject, weight) in profile.subjects where weight >= 0.3 {
                    groups["\(family)/\(subject)", default: []].append(profile.place)
                }
                for need in profile.needs { groups["\(family)//\(need)", default: []].append(profile.place) }
            }
            for type in profile.supportTypes.intersection(PairReading.selfEvident) {
                groups["type/\(type)", default: []].append(profile.place)
            }
            for stem in profile.stems where (similarity.frequency[stem] ?? 0) <= rarest {
                rare[stem, default: []].append(profile.place)
            }
            if !profile.titleStems.isEmpty {
                groups["title/\(profile.titleStems.joined(separator: " "))", default: []].append(profile.place)
            }
        }
        for group in groups.values where group.count <= largestGroup { add(group, to: &found) }
        for group in rare.values { add(group, to: &found) }
        for mention in mentions { found.insert(Pair(mention.from, mention.to)) }
        return found.map { ($0.a, $0.b) }.sorted { $0 < $1 }
    }

    private static func add(_ group: [Int], to found: inout Set<Pair>) {
        for (place, a) in group.enumerated() {
            for b in group[(place + 1)...] where a != b { found.insert(Pair(a, b)) }
        }
    }

    private struct Pair: Hashable {
        let a: Int
        let b: Int

        init(_ a: Int, _ b: Int) {
            self.a = min(a, b)
            self.b = max(a, b)
        }
    }
}
