extension SourcesError.Reason {
    var wordsOfValues: String {
        switch self {
        case .notABoolean(let key, let text): "'\(key)' is '\(text)'; write true or false"
        case .notANumber(let key, let text): "'\(key)' is '\(text)'; write a whole number"
        case .numberOutOfRange(let key, let value, let from, let to):
            "'\(key)' is \(value); write a number from \(from) to \(to)"
        case .notADuration(let key, let text):
            "'\(key)' is '\(text)'; write a number and one of s, m, h, d, such as 30s, 5m, 6h or 7d"
        case .durationOutOfRange(let key, let text, let from, let to):
            "'\(key)' is \(text); write a time from \(from) to \(to)"
        case .notASize(let key, let text): "'\(key)' is '\(text)'; write a number of bytes, or such as 512KiB or 10MiB"
        case .sizeOutOfRange(let key, let text, let from, let to):
            "'\(key)' is \(text); write a size from \(from) to \(to)"
        case .unknownCode(let key, let code, let nearest?, let allowed):
            "'\(key)' cannot be '\(code)'; did you mean '\(nearest)'? Allowed: \(allowed.joined(separator: ", "))"
        case .unknownCode(let key, let code, nil, let allowed):
            "'\(key)' cannot be '\(code)'; write one of \(allowed.joined(separator: ", "))"
        case .badAddress(let key, let text, let problem): "'\(key)' is '\(text)': \(problem)"
        case .badRange(let problem): problem
        default: wordsOfNames
        }
    }

    private var wordsOfNames: String {
        switch self {
        case .badIdentifier(let text, let suggestion):
            "'\(text)' is no id; use a–z, 0–9, - and _, at most \(IdentifierForm.longest) characters"
                + (suggestion.map { ", such as '\($0)'" } ?? "")
        case .duplicateIdentifier(let id, let owner, let line):
            "another \(owner) has the id '\(id)' on line \(line); give one of them another"
        case .badFileName(let key, let text):
            "'\(key)' is '\(text)'; write the name of a file in the credentials folder, without its path"
        case .badContact(let text):
            "'contact' is '\(text)'; write an e-mail address or a page where whoever runs a watched site can reach you"
        case .badListen(let text):
            "'listen' is '\(text)'; write a loopback address and a port, such as 127.0.0.1:8080"
        case .badSelector(let text, let problem): "the selector '\(text)' cannot be used: \(problem)"
        default: ""
        }
    }
}
