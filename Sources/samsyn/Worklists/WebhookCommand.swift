import ArgumentParser
import Configuring
import Daemon
import FoundationEssentials
import Model
import Notifying
import Rounds
import Storage
import Transfer

/// Deliveries to other systems.
struct WebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Deliveries to other systems.",
        subcommands: [Test.self, Log.self, Replay.self, Disable.self])

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a signed test event to every endpoint, and whatever else waits.")

        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let region = try options.region()
                let now = options.moment
                let kit = try FetchingKit(
                    region.configuration, version: Version.text, logger: options.logger("samsyn.fetching")
                ) { now }
                try await region.appendTestEvent(at: now)
                _ = try await kit.courier(for: region).deliver(at: now)
                await kit.engine.shutDown()
                for webhook in region.configuration.webhooks where webhook.enabled {
                    let last = try await region.store.deliveries(to: webhook.id, limit: 1).first
                    print("\(webhook.id)  \(last.map(DeliveryLine.text) ?? "nothing was sent")")
                }
            }
        }
    }

    struct Log: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List deliveries, newest first.")

        @Argument(help: "Only of this endpoint.") var endpoint: String?
        @Option(help: "At most so many.") var limit = 50
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                for delivery in try await options.store().deliveries(to: endpoint, limit: limit) {
                    print("\(delivery.endpoint)  \(delivery.event)  \(DeliveryLine.text(delivery))")
                }
            }
        }
    }

    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let what was given up wait for delivery again.")

        @Argument(help: "The endpoint.") var endpoint: String
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let count = try await options.store().replay(endpoint, at: options.moment)
                print("\(count) deliveries wait again")
            }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop delivering to an endpoint; replay starts it again.")

        @Argument(help: "The endpoint.") var endpoint: String
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let store = try options.store()
                var state = try await store.endpoint(endpoint) ?? EndpointState(id: endpoint, laidOut: 0)
                state.disabled = true
                state.disabledBecause = "by hand"
                try await store.save(state, [])
                print("\(endpoint) is disabled")
            }
        }
    }
}

enum DeliveryLine {
    static func text(_ delivery: Delivery) -> String {
        let status = delivery.lastStatus.map(String.init) ?? "no answer"
        let next = delivery.state == .waiting ? ", next try \(delivery.due.rfc3339)" : ""
        let answer = delivery.state == .delivered ? "" : "  \(delivery.lastAnswer?.prefix(200) ?? "")"
        return "\(delivery.state.rawValue) after \(delivery.attempts) tries, \(status)\(next)\(answer)"
    }
}
