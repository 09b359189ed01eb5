/// What the server does with one request: bytes, waits and ways to end, in order.
public struct Answer: Sendable {
    public enum Step: Sendable {
        case send([UInt8])
        /// Nothing for so long, or until the client leaves.
        case wait(Duration)
        /// The bytes again and again until the client leaves.
        case sendForever([UInt8])
        /// The bytes one by one with a pause before each.
        case drip([UInt8], every: Duration)
        /// An orderly end of the connection.
        case close
        /// A reset instead of an end.
        case reset
    }

    public var steps: [Step]

    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// A well-formed response with a length; the connection stays open for the next request.
    public static func response(
        status: Int = 200, headers: [(String, String)] = [], body: [UInt8] = []
    ) -> Answer {
        var head = "HTTP/1.1 \(status) \(status < 400 ? "Fine" : "Trouble")\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        let isFramed = status == 204 || status == 304 || headers.contains { $0.0.lowercased() == "content-length" }
        if !isFramed { head += "Content-Length: \(body.count)\r\n" }
        return Answer([.send(latin1(head + "\r\n") + body)])
    }

    /// A well-formed response with a text for its body.
    public static func response(status: Int = 200, headers: [(String, String)] = [], body: String) -> Answer {
        response(status: status, headers: headers, body: Array(body.utf8))
    }

    public static func redirect(_ status: Int, to location: String) -> Answer {
        response(status: status, headers: [("Location", location)])
    }

    /// Just these bytes, then the end of the connection.
    public static func raw(_ bytes: [UInt8]) -> Answer { Answer([.send(bytes), .close]) }

    /// Just this text, each scalar as the byte of the same number, then the end of the connection.
    public static func raw(_ text: String) -> Answer { raw(latin1(text)) }

    /// The connection stays open and nothing comes.
    public static var silence: Answer { Answer([.wait(.seconds(3600))]) }

    /// The bytes of a text in Latin-1; scalars past U+00FF become their UTF-8.
    public static func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { $0.value < 256 ? [UInt8($0.value)] : Array(String($0).utf8) }
    }
}
