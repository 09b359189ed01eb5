import Reconciling

/// A matched pair as a line of output.
enum MatchLine {
    static func json(_ pair: MatchedPair) -> String {
        let features = pair.features.map { "\(quoted($0.name)):\(number($0.weight))" }.joined(separator: ",")
        let unsure = pair.unsure ? "\"unsure\":true," : ""
        return
            "{\"a\":\(quoted(pair.a)),\"b\":\(quoted(pair.b)),\"score\":\(number(pair.score)),\(unsure)\"features\":{\(features)}}\n"
    }

    static func text(_ pair: MatchedPair) -> String {
        let features = pair.features.map { "\($0.name) \(number($0.weight))" }.joined(separator: ", ")
        return "\(pair.a)\t\(pair.b)\t\(number(pair.score))\(pair.unsure ? "\tunsure" : "\t")\t\(features)\n"
    }

    /// Thousandths of a bit are as fine as evidence gets.
    private static func number(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let hexadecimal = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
