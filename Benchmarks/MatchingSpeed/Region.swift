/// Promoters and what they offer, made up, with what makes matching hard: many promoters issue the same document in their own places, and
/// one promoter has siblings of an offering, for other groups and with other sums.
struct Region {
    /// Of one promoter, on average.
    static let offeringsOfPromoter = 20
    /// Of a hundred offerings so many follow a document that many promoters share.
    static let shared = 25
    /// Of a hundred so many are siblings of the one before.
    static let siblings = 15
    /// So many offerings to a shared document.
    static let offeringsOfDocument = 40

    private struct Promoter {
        let name: String
        let place: String
        let host: String
    }

    private let promoters: [Promoter]
    private let documents: [Document]
    private var last: (promoter: Promoter, document: Document)?

    /// - Parameter offerings: about as many as will be asked for.
    init(offerings: Int, _ lottery: inout Lottery) {
        promoters = (0..<max(5, offerings / Self.offeringsOfPromoter)).map { _ in
            let place = Words.place(&lottery)
            let name = lottery.pick(from: Words.promoters).replacing("*", with: place)
            return Promoter(name: name, place: place, host: "\(Words.slug(name)).example")
        }
        documents = (0..<max(3, offerings * Self.shared / 100 / Self.offeringsOfDocument)).map { _ in Document(&lottery)
        }
    }

    mutating func offering(_ lottery: inout Lottery) -> Offering {
        var promoter = lottery.pick(from: promoters)
        var document = lottery.happens(Self.shared) ? lottery.pick(from: documents) : Document(&lottery)
        if let last, lottery.happens(Self.siblings) {
            (promoter, document) = (last.promoter, last.document.sibling(&lottery))
        }
        last = (promoter, document)
        return Offering(
            title: document.title,
            sentences: document.sentences.map {
                $0.replacing("{place}", with: promoter.place).replacing("{promoter}", with: promoter.name)
            },
            url: "https://\(promoter.host)/\(lottery.pick(from: Words.folders))/\(Words.slug(document.title))",
            promoter: promoter.name, amount: document.amount, share: document.share)
    }
}
