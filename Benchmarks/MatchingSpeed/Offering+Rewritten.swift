extension Offering {
    /// The same offering as somebody else keeps it: renamed, with words in another order, mistyped, shortened, moved, in part left out.
    func rewritten(_ lottery: inout Lottery) -> Offering {
        var copy = self
        copy.title = retitled(&lottery)
        copy.rewriteText(&lottery)
        copy.move(&lottery)
        if lottery.happens(20) {
            copy.promoter =
                promoter.split(separator: " ").reversed().joined(separator: " ") + (lottery.happens(50) ? " AB" : "")
        }
        if lottery.happens(5) { copy.promoter = "" }
        if lottery.happens(10) { copy.amount = "" } else if lottery.happens(8) { copy.amount += "0" }
        if lottery.happens(15) {
            copy.share = ""
        } else if lottery.happens(8) {
            copy.share = "\(5 + lottery.number(below: 90))"
        }
        return copy
    }

    private func retitled(_ lottery: inout Lottery) -> String {
        guard lottery.happens(70) else { return title }
        var words = title.split(separator: " ").map(String.init)
        if lottery.happens(35) {
            words = words.map { word in Words.otherForms[word].map { lottery.pick(from: $0) } ?? word }
        }
        if lottery.happens(20) { words.append(words.removeFirst()) }
        if lottery.happens(15), words.count > 3 { words.removeLast() }
        if lottery.happens(25) {
            let place = lottery.number(below: words.count)
            words[place] = Self.mistyped(words[place], &lottery)
        }
        if lottery.happens(15) { words += ["–", promoter] }
        return words.joined(separator: " ")
    }

    private mutating func rewriteText(_ lottery: inout Lottery) {
        if lottery.happens(30) { lottery.shuffle(&sentences) }
        if lottery.happens(40) { sentences = Array(sentences.prefix(1 + lottery.number(below: 3))) }
        sentences = sentences.map { sentence in
            sentence.split(separator: " ").map { lottery.happens(2) ? Self.mistyped(String($0), &lottery) : String($0) }
                .joined(separator: " ")
        }
        if lottery.happens(5) { sentences = [] }
    }

    private mutating func move(_ lottery: inout Lottery) {
        let parts = url.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch lottery.number(below: 100) {
        case ..<25: break
        case ..<50: url = "https://\(parts[2])/\(lottery.pick(from: Words.folders))/\(parts[parts.count - 1])"
        case ..<75: url = "https://\(parts[2])/sida/\(1_000 + lottery.number(below: 9_000))"
        case ..<85: url = "https://www.\(parts[2])\(url.dropFirst("https://\(parts[2])".count))/"
        default: url = ""
        }
    }

    /// Two letters change places, or one is lost, doubled or another.
    private static func mistyped(_ word: String, _ lottery: inout Lottery) -> String {
        var letters = Array(word)
        guard letters.count > 3 else { return word }
        let place = 1 + lottery.number(below: letters.count - 2)
        switch lottery.number(below: 4) {
        case 0: letters.swapAt(place, place + 1)
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        default: letters[place] = lottery.pick(from: Array("aeinorst"))
        }
        return String(letters)
    }
}
