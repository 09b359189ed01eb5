/// Asks once for many who want the same thing, and lets each of them leave before the answer has come.
actor SharedAnswers<Key: Hashable & Sendable, Value: Sendable> {
    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<Value?, Never>
    }

    private var waiting: [Key: [Waiter]] = [:]
    private var nextID = 0

    /// - Parameter ask: runs only for the first who wants the answer, and to its end although everybody may have left.
    /// - Returns: nil where the task was cancelled meanwhile.
    func answer(for key: Key, ask: @escaping @Sendable () async -> Value) async -> Value? {
        nextID += 1
        let id = nextID
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { return continuation.resume(returning: nil) }
                waiting[key, default: []].append(Waiter(id: id, continuation: continuation))
                guard waiting[key]?.count == 1 else { return }
                Task { give(await ask(), to: key) }
            }
        } onCancel: {
            Task { await self.giveUp(id, key) }
        }
    }

    /// How many wait for an answer.
    func count(for key: Key) -> Int { waiting[key]?.count ?? 0 }

    private func give(_ value: Value, to key: Key) {
        for waiter in waiting.removeValue(forKey: key) ?? [] { waiter.continuation.resume(returning: value) }
    }

    private func giveUp(_ id: Int, _ key: Key) {
        guard let index = waiting[key]?.firstIndex(where: { $0.id == id }) else { return }
        waiting[key]?.remove(at: index).continuation.resume(returning: nil)
        if waiting[key]?.isEmpty == true { waiting[key] = nil }
    }
}
