/// Punycode (RFC 3492 §6.3): the letters of a label that are not ASCII, as ASCII.
enum Punycode {
    private static let base = 36, lowestThreshold = 1, highestThreshold = 26
    private static let skew = 38, damping = 700, initialBias = 72, initialScalar: UInt32 = 0x80

    static func encode(_ label: some Collection<Unicode.Scalar>) -> String {
        var output = label.filter(\.isASCII).map { UInt8($0.value) }
        let basicCount = output.count
        if basicCount > 0 { output.append(ASCII.hyphen) }
        var handled = basicCount
        var delta = 0
        var bias = initialBias
        var least = initialScalar
        for next in Set(label.lazy.map(\.value).filter { $0 >= initialScalar }).sorted() {
            delta += Int(next - least) * (handled + 1)
            for scalar in label {
                if scalar.value < next { delta += 1 }
                guard scalar.value == next else { continue }
                appendDigits(of: delta, bias: bias, to: &output)
                bias = adapt(delta, handled: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            least = next + 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func appendDigits(of delta: Int, bias: Int, to output: inout [UInt8]) {
        var rest = delta
        var position = base
        while true {
            let threshold = min(max(position - bias, lowestThreshold), highestThreshold)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : ASCII.zero + UInt8(value - 26)
    }

    private static func adapt(_ delta: Int, handled: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damping : delta / 2
        delta += delta / handled
        var bias = 0
        while delta > (base - lowestThreshold) * highestThreshold / 2 {
            delta /= base - lowestThreshold
            bias += base
        }
        return bias + (base - lowestThreshold + 1) * delta / (delta + skew)
    }
}
