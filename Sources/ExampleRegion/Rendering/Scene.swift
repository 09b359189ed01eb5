/// A page at the moment when it is rendered: what it says, and what stands around it.
struct Scene: Sendable {
    let page: PageState
    let promoter: PromoterState
    let state: WeekState
    let port: Int

    func served(_ address: SiteAddress) -> String { address.served(on: port) }

    /// Where a link to an offering goes; nil where it is not offered any more.
    func link(to offering: String) -> String? {
        state.offering(offering).map { served($0.address) }
    }

    /// A text as HTML.
    func html(_ text: RichText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .words(let words), .field(_, _, let words): escaped(words)
            case .link(let offering, let words):
                link(to: offering).map { "<a href=\"\(escaped($0))\">\(escaped(words))</a>" } ?? escaped(words)
            }
        }.joined()
    }
}

/// A text within HTML or XML, in attributes too.
func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.append(character)
        }
    }
    return result
}
