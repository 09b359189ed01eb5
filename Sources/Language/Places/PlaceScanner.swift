/// Finds Sweden's counties and municipalities by their names, also in the genitive: "Västerbottens län", "i Umeå".
public enum PlaceScanner {
    /// The places that the tokens in `range` name, in the text's order. "Region Skåne" names an organisation, not a place.
    public static func mentions(in text: TokenizedText, _ range: Range<Int>) -> [PlaceMention] {
        var found: [PlaceMention] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if let mention = mention(at: at, in: text), mention.tokens.upperBound <= range.upperBound {
                found.append(mention)
                at = mention.tokens.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private static func mention(at index: Int, in text: TokenizedText) -> PlaceMention? {
        if let whole = countryPhrases.match(at: index, in: text) {
            return PlaceMention(place: SwedishPlaces.country, tokens: whole.tokens, isExplicit: true)
        }
        guard let first = text[index], first.isCapitalised, let (names, next) = name(at: index, in: text),
            !["region", "regionen"].contains(text[index - 1]?.text)
        else { return nil }
        if let kind = kinds[text[next]?.text ?? ""], let place = names.first(where: { $0.kind == kind }) {
            return PlaceMention(place: place, tokens: index..<next + 1, isExplicit: true)
        }
        guard let place = names.first(where: { $0.kind == .municipality }) ?? names.first,
            text[next].map({ !isHyphen($0) }) ?? true
        else { return nil }
        return PlaceMention(place: place, tokens: index..<next, isExplicit: false)
    }

    private static func isHyphen(_ token: Token) -> Bool { token.isSymbol("-") && token.isJoined }

    private static let countryPhrases = PhraseTable([
        ["hela landet", "hela sverige", "i hela riket", "all of sweden", "the whole of sweden", "whole country"]
    ])

    private static let kinds: [String: Place.Kind] = [
        "län": .county, "läns": .county, "county": .county, "kommun": .municipality, "kommuns": .municipality,
        "stad": .municipality, "municipality": .municipality,
    ]

    /// The places whose name, or its genitive, stands at `index`, the longest.
    private static func name(at index: Int, in text: TokenizedText) -> (places: [Place], next: Int)? {
        guard let candidates = byFirstWord[text[index]?.text ?? ""] else { return nil }
        for candidate in candidates where matches(candidate.words, at: index, in: text) {
            return (candidate.places, index + candidate.words.count)
        }
        return nil
    }

    private static func matches(_ words: [String], at index: Int, in text: TokenizedText) -> Bool {
        words.indices.allSatisfy { text[index + $0]?.text == words[$0] }
    }

    private struct Name {
        var words: [String]
        var places: [Place]
    }

    /// Names by their first word, the longest first.
    private static let byFirstWord: [String: [Name]] = {
        var places: [[String]: [Place]] = [:]
        for place in SwedishPlaces.regions + Place.all {
            let words = TokenizedText(place.shortName).tokens.map(\.text)
            let genitive = words.dropLast() + [(words.last ?? "") + "s"]
            places[words, default: []].append(place)
            if words.last?.hasSuffix("s") == false { places[Array(genitive), default: []].append(place) }
        }
        let names = places.map { Name(words: $0.key, places: $0.value) }
        return Dictionary(grouping: names) { $0.words.first ?? "" }
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
