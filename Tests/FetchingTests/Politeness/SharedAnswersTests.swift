import Testing

@testable import Fetching

@Suite struct `An answer that many wait for` {
    @Test func `is asked for once`() async {
        let counter = Counter()
        let shared = SharedAnswers<String, Int>()
        let answers = await withTaskGroup(of: Int?.self) { group in
            let (open, opening) = AsyncStream.makeStream(of: Void.self)
            for _ in 1...5 {
                group.addTask {
                    await shared.answer(for: "a") {
                        _ = await open.first { _ in true }
                        return counter.next()
                    }
                }
            }
            while await shared.count(for: "a") < 5 { await Task.yield() }
            opening.yield()
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == [1, 1, 1, 1, 1])
        #expect(await shared.answer(for: "a") { counter.next() } == 2)
    }

    @Test func `is not waited for by who is cancelled`() async {
        let shared = SharedAnswers<String, Int>()
        let (open, opening) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            await shared.answer(for: "a") {
                _ = await open.first { _ in true }
                return 1
            }
        }
        while await shared.count(for: "a") < 1 { await Task.yield() }
        task.cancel()
        #expect(await task.value == nil)
        opening.finish()
    }
}
