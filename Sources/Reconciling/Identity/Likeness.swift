import Model

/// What makes identity compare an observation or entry: prepared once, compared often.
struct IdentityProfile: Sendable {
    let title: TitleProfile
    let text: TextProfile
    /// Its own addresses, the present one first; those shared with other offerings of its page are left out.
    let addresses: [AddressKey]
    let externalID: String?
    /// Of an observation: whether it was the only one of its reading.
    let isAlone: Bool
    /// Of an entry: whether it is known to have a page of its own.
    let hasOwnPage: Bool
    /// Of an entry: whether it was imported, and no page has shown it yet.
    let isUnseen: Bool
}

/// How much an observation and an entry look like the same offering: weights that sum to a score.
///
/// The weights are priors in the manner of Fellegi and Sunter (1969), for collections too small to learn them from.
/// An address or the document's own id is worth as much as an equal title; a text that says the same carries an
/// entry over a changed title and a moved address together.
struct Likeness: Sendable {
    /// At least this much makes the two the same.
    static let threshold = 3.5

    var features: [String: Double] = [:]
    var score: Double { features.values.reduce(0, +) }

    init(_ observed: IdentityProfile, _ entry: IdentityProfile, sameSource: Bool) {
        if let id = observed.externalID, id == entry.externalID { features["externalID"] = 5 }
        let sameAddress = !Set(observed.addresses).isDisjoint(with: entry.addresses)
        if sameAddress { features["address"] = 4 }
        let titles = observed.title.similarity(to: entry.title)
        switch titles {
        case 1: features["title"] = 4
        case 0.6...: features["title"] = 4 * titles - 1
        // An imported row that no page has shown yet may bear an old title: its address tells more.
        case ..<0.3: features["title"] = sameAddress && entry.isUnseen ? 0 : -1
        default: break
        }
        let texts = observed.text.similarity(to: entry.text)
        if !observed.text.words.isEmpty, !entry.text.words.isEmpty { features["text"] = 5 * texts - 1 }
        if sameSource {
            features["source"] = 0.5
        } else if observed.isAlone, entry.hasOwnPage, !sameAddress {
            // Two pages of one promoter about one thing may contradict each other: they are kept apart.
            features["otherPage"] = -4
        }
    }
}
