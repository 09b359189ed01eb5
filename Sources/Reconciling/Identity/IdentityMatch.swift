import Model

/// Which entry each observation of a reading is, one to one.
struct IdentityMatch {
    /// By the observation's index.
    var entries: [Int: Identifier<Offering>] = [:]

    /// - Complexity: observations × entries of one promoter; both are tens to hundreds.
    /// - Parameter watched: the sources that are still declared; nil: all.
    init(
        _ observations: [Observation], among entries: [Offering], source: Identifier<Source>,
        watched: Set<Identifier<Source>>? = nil
    ) {
        let observed = Self.profiles(of: observations)
        let known = entries.map { Self.profile($0, isReplaced: $0.replacedSighting(watched) != nil) }
        var candidates: [(score: Double, observation: Int, entry: Int)] = []
        for (index, profile) in observed.enumerated() {
            for (number, entry) in entries.enumerated() {
                let sameSource = entry.sightings.contains { $0.source == source }
                let score = Likeness(profile, known[number], sameSource: sameSource).score
                if score >= Likeness.threshold { candidates.append((score, index, number)) }
            }
        }
        // Ties fall by what is said, not by where it stood: the order of a list changes nothing.
        func key(_ candidate: (score: Double, observation: Int, entry: Int)) -> (Double, String, String) {
            let observation = observations[candidate.observation]
            return (-candidate.score, entries[candidate.entry].id.rawValue, observation.title.value + observation.url)
        }
        var taken: Set<Int> = []
        for candidate in candidates.sorted(by: { key($0) < key($1) })
        where self.entries[candidate.observation] == nil && taken.insert(candidate.entry).inserted {
            self.entries[candidate.observation] = entries[candidate.entry].id
        }
    }

    private static func profiles(of observations: [Observation]) -> [IdentityProfile] {
        var uses: [AddressKey: Int] = [:]
        let keys = observations.map { AddressKey($0.url) }
        for key in keys.compactMap({ $0 }) { uses[key, default: 0] += 1 }
        return zip(observations, keys).map { observation, key in
            IdentityProfile(
                title: TitleProfile(observation.title.value), text: TextProfile(observation.text),
                addresses: key.map { uses[$0] == 1 ? [$0] : [] } ?? [], externalID: observation.externalID,
                isAlone: observations.count == 1, hasOwnPage: false, isUnseen: false)
        }
    }

    private static func profile(_ entry: Offering, isReplaced: Bool) -> IdentityProfile {
        let text = entry.observation?.text ?? entry.agreed[.description]?.value.description ?? ""
        return IdentityProfile(
            title: TitleProfile(entry.title), text: TextProfile(text),
            addresses: ([entry.url] + entry.sightings.map(\.observation.url) + entry.formerURLs)
                .compactMap(AddressKey.init),
            externalID: entry.observation?.externalID,
            isAlone: false,
            hasOwnPage: !isReplaced
                && (entry.sightings.contains(where: \.isAlone)
                    || !entry.sightings.isEmpty && !entry.url.contains("#")),
            isUnseen: entry.sightings.isEmpty && entry.observation == nil)
    }
}
