import FoundationEssentials
import Glibc

/// Requests as lines of JSON on standard input, answered in order by one line of JSON each on standard output.
///
/// A request that cannot be read or served is answered by `{"error": "…"}`, and the next one is taken.
enum JSONLines {
    private struct Failure: Encodable {
        let error: String
    }

    /// Answers every line of standard input until it ends. Empty lines are passed over.
    static func serve<Request: Decodable, Answer: Encodable>(_ answer: (Request) throws -> Answer) {
        let decoder = JSONDecoder()
        let encoder = Self.encoder
        while let line = readLine() {
            if line.isEmpty { continue }
            write(reply(to: line, decoder: decoder, encoder: encoder, answer))
        }
    }

    /// The line that answers one request.
    static func reply<Request: Decodable, Answer: Encodable>(
        to line: String, decoder: JSONDecoder = JSONDecoder(), encoder: JSONEncoder = Self.encoder,
        _ answer: (Request) throws -> Answer
    ) -> String {
        do {
            let request = try decoder.decode(Request.self, from: Data(replacingLoneSurrogates(in: line).utf8))
            return String(decoding: try encoder.encode(try answer(request)), as: UTF8.self)
        } catch {
            return failure(describing: error, encoder: encoder)
        }
    }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// A text as a string of JSON, which YAML reads as the same text.
    static func quoted(_ text: String) -> String {
        (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }

    /// Writes at once: who waits for the answer on the other end of a pipe must not wait for a full buffer.
    private static func write(_ line: String) {
        print(line)
        fflush(nil)
    }

    private static func failure(describing error: any Error, encoder: JSONEncoder) -> String {
        let failure = Failure(error: (error as? DecodingError).map(describe) ?? String(describing: error))
        return (try? encoder.encode(failure)).map { String(decoding: $0, as: UTF8.self) } ?? #"{"error":"unknown"}"#
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "the request lacks '\(key.stringValue)'"
        case .typeMismatch(_, let context) where !context.codingPath.isEmpty,
            .valueNotFound(_, let context) where !context.codingPath.isEmpty:
            "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has a value of the wrong type"
        default: "the line is not a request in JSON"
        }
    }
}

extension JSONLines {
    /// JSON may escape half a surrogate pair, which no string can hold: such an escape becomes U+FFFD.
    static func replacingLoneSurrogates(in line: String) -> String {
        guard line.contains("\\u") else { return line }
        var bytes = Array(line.utf8)
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard let unit = escapedUnit(in: bytes, at: index) else {
                index += 2
                continue
            }
            let next = escapedUnit(in: bytes, at: index + 6)
            if isHighSurrogate(unit), let next, isLowSurrogate(next) {
                index += 12
                continue
            }
            if isHighSurrogate(unit) || isLowSurrogate(unit) {
                bytes.replaceSubrange(index + 2..<index + 6, with: "FFFD".utf8)
            }
            index += 6
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The UTF-16 unit that a `\uXXXX` at `index` stands for.
    private static func escapedUnit(in bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }

    private static func isHighSurrogate(_ unit: UInt16) -> Bool { 0xD800...0xDBFF ~= unit }
    private static func isLowSurrogate(_ unit: UInt16) -> Bool { 0xDC00...0xDFFF ~= unit }
}
