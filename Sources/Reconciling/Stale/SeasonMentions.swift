import Language
import Model

/// "Sommaren 2024", "ht 2020", "julöppet 2025": seasons with their year, and the day on which they are over.
enum SeasonMentions {
    private static let seasons: [(stems: [String], month: Int, day: Int, nextYear: Bool)] = [
        (["vår", "vt", "spring"], 6, 15, false), (["sommar", "summer", "semester", "midsommar"], 8, 31, false),
        (["höst", "ht", "autumn", "fall"], 12, 31, false), (["vinter", "winter"], 3, 31, true),
        (["jul", "nyår", "christmas", "advent"], 1, 15, true), (["påsk", "easter"], 5, 1, false),
    ]

    static func ends(in text: WordText, _ range: Range<Int>) -> [(end: CalendarDay, tokens: Range<Int>)] {
        Years.mentions(in: text, range).compactMap { year in
            for back in 1...3 {
                let index = year.tokens.lowerBound - back
                guard index >= range.lowerBound, let token = text[index], token.kind == .word,
                    let season = season(token.text)
                else { continue }
                let end = CalendarDay(
                    year: year.last + (season.nextYear && !year.isSpan ? 1 : 0), month: season.month, day: season.day)
                return end.map { ($0, index..<year.tokens.upperBound) }
            }
            return nil
        }
    }

    private static func season(_ word: String) -> (stems: [String], month: Int, day: Int, nextYear: Bool)? {
        // "juli" and "jul" share three letters.
        guard word != "juli", word != "july" else { return nil }
        return seasons.first { $0.stems.contains { $0.utf8.count < 3 ? word == $0 : word.hasPrefix($0) } }
    }
}
