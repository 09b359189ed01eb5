/// One block of a world file: `offering lyft-tillvaxt` and the lines below it.
struct WorldBlock: Sendable {
    struct Line: Sendable {
        let key: String
        let span: WeekSpan
        let value: String
        let number: Int
    }

    let kind: String
    let id: String
    let file: String
    let number: Int
    var lines: [Line] = []

    /// The values of a key in one week, in the order of the file.
    func values(_ key: String, week: Int) -> [String] {
        lines.filter { $0.key == key && $0.span.contains(week) }.map(\.value)
    }

    func value(_ key: String, week: Int = 1) -> String? {
        values(key, week: week).first
    }

    /// A key that must be there, in every week that is asked for.
    func required(_ key: String, week: Int = 1) throws(WorldError) -> String {
        guard let value = value(key, week: week) else {
            throw WorldError(file: file, line: number, problem: "\(kind) \(id) has no '\(key)' in week \(week)")
        }
        return value
    }

    /// The weeks in which the thing exists.
    func weeks() throws(WorldError) -> WeekSpan {
        guard let text = lines.first(where: { $0.key == "weeks" }) else { return .always }
        guard let span = WeekSpan(text.value) else {
            throw WorldError(file: file, line: text.number, problem: "'\(text.value)' is no span of weeks")
        }
        return span
    }
}

/// What is wrong in a world file.
struct WorldError: Error, Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let problem: String

    var description: String { "\(file):\(line): \(problem)" }
}
