import Testing

@testable import Daemon

@Suite struct `Telling systemd` {
    @Test func `D4 sends a datagram for each message, to a path`() throws {
        let folder = try Folder()
        let socket = DatagramSocket(folder.path + "/notify")
        let notifier = SystemdNotifier(socketPath: folder.path + "/notify")
        for message in [.ready, .status("reading 3 sources"), .watchdog, .stopping] as [SystemdNotifier.Message] {
            notifier.send(message)
        }
        #expect(socket.all == ["READY=1", "STATUS=reading 3 sources", "WATCHDOG=1", "STOPPING=1"])
    }

    @Test func `D4 sends to an abstract name at its exact length`() {
        let name = "@samsyn-test-\(UInt64.random(in: 0 ... .max))"
        let socket = DatagramSocket(name)
        SystemdNotifier(socketPath: name + "x").send(.stopping)
        SystemdNotifier(socketPath: name).send(.ready)
        #expect(socket.all == ["READY=1"])
    }

    @Test func `D1 says when a reload began, by the monotonic clock`() throws {
        let folder = try Folder()
        let socket = DatagramSocket(folder.path + "/notify")
        SystemdNotifier(socketPath: folder.path + "/notify").send(.reloading)
        let lines = try #require(socket.next()).split(separator: "\n")
        #expect(lines.first == "RELOADING=1")
        let microseconds = try #require(lines.last?.split(separator: "=").last.flatMap { Int($0) })
        #expect(microseconds > 0)
    }

    @Test func `D4 cannot be made to send a second assignment by a status`() {
        #expect(SystemdNotifier.Message.status("a\nWATCHDOG=1").text == "STATUS=aWATCHDOG=1")
    }

    @Test(arguments: [nil, "", "relative", "/" + String(repeating: "x", count: 200), "/no/such/socket"] as [String?])
    func `D4 is silent where nobody can listen`(path: String?) {
        let notifier = SystemdNotifier(socketPath: path)
        notifier.send(.ready)
        #expect(notifier.watchdogInterval == nil)
    }

    @Test func `D4 feeds the watchdog twice in its time`() {
        #expect(SystemdNotifier(socketPath: nil, watchdogMicroseconds: 60_000_000).watchdogInterval == 30)
    }
}
