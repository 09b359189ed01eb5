import Model
import Storage
import Testing
import TortureServer

@Suite struct `A source that is a PDF` {
    @Test func `S16 stands as of the wrong type, with the reason, where no text can be made of it`() async throws {
        let site = try Site()
        site.serve(.response(headers: [("Content-Type", "application/pdf")], body: "%PDF-1.4 trasig"))
        try await site.round()
        let state = try #require(try await site.state())
        #expect(state.health == .wrongType)
        #expect(state.failure?.contains("it is a PDF") == true)
        #expect(try await site.store.offerings().isEmpty)
    }
}
