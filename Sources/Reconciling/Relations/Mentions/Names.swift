import Language
import Model

/// Finds promoters and offerings by their names in running text, inflected as Swedish does.
struct Names: Sendable {
    struct Hit: Sendable {
        let tokens: Range<Int>
        let promoter: Identifier<Promoter>?
        /// Places of the profiles that bear the title.
        let offerings: [Int]
        /// Whether it goes by its kind ("handelskammaren"), which several promoters may be.
        var isKind = false
    }

    private struct Title: Sendable {
        /// By word of the title, its forms.
        let words: [Set<String>]
        let offerings: [Int]
        /// Few offerings use its words: it can stand without its promoter's name.
        let isRare: Bool
    }

    private var promoters: [String: [(words: [String], promoter: Identifier<Promoter>)]] = [:]
    private var titles: [String: [Title]] = [:]
    private var kinds: [String: [Identifier<Promoter>]] = [:]

    private static let companyForms: Set<String> = [
        "ab", "hb", "ek", "för", "ideell", "förening", "stiftelsen", "the", "ltd", "as", "oy",
    ]
    private static let generic: Set<String> = [
        "region", "regionen", "kommun", "stiftelsen", "handelskammaren", "handelskammare", "inkubator", "business",
        "enterprise", "science", "sveriges", "svenska", "sweden", "swedish", "stad", "export", "företag", "föreningen",
        "nordic", "norra", "södra", "västra", "östra", "centrum", "center", "network", "chamber",
    ]

    /// A word that many promoters' names hold: alone it names none of them.
    static func isGeneric(_ word: String) -> Bool { generic.contains(word) }

    init(_ profiles: [Profile], promoters declared: [Promoter], _ similarity: TextSimilarity) {
        addPromoters(declared)
        addKinds(declared, profiles)
        addTitles(profiles, similarity)
    }

    private mutating func addPromoters(_ declared: [Promoter]) {
        let names = declared.map { promoter in
            (
                promoter,
                WordText(promoter.name).tokens.tokens.filter { $0.kind == .word }.map(\.text)
                    .filter { !Self.companyForms.contains($0) }
            )
        }
        var uses: [String: Int] = [:]
        for (_, words) in names {
            for word in Set(words.map(Places.stem)) { uses[word, default: 0] += 1 }
        }
        let territories = Set(
            declared.compactMap { $0.territory }.flatMap { WordText($0).tokens.tokens.map { Places.stem($0.text) } })
        for (promoter, words) in names {
            guard let first = words.first else { continue }
            promoters[Places.stem(first), default: []].append((words.map(Places.stem), promoter.id))
            // "Vågen" for "Vågen Exportfinans AB", "Länsstyrelsen" for the only one there is.
            let stem = Places.stem(first)
            if words.count > 1, uses[stem] == 1, !Self.generic.contains(first), !territories.contains(stem),
                first.utf8.count >= 4
            {
                promoters[stem, default: []].append(([stem], promoter.id))
            }
            // "Företagskrediten" for "Älvstadens Företagskredit": the last word, where no other promoter bears it.
            if words.count > 1, let last = words.last.map(Places.stem), last.utf8.count >= Self.shortestHead,
                uses[last] == 1, !Self.generic.contains(last), !territories.contains(last)
            {
                for form in [last, last + "en", last + "et", last + "n"] {
                    promoters[form, default: []].append(([form], promoter.id))
                }
            }
        }
        for key in promoters.keys { promoters[key]?.sort { $0.words.count > $1.words.count } }
    }

    /// What promoters of a standing are called by their kind.
    private static let kindWords: [String: [String]] = [
        "handelskammare": [
            "handelskammare", "handelskammaren", "handelskammarens", "handelskamrar", "handelskamrarna",
            "handelskamrarnas", "kamrarna", "chamber", "chambers",
        ],
        "lansstyrelse": ["länsstyrelsen", "länsstyrelser", "länsstyrelserna", "länsstyrelsens"],
        "kommun": ["kommunen", "kommuner", "kommunerna", "kommunens", "kommunernas", "hemkommun", "municipality"],
        "region": ["regionen", "regionens"],
        "akademi_inkubator": [
            "inkubatorn", "inkubatorer", "inkubatorerna", "inkubatorns", "inkubator", "incubator", "incubators",
        ],
        "insurer": [
            "försäkringsbolag", "försäkringsbolagen", "försäkringsbolaget", "kreditförsäkringsbolag",
            "kreditförsäkringsbolagen", "kreditförsäkrare", "kreditförsäkrarna", "marknaden", "insurer", "insurers",
        ],
        "bank": ["banken", "bankerna", "banker", "bank", "bankens", "banks"],
    ]

    private mutating func addKinds(_ declared: [Promoter], _ profiles: [Profile]) {
        let insurers = Set(
            profiles.filter { $0.promoter.standing == "privat" && $0.supportTypes.contains("forsakring") }
                .map(\.promoter.id))
        for promoter in declared {
            for word in insurers.contains(promoter.id) ? Self.kindWords["insurer"] ?? [] : [] {
                kinds[word, default: []].append(promoter.id)
            }
            let isBank = promoter.name.lowercased().contains("bank") && promoter.standing == "privat"
            for word in Self.kindWords[isBank ? "bank" : promoter.standing ?? ""] ?? [] {
                kinds[word, default: []].append(promoter.id)
            }
        }
    }

