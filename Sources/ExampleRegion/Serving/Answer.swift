/// What the region answers to one request, before conditional requests are looked at.
struct Answer: Hashable, Sendable {
    var status = 200
    var contentType = "text/html; charset=utf-8"
    var body: [UInt8] = []
    var location: String?
    /// The Monday since which the page says what it says.
    var lastModified: Day?
    /// Whether the answer is held back until nobody waits any more.
    var isSlow = false

    /// A strong validator: FNV-1a over the body.
    var entityTag: String {
        let hash = body.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "\"\(String(hash, radix: 16))\""
    }

    static func text(_ text: String) -> Answer {
        Answer(contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
    }
}
