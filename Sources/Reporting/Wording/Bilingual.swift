import Language

/// A text in both languages.
struct Bilingual: Sendable {
    let swedish: String
    let english: String

    init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    subscript(language: TextLanguage) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }

    /// "Almi och EKN", "Almi and EKN".
    static func list(_ words: [String], _ language: TextLanguage) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + (language == .swedish ? " och " : " and ") + last
    }

    /// In the quotation marks of the language: ”så”, “so”.
    static func quoted(_ text: String, _ language: TextLanguage) -> String {
        language == .swedish ? "”\(text)”" : "“\(text)”"
    }
}
