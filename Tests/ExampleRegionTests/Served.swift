@testable import ExampleRegion

/// The bundled region, read once for all tests.
let region: Region = {
    do {
        return try Region(world: World.bundled(), port: 8700)
    } catch {
        fatalError("the bundled world cannot be read: \(error)")
    }
}()

let weeks = Array(region.world.weeks)

/// What an answer says to a reader: decoded, without markup, with single spaces.
func visibleText(_ answer: Answer) -> String {
    var text = ""
    if answer.body.isEmpty { return text }
    if let utf8 = String(validating: answer.body, as: UTF8.self) {
        text = utf8
    } else {
        text = String(String.UnicodeScalarView(answer.body.map { $0 == 0x96 ? "–" : Unicode.Scalar($0) }))
    }
    if answer.contentType.hasPrefix("text/calendar") {
        return collapsed(unfolded(text))
    }
    // Feeds carry their texts as escaped HTML: once for the feed, once for its entries.
    return collapsed(unescaped(stripped(unescaped(stripped(text)))))
}

private func unfolded(_ text: String) -> String {
    text.replacing("\r\n ", with: "").replacing("\\,", with: ",").replacing("\\;", with: ";")
        .replacing("\\n", with: " ")
}

private func stripped(_ text: String) -> String {
    var (result, isInTag) = ("", false)
    for character in text {
        switch character {
        case "<": isInTag = true
        case ">" where isInTag: isInTag = false
        case _ where isInTag: break
        default: result.append(character)
        }
    }
    return result
}

private func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
}

private func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The answer that stands at an address of the truth, `skog/stod#check`, in a week.
func served(_ plain: String, week: Int) -> Answer {
    let host = plain.prefix { $0 != "/" }
    let path = plain[host.endIndex...].prefix { $0 != "#" }
    return region.answer(host: "\(host).localhost:8700", path: String(path), week: week)
}
