/// A block of a snapshot's visible text with its place: what quotations are cut from.
public struct Passage: Hashable, Sendable, Codable {
    /// Visible text, white space collapsed, NFC.
    public var text: String
    /// Where it stands: an XPath, or an entry of a feed (`entry[3]/title`).
    public var place: String
    /// The headings above it, outermost first.
    public var headings: [String]
    /// What the block is called where the page labels it: the `dt`, the `th`, the words before a colon.
    public var label: String?
    public var role: Role
    /// The address of the document that holds it.
    public var url: String
    /// The snapshot that holds it.
    public var snapshot: Snapshot.Hash

    public enum Role: String, Sendable, Codable {
        case title, main, facts, contact, listing
        /// What holds for a whole page or list, not for one offering: the lead, "Sidan uppdaterad …".
        case page
    }

    public init(
        text: String, place: String, headings: [String] = [], label: String? = nil, role: Role = .main, url: String,
        snapshot: Snapshot.Hash
    ) {
        self.text = text
        self.place = place
        self.headings = headings
        self.label = label
        self.role = role
        self.url = url
        self.snapshot = snapshot
    }
}
