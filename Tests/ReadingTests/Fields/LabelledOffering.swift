import Foundation
import Model

/// One offering of ``FieldExamples``: its title, and its sentences with the fields marked in them.
struct LabelledOffering: Sendable {
    struct Sentence: Sendable, CustomStringConvertible {
        let label: String?
        let text: String
        /// "field=value" in the text's order.
        let fields: [String]
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
        for (place, part) in (halves.last ?? "").components(separatedBy: "[").enumerated() {
            let ends = part.components(separatedBy: "]")
            guard place > 0, ends.count == 2, let bar = ends[0].firstIndex(of: "|") else {
                text += part
                continue
            }
            fields.append(String(ends[0][..<bar]))
            text += ends[0][ends[0].index(after: bar)...] + ends[1]
        }
        return Sentence(label: halves.count > 1 ? halves[0] : nil, text: text, fields: fields)
    }

    /// The passages of a page that says only `sentence` under the title.
    func passages(_ sentence: Sentence) -> [Passage] {
        let snapshot = Snapshot.Hash(String(repeating: "0", count: 64))
        let url = "https://främjaren.exempel.se/"
        return [
            Passage(text: title, place: "/h1", role: .title, url: url, snapshot: snapshot),
            Passage(text: sentence.text, place: "/p", label: sentence.label, url: url, snapshot: snapshot),
        ]
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
