import TortureServer
import Transfer

private let ok = "HTTP/1.1 200 OK\r\n"

extension Misbehaviour {
    /// Answers that keep us waiting.
    static let slow = [
        Misbehaviour(
            name: "F25 silence", answer: .silence, reason: .slow(bytesPerSecond: 100, during: .seconds(2)),
            limits: impatient),
        Misbehaviour(
            name: "F25 a length that never comes",
            answer: Answer([.send(Answer.latin1(ok + "Content-Length: 100\r\n\r\nhalva")), .wait(.seconds(60))]),
            reason: .slow(bytesPerSecond: 100, during: .seconds(2)), limits: impatient),
        Misbehaviour(
            name: "F25 a drip of body bytes",
            answer: Answer([
                .send(Answer.latin1(ok + "\r\n")), .drip(Array(repeating: 120, count: 200), every: .milliseconds(50)),
            ]), reason: .slow(bytesPerSecond: 100, during: .seconds(2)), limits: impatient),
        Misbehaviour(
            name: "F25 a drip of header bytes",
            answer: Answer([
                .drip(Answer.latin1(ok + String(repeating: "X: y\r\n", count: 50)), every: .milliseconds(50))
            ]),
            reason: .slow(bytesPerSecond: 100, during: .seconds(2)), limits: impatient),
        Misbehaviour(
            name: "F25 a steady flow past the time limit",
            answer: Answer([
                .send(Answer.latin1(ok + "\r\n")), .drip(Array(repeating: 120, count: 10_000), every: .milliseconds(2)),
            ]), reason: .timeout(.response), limits: hasty),
    ]
}
