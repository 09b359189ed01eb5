import Language
import Model

/// An e-mail address or a telephone number of the offering's own.
enum ContactRule: FieldRule {
    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.contacts.compactMap { mention in
            guard mention.kind != .web else { return nil }
            let first = statement.text.tokenIndex(at: mention.range.lowerBound)
            let tokens = first..<statement.text.tokenIndex(at: mention.range.upperBound - 1) + 1
            return FieldFinding(
                field: .contact, value: .text(mention.value), tokens: tokens,
                strength: mention.kind == .email ? .labelled : .named)
        }
    }
}
