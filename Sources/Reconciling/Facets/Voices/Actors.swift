import Language
import Model

/// Finds who is spoken of in a text besides the promoter itself: declared names, other proper names, and actors that go
/// by their kind ("banken", "handelskamrarna", "länsstyrelsen").
struct Actors: Sendable {
    private let own: Set<String>
    private let ownKinds: [String]
    private let declared: [[String]]

    /// - Parameter others: the region's other promoters, known by name.
    init(promoter: Promoter, others: [Promoter]) {
        let own = Set(Self.words(promoter.name) + Self.words(promoter.territory ?? ""))
        self.own = own
        ownKinds = Self.words(promoter.name) + (Self.kindsOfStanding[promoter.standing ?? ""] ?? [])
        declared = others.filter { $0.id != promoter.id }.sorted { $0.id < $1.id }.map { Self.words($0.name) }
            .filter { !$0.isEmpty && !Set($0).isSubset(of: own) }
    }

    private static func words(_ name: String) -> [String] {
        WordText(name).tokens.tokens.filter { $0.kind == .word && !companyForms.contains($0.text) }
            .map { Places.stem($0.text) }
    }

    private static let companyForms: Set<String> = ["ab", "hb", "as", "oy", "ltd"]

    private static let kindsOfStanding: [String: [String]] = [
        "handelskammare": ["handelskammare", "kammare"], "kommun": ["kommun"], "region": ["region"],
        "lansstyrelse": ["länsstyrelse"], "myndighet": ["myndighet"], "akademi_inkubator": ["inkubator", "park"],
        "eu_natverk": ["nätverk"],
    ]

    /// Kinds of actors: the ending of a word, and what of it must stand in the promoter's own name to mean itself.
    private static let kinds: [(ending: String, root: String)] = [
        ("bank", "bank"), ("banken", "bank"), ("bankerna", "bank"), ("banker", "bank"), ("bankens", "bank"),
        ("handelskammaren", "kammare"), ("handelskammare", "kammare"), ("handelskamrarna", "kammare"),
        ("handelskamrar", "kammare"), ("myndigheten", "myndighet"), ("myndighetens", "myndighet"),
        ("länsstyrelsen", "länsstyrelse"), ("länsstyrelserna", "länsstyrelse"), ("länsstyrelsens", "länsstyrelse"),
        ("kommunen", "kommun"), ("kommunens", "kommun"), ("kommunerna", "kommun"), ("regionen", "region"),
        ("regionens", "region"), ("verket", "verk"), ("försäkringsbolag", "försäkring"),
        ("försäkringsbolaget", "försäkring"), ("försäkringsbolagen", "försäkring"),
        ("kreditförsäkrare", "försäkr"), ("långivaren", "lån"), ("långivare", "lån"), ("kreditgivaren", "kredit"),
        ("finansiärer", "finans"), ("finansiärerna", "finans"), ("inkubatorn", "inkubator"),
        ("inkubatorerna", "inkubator"), ("exportcentret", "exportcent"), ("kassan", "kassa"), ("fonden", "fond"),
        ("byrån", "byrå"),
        ("kollegor", "kolleg"), ("kollegorna", "kolleg"), ("kolleger", "kolleg"), ("aktörer", "aktör"),
    ]

    private static let country = Lexicon<Void>(Countries.rows.map { ($0.phrases, ()) })

    /// Another actor that begins at `index`; nil where none does.
    func other(at index: Int, in text: WordText, _ sentence: Range<Int>) -> Range<Int>? {
        guard let token = text[index], token.kind == .word, sentence.contains(index) else { return nil }
        if let name = declaredName(at: index, text, sentence) { return name }
        if token.isCapitalised, index > sentence.lowerBound, let name = properName(at: index, text, sentence) {
            return name
        }
        return isOtherKind(token.text) ? index..<index + 1 : nil
    }

    private func isOtherKind(_ word: String) -> Bool {
        let stem = word.hasSuffix("ens") ? String(word.dropLast()) : word
        guard
            let kind = Self.kinds.first(where: { stem == $0.ending || word == $0.ending || isCompound(stem, $0.ending) }
            )
        else {
            return false
        }
        return !ownKinds.contains { $0.contains(kind.root) || $0.hasSuffix(kind.root) }
    }

    private func isCompound(_ word: String, _ ending: String) -> Bool {
        ending.utf8.count >= 6 && word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending)
    }

    private func declaredName(at index: Int, _ text: WordText, _ sentence: Range<Int>) -> Range<Int>? {
        guard text[index]?.isCapitalised == true else { return nil }
        for words in declared {
            let stem = Places.stem(text[index]?.text ?? "")
            guard words[0] == stem else { continue }
            let end = index + words.count
            if end <= sentence.upperBound,
                zip(index..<end, words).allSatisfy({ Places.stem(text[$0]?.text ?? "") == $1 })
            {
                return index..<end
            }
            // "Vågen" for "Vågen Exportfinans AB"; not "Region" or a place's name.
            if words.count > 1, stem.utf8.count >= 5, !own.contains(stem), !Names.isGeneric(stem) {
                return index..<index + 1
            }
        }
        return nil
    }

    /// Words with capitals within a sentence are a name, of a place or of somebody.
    private func properName(at index: Int, _ text: WordText, _ sentence: Range<Int>) -> Range<Int>? {
        var end = index
        while end < sentence.upperBound, let token = text[end], token.kind == .word, token.isCapitalised { end += 1 }
        let words = (index..<end).map { Places.stem(text[$0]?.text ?? "") }
        guard words.contains(where: { $0.utf8.count >= 4 }), !Set(words).isSubset(of: own),
            !Self.country.contains(in: text, index..<end), !isPlace(text[end])
        else { return nil }
        // One name beside a preposition of place is a place; owning something, it is somebody.
        let before = text[index - 1]?.text ?? ""
        let owns = text[end - 1]?.text.hasSuffix("s") == true && text[end]?.kind == .word
        if end == index + 1, !owns, Self.placing.contains(before) { return nil }
        return index..<end
    }

    private static let placing: Set<String> = [
        "i", "på", "in", "at", "to", "från", "from", "till", "eller", "och", "or",
    ]

    private func isPlace(_ token: Token?) -> Bool {
        ["län", "läns", "kommun", "kommuns", "county", "stad", "tätort"].contains(token?.text ?? "")
    }
}