    private mutating func addTitles(_ profiles: [Profile], _ similarity: TextSimilarity) {
        var byTitle: [[String]: [Int]] = [:]
        var whole: Set<[String]> = []
        for profile in profiles {
            let spellings = Self.spellings(of: profile.offering.title)
            if let title = spellings.first { whole.insert(title) }
            for words in spellings { byTitle[words, default: []].append(profile.place) }
        }
        for (words, places) in byTitle.sorted(by: { $0.value[0] < $1.value[0] }) {
            let forms = words.map { word in Set(WordForms.of(word).filter { $0.utf8.count >= 3 || $0 == word }) }
            let rarity = words.compactMap { Stems.stem($0) }.map { similarity.frequency[$0] ?? 0 }.min() ?? 0
            let length = words.map(\.utf8.count).reduce(0, +)
            let isRare = words.count == 1 && length >= 9 && rarity <= places.count + 3 && whole.contains(words)
            let title = Title(words: forms, offerings: places, isRare: isRare)
            for form in forms[0] { titles[form, default: []].append(title) }
        }
    }

    /// The title's words, and those before its dash or colon: "Exportporten – en väg in" is called "Exportporten".
    private static func spellings(of title: String) -> [[String]] {
        let tokens = WordText(title).tokens.tokens
        let whole = tokens.filter { $0.kind == .word }.map(\.text)
        var found: [[String]] = []
        if !whole.isEmpty, whole.count <= longestTitle { found.append(whole) }
        if let cut = tokens.firstIndex(where: { $0.isSymbol(":") || $0.isSymbol("-") && !$0.isJoined }), cut > 0 {
            let head = tokens[..<cut].filter { $0.kind == .word }.map(\.text)
            if !head.isEmpty, head.count <= longestTitle, head != whole { found.append(head) }
        }
        let end = TitleHead(WordText(title)).end
        let head = tokens.prefix(end).filter { $0.kind == .word }.map(\.text)
        if head.count == 1, head != whole, head[0].utf8.count >= shortestHead, !found.contains(head) {
            found.append(head)
        }
        return found
    }

    /// "Likviditetslån" of "Likviditetslån vid stora order": long enough to be its own.
    private static let shortestHead = 9
    private static let longestTitle = 6

    /// Every name in the sentence, the longest where several begin at one word.
    func hits(in text: WordText, _ range: Range<Int>) -> [Hit] {
        var found: [Hit] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = promoter(at: index, text, range) {
                found.append(hit)
                index = hit.tokens.upperBound
            } else {
                found += kinds(at: index, text)
                index += 1
            }
        }
        let named = found.filter { !$0.isKind }.compactMap(\.promoter)
        for index in range {
            found += title(at: index, text, range, besidePromoter: !named.isEmpty)
        }
        return found
    }

    private func promoter(at index: Int, _ text: WordText, _ range: Range<Int>) -> Hit? {
        guard let token = text[index], token.kind == .word, token.isCapitalised else { return nil }
        for entry in promoters[Places.stem(token.text)] ?? [] {
            let end = index + entry.words.count
            guard end <= range.upperBound,
                zip(index..<end, entry.words).allSatisfy({ Places.stem(text[$0]?.text ?? "") == $1 })
            else { continue }
            return Hit(tokens: index..<end, promoter: entry.promoter, offerings: [])
        }
        return nil
    }

    private func kinds(at index: Int, _ text: WordText) -> [Hit] {
        guard let token = text[index], token.kind == .word else { return [] }
        return (kinds[token.text] ?? []).map {
            Hit(tokens: index..<index + 1, promoter: $0, offerings: [], isKind: true)
        }
    }

    private func title(at index: Int, _ text: WordText, _ range: Range<Int>, besidePromoter: Bool) -> [Hit] {
        guard let token = text[index], token.kind == .word else { return [] }
        var seen: Set<[Int]> = []
        var found: [Hit] = []
        for form in text.forms[index] {
            for title in titles[form] ?? [] where !seen.contains(title.offerings) {
                let end = index + title.words.count
                guard end <= range.upperBound,
                    zip(index..<end, title.words).allSatisfy({ place, forms in
                        text.forms[place].contains { forms.contains($0) }
                    }),
                    longEnough(title, text, index)
                else { continue }
                let isName = token.isCapitalised && index > range.lowerBound
                guard besidePromoter || title.isRare || isName else { continue }
                seen.insert(title.offerings)
                found.append(Hit(tokens: index..<end, promoter: nil, offerings: title.offerings))
            }
        }
        return found
    }

    /// "Lån" meets "lånet", but must not meet "län".
    private func longEnough(_ title: Title, _ text: WordText, _ index: Int) -> Bool {
        title.words.indices.allSatisfy { offset in
            text.forms[index + offset].contains {
                title.words[offset].contains($0) && $0.utf8.count >= min(5, text.forms[index + offset][0].utf8.count)
            }
        }
    }
}
