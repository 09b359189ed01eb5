import Language
import Model

/// Where the company must be (F8): counties, municipalities, the whole country.
///
/// A code is the place's name without its genitive and its kind, `lan/strandmark`, `kommun/alvhamn`, `sverige`; with a
/// minus before it, the place is left out. "I länet" is the promoter's own county; its territory counts only where the
/// page says so.
struct AreaRule: FacetRule {
    let name = FacetName.area

    func codes(in reading: FacetReading) -> [FacetCode] {
        let places = Places(promoter: reading.promoter, others: reading.others)
        var found: [FacetCode] = []
        for sentence in reading.wording.sentences where !reading.wording.isTitle(sentence) {
            for mention in places.mentions(in: reading.wording.text(of: sentence), sentence.tokens) {
                let quotation = reading.wording.quotation(sentence.part, mention.tokens)
                if !found.contains(where: { $0.code == mention.code }) {
                    found.append(FacetCode(mention.code, quotation, confidence: mention.isNamed ? 0.9 : 0.7))
                }
            }
        }
        return found
    }
}

/// Finds places by what stands beside them: "Björklands län", "i Tallviks kommun", "hela landet".
struct Places: Sendable {
    struct Mention: Sendable {
        let code: String
        let tokens: Range<Int>
        /// The text names it, rather than saying "i länet".
        let isNamed: Bool
    }

    /// The promoter's own place, as a code and as the stem of its name.
    private let own: (kind: String, stem: String)?

    /// The places that the region's promoters are declared for, by the stem of their name.
    private let declared: [String: String]

    init(promoter: Promoter, others: [Promoter] = []) {
        own = promoter.territory.flatMap(Self.place)
        declared = Dictionary(
            others.compactMap { $0.territory.flatMap(Self.place) }.filter { ["lan", "kommun"].contains($0.kind) }
                .map { ($0.stem, "\($0.kind)/\($0.stem)") },
            uniquingKeysWith: min)
    }

    /// The code of a territory as sources.yml names it; nil where it says nothing of a place.
    static func code(ofTerritory territory: String) -> String? {
        place(territory).map { $0.kind == "land" ? "sverige" : "\($0.kind)/\($0.stem)" }
    }

    private static let counties: Set<String> = ["län", "länet", "läns", "länets", "county", "region", "regionen"]
    private static let municipalities: Set<String> = [
        "kommun", "kommunen", "kommuns", "kommunens", "stad", "staden", "municipality", "town", "tätort",
    ]
    private static let country: Set<String> = ["sverige", "landet", "sweden", "riket"]

    private static func place(_ territory: String) -> (kind: String, stem: String)? {
        let text = WordText(territory)
        let words = text.tokens.tokens.filter { $0.kind == .word }
        guard let first = words.first else { return nil }
        if words.contains(where: { country.contains($0.text) }) { return ("land", "sverige") }
        if directions.contains(first.text), words.count > 1, !municipalities.contains(words[words.count - 1].text) {
            return ("del", "\(first.text)-\(stem(words[1].text))")
        }
        if let last = words.last, counties.contains(last.text), words.count > 1 { return ("lan", stem(first.text)) }
        if first.isWord("region"), words.count > 1 { return ("lan", stem(words[1].text)) }
        if let last = words.last, municipalities.contains(last.text), words.count > 1 {
            return ("kommun", stem(first.text))
        }
        return ("kommun", stem(first.text))
    }

    /// The name without the genitive's "s".
    static func stem(_ word: String) -> String {
        word.hasSuffix("s") && word.utf8.count > 3 ? String(word.dropLast()) : word
    }

    private static let nationwide = Lexicon<Void>([
        (
            [
                "hela landet", "hela sverige", "oavsett hemort", "var som helst i landet", "var som helst i sverige",
                "i hela riket", "alla företag i sverige", "svenska bolag", "svenska företag", "whole country",
                "all of sweden", "oavsett var i landet", "var i landet", "oavsett ort", "från hela landet",
                "swedish companies",
                "oavsett var", "öppen för alla", "öppet för alla",
            ], ()
        )
    ])

    /// Places where the company is, in the sentence `range`.
    func mentions(in text: WordText, _ range: Range<Int>) -> [Mention] {
        var found = Self.nationwide.matches(in: text, range).map {
            Mention(code: "sverige", tokens: $0.tokens, isNamed: true)
        }
        for index in range {
            guard let token = text[index], token.kind == .word else { continue }
            if let mention = part(token, index, text, range) ?? named(token, index, text, range)
                ?? general(token, index, text, range)
            {
                found.append(mention)
            } else if let mention = ownName(token, index, text, range) {
                found.append(mention)
            }
        }
        return found
    }

