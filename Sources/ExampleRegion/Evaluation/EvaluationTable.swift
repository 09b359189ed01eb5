/// The scores as a table for a terminal.
enum EvaluationTable {
    static func text(of evaluation: Evaluation) -> String {
        let head = padded("", 34) + "precision  recall      F1    said    true\n"
        let rows = evaluation.scores().filter { $0.score.said + $0.score.total > 0 }.map { name, score in
            padded(name, 34) + mark(score.precision, 9) + mark(score.recall, 8) + mark(score.f1, 8)
                + count(score.said, 8) + count(score.total, 8) + "\n"
        }
        return head + rows.joined() + padded("relation labels, mean of F1", 34) + mark(evaluation.macroF1(), 25) + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func count(_ number: Int, _ width: Int) -> String { aligned("\(number)", width) }

    /// Three decimals, `–` where there is nothing to tell.
    static func mark(_ value: Double?, _ width: Int) -> String {
        guard let value else { return aligned("–", width) }
        let thousandths = Int((value * 1_000).rounded())
        let decimals = String(1_000 + thousandths % 1_000).dropFirst()
        return aligned("\(thousandths / 1_000).\(decimals)", width)
    }

    private static func aligned(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
