import TortureServer
import Transfer

private let ok = "HTTP/1.1 200 OK\r\n"

extension Misbehaviour {
    /// Heads that are none, or without end.
    static let spoiltHeads = [
        Misbehaviour(
            name: "F25 a header line of 150 kB",
            answer: .raw(ok + "X: " + String(repeating: "x", count: 150_000) + "\r\n\r\n"),
            reason: .headerTooLarge(limit: patient.headerBytes)),
        Misbehaviour(
            name: "F25 400 kB of header lines",
            answer: .raw(
                ok + String(repeating: "X: " + String(repeating: "x", count: 1000) + "\r\n", count: 400) + "\r\n"),
            reason: .headerTooLarge(limit: patient.headerBytes)),
        Misbehaviour(
            name: "F25 interim responses without end",
            answer: Answer([.sendForever(Answer.latin1("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"))]),
            reason: .headerTooLarge(limit: patient.headerBytes)),
        Misbehaviour(name: "F25 a NUL in a header", answer: .raw(ok + "X: a\u{0}b\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 HTTP/0.9", answer: .raw("<html>hej</html>\n"), reason: .malformed),
        Misbehaviour(name: "F25 another protocol", answer: .raw("SSH-2.0-OpenSSH_9.2\r\n"), reason: .malformed),
        Misbehaviour(
            name: "F25 a negative length", answer: .raw(ok + "Content-Length: -5\r\n\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "F25 a length that is a word", answer: .raw(ok + "Content-Length: abc\r\n\r\nhalva"),
            reason: .malformed),
        Misbehaviour(
            name: "F25 a length that is nothing", answer: .raw(ok + "Content-Length:\r\n\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "F25 a line without a colon", answer: .raw(ok + "Skräp\r\nContent-Length: 5\r\n\r\nhalva"),
            reason: .malformed),
        Misbehaviour(name: "F25 a status of two digits", answer: .raw("HTTP/1.1 20\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status of four digits", answer: .raw("HTTP/1.1 1200 X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status of zeros", answer: .raw("HTTP/1.1 000 X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status in letters", answer: .raw("HTTP/1.1 abc X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a version that is none", answer: .raw("HTTP/9.9 200 OK\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 empty lines first", answer: .raw("\r\n\r\n" + ok + "\r\nhalva"), reason: .malformed),
        Misbehaviour(name: "F25 junk first", answer: .raw("xx" + ok + "\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "an interim response alone", answer: .raw("HTTP/1.1 100 Continue\r\n\r\n"), reason: .emptyReply),
        Misbehaviour(name: "half a status line", answer: .raw("HTTP/1.1 2"), reason: .emptyReply),
        Misbehaviour(name: "no answer", answer: Answer([.close]), reason: .emptyReply),
        Misbehaviour(name: "a reset at once", answer: Answer([.reset]), reason: .disconnected),
    ]
}
