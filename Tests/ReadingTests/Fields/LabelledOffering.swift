import Foundation
import Model

/// One offering of ``FieldExamples``: its title, and its sentences with the fields marked in them.
struct LabelledOffering: Sendable {
    struct Sentence: Sendable, CustomStringConvertible {
        let label: String?
        let text: String
        /// "field=value" in the text's order.
        let fields: [String]
        /// The words of each.
        let words: [String]
        var description: String { label.map { "\($0): \(text)" } ?? text }
    }

    let title: String
    var sentences: [Sentence] = []

    static func offerings(in source: String) -> [LabelledOffering] {
        var found: [LabelledOffering] = []
        for line in source.split(separator: "\n") {
            if line.hasPrefix("# ") {
                found.append(LabelledOffering(title: String(line.dropFirst(2))))
            } else if !found.isEmpty {
                found[found.count - 1].sentences.append(sentence(line))
            }
        }
        return found
    }

    private static func sentence(_ line: Substring) -> Sentence {
        let halves = line.components(separatedBy: " > ")
        var text = ""
        var fields: [String] = []
        var words: [String] = []
        for (place, part) in (halves.last ?? "").components(separatedBy: "[").enumerated() {
            let ends = part.components(separatedBy: "]")
            guard place > 0, ends.count == 2, let bar = ends[0].firstIndex(of: "|") else {
                text += part
                continue
            }
            fields.append(String(ends[0][..<bar]))
            words.append(String(ends[0][ends[0].index(after: bar)...]))
            text += words[words.count - 1] + ends[1]
        }
        return Sentence(label: halves.count > 1 ? halves[0] : nil, text: text, fields: fields, words: words)
    }

    /// The passages of a page that says `sentences` under the title: all of them, or one.
    func passages(_ sentences: [Sentence]) -> [Passage] {
        let snapshot = Snapshot.Hash(String(repeating: "0", count: 64))
        let url = "https://främjaren.exempel.se/"
        let head = Passage(text: title, place: "/h1", role: .title, url: url, snapshot: snapshot)
        return [head]
            + sentences.map { Passage(text: $0.text, place: "/p", label: $0.label, url: url, snapshot: snapshot) }
    }
}

extension FieldValue {
    /// As the examples write a value.
    var label: String {
        switch self {
        case .money(let money): FieldValue.number(money.amount).description
        default: description
        }
    }
}
