internal import FoundationEssentials

/// Something that a host has answered, and how long that may be used.
protocol HostAnswer: Sendable, Hashable, Codable {
    func isUsable(at now: Date) -> Bool
    /// Whether we gave the asking up ourselves: then it says nothing of the host.
    var isAbandoned: Bool { get }
}

/// What hosts have answered to one kind of question, by origin; each is asked once however many want to know.
actor AnswerCache<Answer: HostAnswer> {
    private var answers: [String: Answer] = [:]
    private var news: Set<String> = []
    private let shared = SharedAnswers<String, Answer>()

    /// - Parameter ask: asks the host, knowing what it answered the time before.
    /// - Returns: nil where the task was cancelled.
    func answer(
        of origin: String, now: Date, ask: @escaping @Sendable (_ previous: Answer?) async -> Answer
    ) async -> Answer? {
        let previous = answers[origin]
        if let previous, previous.isUsable(at: now) { return previous }
        let answer = await shared.answer(for: origin) { await ask(previous) }
        if let answer, !answer.isAbandoned, answers.updateValue(answer, forKey: origin) != answer {
            news.insert(origin)
        }
        return answer
    }

    /// Takes in what a run before this one learnt.
    func restore(_ answer: Answer, of origin: String) { answers[origin] = answer }

    /// What has been learnt since the last call, by origin.
    func takeNews() -> [String: Answer] {
        defer { news = [] }
        return answers.filter { news.contains($0.key) }
    }
}
