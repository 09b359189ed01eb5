import Configuring
public import FoundationEssentials
import Model
public import Storage

extension Region {
    /// Puts an event into the outbox that every endpoint is sent.
    public func appendTestEvent(at now: Date) async throws(StoreError) {
        try await store.register(endpoints: configuration.webhooks.map(\.id))
        let number = try await store.lastEventNumber()
        try await store.append(
            Event(id: EventMaking.identifier(.test, "\(number)", now), type: .test, at: now, payload: .test))
    }
}
