import FoundationEssentials

/// A line of a run: what the product said in one week, in neutral words.
///
/// `{"kind":"offering","week":1,"promoter":…,"title":…,"url":…}`; `change` with `type`, `class`, `field`; `stale` with
/// `reason`; `relation` with `a`, `b` and `relation`; `source` with `source` and `health`.
struct RunLine: Codable, Sendable {
    struct Reference: Codable, Hashable, Sendable {
        var promoter: String?
        var title: String?
        var url: String?
    }

    let kind: String
    let week: Int
    var promoter: String?
    var title: String?
    var url: String?
    var type: String?
    var `class`: String?
    var field: String?
    var reason: String?
    var relation: String?
    var a: Reference?
    var b: Reference?
    var source: String?
    var health: String?

    var reference: Reference { Reference(promoter: promoter, title: title, url: url) }

    /// The line as it is written.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// - Throws: ``EvaluationError`` for a line that is no JSON object of this form.
    static func lines(of text: String) throws -> [RunLine] {
        let decoder = JSONDecoder()
        return try text.split(separator: "\n").enumerated().map { index, line in
            do {
                return try decoder.decode(RunLine.self, from: Data(line.utf8))
            } catch {
                throw EvaluationError.badLine(index + 1, "\(error)")
            }
        }
    }
}

enum EvaluationError: Error, CustomStringConvertible {
    case badLine(Int, String)
    case unreadable(String)

    var description: String {
        switch self {
        case .badLine(let number, let problem): "line \(number) of the run is no line of the neutral form: \(problem)"
        case .unreadable(let path): "\(path) cannot be read; give the file that a run has written"
        }
    }
}
