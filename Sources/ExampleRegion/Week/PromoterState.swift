/// A promoter and its site in one week.
struct PromoterState: Sendable {
    let id: String
    let name: String
    let host: String
    let standing: String
    let mandate: String
    /// The place it serves, in plain words.
    let territory: String
    /// The same as a code of the truth.
    let area: String
    let contact: String
    let phone: String
    let frame: Frame
    let about: String
    /// What the site tells besides its offerings: noise.
    let news: [String]
    /// Paths that its robots.txt closes.
    let disallowed: [String]
    let pages: [PageState]
}
