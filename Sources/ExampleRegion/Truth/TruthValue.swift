/// A field's value in the truth: a number where it is one, else a text (a code, an ISO date, an address).
enum TruthValue: Hashable, Sendable {
    case number(Double)
    case text(String)

    init(_ text: String) {
        self = Double(text).map { .number($0) } ?? .text(text)
    }

    var text: String {
        switch self {
        case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
        case .text(let text): text
        }
    }
}

extension TruthValue: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number):
            if let whole = Int(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
        case .text(let text): try container.encode(text)
        }
    }
}
