/// Collects every mistake and note while a file is read. A class, since all sections of one file write into it;
/// it never leaves the call that reads.
final class Complaints {
    let file: String
    private var errors: [SourcesError] = []
    private var notes: [SourcesNote] = []
    /// Where the first mistake stands that is one too many.
    private var overflow: Mark?

    init(file: String) {
        self.file = file
    }

    /// Whether one more mistake would not be told.
    var isFull: Bool { errors.count >= TreeLimits.mistakes }

    func add(_ reason: SourcesError.Reason, at mark: Mark) {
        guard !isFull else {
            overflow = overflow ?? mark
            return
        }
        errors.append(SourcesError(file: file, line: mark.line, column: mark.column, reason: reason))
    }

    func note(_ reason: SourcesNote.Reason, at mark: Mark) {
        guard notes.count < TreeLimits.mistakes else { return }
        notes.append(SourcesNote(file: file, line: mark.line, column: mark.column, reason: reason))
    }

    /// In the order of the file; what was found first comes first within a place.
    var orderedErrors: [SourcesError] {
        let ordered = inOrder(errors.enumerated().map { ($0, $1.line, $1.column) }).map { errors[$0] }
        guard let overflow else { return ordered }
        let reason = SourcesError.Reason.tooManyMistakes(limit: TreeLimits.mistakes)
        return ordered + [SourcesError(file: file, line: overflow.line, column: overflow.column, reason: reason)]
    }

    var orderedNotes: [SourcesNote] {
        inOrder(notes.enumerated().map { ($0, $1.line, $1.column) }).map { notes[$0] }
    }

    private func inOrder(_ places: [(index: Int, line: Int, column: Int)]) -> [Int] {
        places.sorted { ($0.line, $0.column, $0.index) < ($1.line, $1.column, $1.index) }.map(\.index)
    }
}
