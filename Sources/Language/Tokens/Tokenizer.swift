/// Cuts a text into words, digit runs and symbols.
enum Tokenizer {
    /// A longer word or digit run is cut here: no real one comes near, and a rule may compare words freely.
    static let longestToken = 256

    static func tokens(of text: String) -> [Token] {
        var builder = Builder()
        builder.tokens.reserveCapacity(text.utf8.count / 5)
        for scalar in text.unicodeScalars {
            builder.take(scalar)
        }
        builder.close()
        return builder.tokens
    }

    private struct Builder {
        var tokens: [Token] = []
        var position = 0
        var gap = Token.Gap.space
        var kind: Token.Kind?
        var text = ""
        var start = 0
        var end = 0
        var isCapitalised = false

        mutating func take(_ scalar: Unicode.Scalar) {
            let width = UTF8.width(scalar)
            defer { position += width }
            switch Letters.classify(scalar) {
            case .letter:
                open(.word, capital: Letters.isCapital(scalar))
                Letters.appendFolded(scalar, to: &text)
                end = position + width
            case .digit:
                open(.number, capital: false)
                text.unicodeScalars.append(scalar)
                end = position + width
            case .mark:
                guard kind == .word else { return }
                Letters.compose(scalar, onto: &text)
                end = position + width
            case .ignored: break
            case .blank:
                close()
                if gap == .none { gap = .space }
            case .lineBreak:
                close()
                gap = .line
            case .symbol:
                close()
                append(.symbol, Letters.foldSymbol(scalar), position..<position + width, capital: false)
            }
        }

        mutating func open(_ wanted: Token.Kind, capital: Bool) {
            if kind == wanted, end - start < Tokenizer.longestToken { return }
            close()
            kind = wanted
            start = position
            isCapitalised = capital
        }

        mutating func close() {
            guard let kind else { return }
            append(kind, text, start..<end, capital: isCapitalised)
            self.kind = nil
            text = ""
        }

        mutating func append(_ kind: Token.Kind, _ text: String, _ range: Range<Int>, capital: Bool) {
            tokens.append(Token(kind: kind, text: text, range: range, gap: gap, isCapitalised: capital))
            gap = .none
        }
    }
}
