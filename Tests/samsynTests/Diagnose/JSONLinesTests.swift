import Testing

@testable import samsyn

@Suite struct `Lines of JSON` {
    private struct Request: Decodable {
        let text: String
        var count: Int?
    }

    private struct Answer: Encodable {
        let text: String
        let count: Int
    }

    private struct Refusal: Error, CustomStringConvertible {
        let description: String
    }

    private func reply(_ line: String) -> String {
        JSONLines.reply(to: line) { (request: Request) throws(Refusal) in
            if request.text == "nej" { throw Refusal(description: "'nej' går inte") }
            return Answer(text: request.text, count: request.count ?? 0)
        }
    }

    @Test(arguments: [
        (#"{"text": "å/\"b\"", "count": 2}"#, #"{"count":2,"text":"å/\"b\""}"#),
        (#"{"text": "", "okänd": [1]}"#, #"{"count":0,"text":""}"#),
        (#"{"text": "\u00e5\ud83d\ude00"}"#, #"{"count":0,"text":"å😀"}"#),
    ])
    func `are answered by one line each`(line: String, answer: String) {
        #expect(reply(line) == answer)
    }

    @Test(arguments: [
        (#"{"text": "nej"}"#, #"{"error":"'nej' går inte"}"#),
        (#"{"count": 1}"#, #"{"error":"the request lacks 'text'"}"#),
        (#"{"text": 1}"#, #"{"error":"'text' has a value of the wrong type"}"#),
        (#"{"text": "a", "count": {}}"#, #"{"error":"'count' has a value of the wrong type"}"#),
        (#"{"text": "#, #"{"error":"the line is not a request in JSON"}"#),
        ("[]", #"{"error":"the line is not a request in JSON"}"#),
        ("skräp", #"{"error":"the line is not a request in JSON"}"#),
    ])
    func `that cannot be served are answered by an error`(line: String, answer: String) {
        #expect(reply(line) == answer)
    }

    @Test(arguments: [
        (#"{"text": "a\ud800b"}"#, "a\u{FFFD}b"), (#"{"text": "\udc00\ud800"}"#, "\u{FFFD}\u{FFFD}"),
        (#"{"text": "\ud800\ud83d\ude00"}"#, "\u{FFFD}😀"), (#"{"text": "\\ud800"}"#, #"\\ud800"#),
    ])
    func `may escape half a character`(line: String, text: String) {
        #expect(reply(line) == #"{"count":0,"text":"\#(text)"}"#)
    }
}