    private static let directions: Set<String> = [
        "norra", "södra", "östra", "västra", "mellersta", "nordöstra", "nordvästra", "sydöstra", "sydvästra", "inre",
        "övre", "nedre", "northern", "southern", "eastern", "western", "central",
    ]
    private static let parts: Set<String> = [
        "länet", "länets", "länsdelen", "länsdelarna", "länsdelens", "delen", "delarna", "länshalvan", "regionen",
        "kommundelen", "part", "county",
    ]

    /// "Norra Björkland", "södra länsdelen": a part of a county.
    private func part(_ token: Token, _ index: Int, _ text: WordText, _ range: Range<Int>) -> Mention? {
        guard Self.directions.contains(token.text), index + 1 < range.upperBound, let next = text[index + 1],
            next.kind == .word
        else { return nil }
        let isNamed = next.isCapitalised && !Self.counties.contains(next.text)
        guard isNamed || Self.parts.contains(next.text), text[index + 2].map({ !isOrganisation($0) }) ?? true else {
            return nil
        }
        let whole =
            isNamed ? Self.stem(next.text) : own.map { $0.stem.split(separator: "-").last.map(String.init) ?? "" } ?? ""
        let code = "del/\(token.text)-\(whole)"
        return Mention(
            code: isExcluded(index, text, range) ? "-\(code)" : code, tokens: index..<index + 2, isNamed: isNamed)
    }

    /// "Norra Björklands Handelskammare" is a promoter, not a place.
    private func isOrganisation(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }

    /// "Björklands län", "Tallviks kommun", "Björkland County".
    private func named(_ token: Token, _ index: Int, _ text: WordText, _ range: Range<Int>) -> Mention? {
        let isCounty = Self.counties.contains(token.text) && token.text != "region"
        guard isCounty || Self.municipalities.contains(token.text), index > range.lowerBound,
            let before = text[index - 1], before.isCapitalised, before.kind == .word,
            !["regionen", "länet"].contains(token.text)
        else { return nil }
        let code = "\(isCounty ? "lan" : "kommun")/\(Self.stem(before.text))"
        let excluded = isExcluded(index - 1, text, range)
        return Mention(code: excluded ? "-\(code)" : code, tokens: index - 1..<index + 1, isNamed: true)
    }

    /// "i länet", "inom kommunen", "kommungränsen": the promoter's own.
    private func general(_ token: Token, _ index: Int, _ text: WordText, _ range: Range<Int>) -> Mention? {
        guard let own, own.kind != "land" else { return nil }
        let isCounty = ["länet", "länets"].contains(token.text)
        let isMunicipality =
            ["kommunen", "kommunens"].contains(token.text)
            || token.text.hasPrefix("kommungräns")
        guard own.kind == "lan" && isCounty || own.kind == "kommun" && isMunicipality else { return nil }
        // "Kommunen lägger 12 000 kronor": who gives, not where. "Länets bolag", "i kommunen": where.
        let before = text[index - 1].map(\.text) ?? ""
        let places = ["i", "inom", "hela", "från", "across", "in", "within", "utanför"].contains(before)
        guard places || token.text == "länets" else { return nil }
        return Mention(code: "\(own.kind)/\(own.stem)", tokens: index..<index + 1, isNamed: false)
    }

    /// "i Tallvik", "Björklands företag": the promoter's own place, or one that others are declared for, by its name.
    private func ownName(_ token: Token, _ index: Int, _ text: WordText, _ range: Range<Int>) -> Mention? {
        guard token.isCapitalised, let code = code(ofName: token.text) else { return nil }
        let before = text[index - 1].map(\.text) ?? ""
        let after = text[index + 1].map(\.text) ?? ""
        let places =
            ["i", "inom", "hela", "in", "within", "endast", "för"].contains(before)
            || ["företag", "bolag", "företagare", "näringsliv", "companies"].contains(after)
        guard places, !Self.counties.contains(after), !Self.municipalities.contains(after) else { return nil }
        return Mention(code: code, tokens: index..<index + 1, isNamed: true)
    }

    private func code(ofName name: String) -> String? {
        let stem = Self.stem(name)
        if let own, own.kind != "land", stem == own.stem || name == own.stem { return "\(own.kind)/\(own.stem)" }
        return declared[name] ?? declared[stem]
    }

    private func isExcluded(_ index: Int, _ text: WordText, _ range: Range<Int>) -> Bool {
        (max(range.lowerBound, index - 3)..<index).contains { at in
            ["inte", "utom", "ej", "utanför", "except", "förutom", "undantaget"].contains(text[at]?.text ?? "")
        }
    }
}

extension Places {
    /// The stems of the words that name the promoter and its place, which its texts repeat without meaning anything.
    static func names(of promoter: Promoter) -> [String] {
        [promoter.name, promoter.territory ?? ""].flatMap { Stems.of(WordText($0)) }
    }

    /// The words of its territory's name: a region and its county administrative board share them.
    static func names(ofTerritory promoter: Promoter) -> Set<String> {
        Set(WordText(promoter.territory ?? "").tokens.tokens.filter { $0.kind == .word }.map { stem($0.text) })
    }
}
